import { capitalise, sayNumber } from './numbers.ts'

/** Where a passage stands in its document. */
export interface Place {
  readonly locator: string | null
  readonly page: number | null
  readonly pageLabel: string | null
  readonly lineStart: number | null
  readonly lineEnd: number | null
}

function sayPage({ page, pageLabel }: Place): string | null {
  if (page === null) return pageLabel === null ? null : `page ${pageLabel}`
  return pageLabel === null || pageLabel === String(page) ? `page ${page}` : `page ${page} (printed as ${pageLabel})`
}

function sayLines({ lineStart, lineEnd }: Place): string | null {
  if (lineStart === null) return null
  if (lineEnd === null || lineEnd === lineStart) return `line ${sayNumber(lineStart)}`
  return `lines ${sayNumber(lineStart)} to ${sayNumber(lineEnd)}`
}

/** What a place is called; not where it is called by the line it begins near alone, and its lines are told besides. */
const sayLocator = ({ locator, lineStart }: Place): string | null =>
  locator !== null && lineStart !== null && /^line \d+$/i.test(locator) ? null : locator

/** "Row 1.1.1, action 5, page 6, lines 10 to 12": as much of it as is known. */
export function sayPlace(place: Place): string {
  const parts = [sayLocator(place), sayPage(place), sayLines(place)].filter((part) => part !== null && part !== '')
  return parts.length === 0 ? 'Place not recorded' : capitalise(parts.join(', '))
}
