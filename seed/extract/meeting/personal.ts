import type { Layer, Line, Span } from '../../read/layer.ts'
import { isHeadingOnly, isPrivate } from './private.ts'

const head =
  /^\s*(?:#+\s*|[*_]{2}\s*)*(?:(?:Item|Minute|Agenda item|ITEM|MINUTE)\s+)?(?:[A-Z]{1,6}[./-]?)?(?:\d{1,4}(?:[/.]\d{1,4})*[.):]?\s+)?(?=\p{L})/u
const isCaps = (text: string): boolean => text.length > 7 && text === text.toUpperCase() && /\p{Lu}/u.test(text)
/** So many lines under a heading may tell of persons. */
const most = 30

/** What a line says as a heading: after a number or marks, or in capitals. */
function headingOf({ text }: Line): string | undefined {
  const title = text.slice(head.exec(text)?.[0].length ?? 0).replace(/[\s*_|]+$/, '')
  const isLed = title.length < text.trim().length || isCaps(title)
  return isLed && title !== '' && title.length <= 110 && !/[.;,]$/.test(title) && /^\p{Lu}/u.test(title) ? title : undefined
}

/** Lines between blank ones. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [[]]
  for (const line of lines)
    if (line.text.trim() === '') found.push([])
    else found.at(-1)?.push(line)
  return found.filter(({ length }) => length > 0)
}

/**
 * Where minutes tell of persons: what stands under a heading of which the heading alone is taken, and paragraphs that tell of an
 * interest, a child or a family. What stands before or after a passage is cut there.
 */
export function personalPlaces({ lines }: Layer): Span[] {
  const under = lines.flatMap((line, at): Span[] => {
    const title = headingOf(line)
    if (title === undefined || !isHeadingOnly(title)) return []
    const below = lines.slice(at + 1, at + 1 + most)
    const next = below.findIndex((each) => headingOf(each) !== undefined)
    const own = next < 0 ? below : below.slice(0, next)
    const last = own.at(-1)
    return last === undefined || own[0] === undefined ? [] : [{ start: own[0].start, end: last.end }]
  })
  const told = paragraphsOf(lines).flatMap((own): Span[] => {
    const [first, last] = [own[0] as Line, own.at(-1) as Line]
    const open = headingOf(first) === undefined ? own : own.slice(1)
    const start = open[0]?.start
    return start !== undefined && isPrivate(open.map(({ text }) => text.trim()).join(' ')) ? [{ start, end: last.end }] : []
  })
  return [...under, ...told]
}
