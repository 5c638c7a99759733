import type { Layer, Line, Span } from '../../read/layer.ts'
import { asksOfPublic, isHeadingOnly, isPrivate } from './private.ts'

const head =
  /^(?:[#\s]|[*_]{2})*(?:(?:Item|Minute|Agenda item|ITEM|MINUTE)\s+)?(?:[A-Z]{1,6}[./-]?(?=\d))?(?:\d{1,4}(?:[/.]\d{1,4})*[.):]?\s+)?(?=\p{L})/u
const isCaps = (text: string): boolean => text.length > 7 && text === text.toUpperCase() && /\p{Lu}/u.test(text)
/** So many lines under a heading may tell of persons. */
const most = 30

/** A longer line is no heading. */
const longestLine = 600

function withoutMarks(text: string): string {
  let end = text.length
  while (end > 0 && /[\s*_|]/.test(text[end - 1] as string)) end--
  return text.slice(0, end)
}

/** What a line says as a heading: after a number or marks, or in capitals. */
function headingOf({ text }: Line): string | undefined {
  if (text.length > longestLine) return undefined
  const title = withoutMarks(text.slice(head.exec(text)?.[0].length ?? 0))
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

const isHeading = (line: Line): boolean => headingOf(line) !== undefined

/** What stands under headings of a kind, up to the next one. */
function placesUnder(
  lines: readonly Line[],
  isOwn: (title: string) => boolean,
  longest: number,
  ends: (line: Line) => boolean,
): Span[] {
  return lines.flatMap((line, at): Span[] => {
    const title = headingOf(line)
    if (title === undefined || !isOwn(title)) return []
    const below = lines.slice(at + 1, at + 1 + longest)
    const next = below.findIndex(ends)
    const own = next < 0 ? below : below.slice(0, next)
    const last = own.at(-1)
    return last === undefined || own[0] === undefined ? [] : [{ start: own[0].start, end: last.end }]
  })
}

/** Heads one of several questions, or who asks it, under the heading of all of them. */
const ofQuestion =
  /^(?:(?:supplementary|written|public|first|second|third) )*(?:questions?|response|reply|answer|petition|deputation|statement)\b|^(?:mr|mrs|ms|miss|dr)\b/i
/** Questions of the public go on for pages. */
const mostQuestions = 150

/** What members of the public ask, say or hand in, under a heading that says so: up to a heading that is not of one of these. */
export const publicPlaces = ({ lines }: Layer): Span[] =>
  placesUnder(lines, asksOfPublic, mostQuestions, (line) => {
    const title = headingOf(line)
    return title !== undefined && !ofQuestion.test(title) && !/\b(?:asked|asks)\b/.test(title)
  })

/**
 * Where minutes tell of persons: what stands under a heading of which the heading alone is taken, and paragraphs that tell of an
 * interest, a child or a family. What stands before or after a passage is cut there.
 */
export function personalPlaces(layer: Layer): Span[] {
  const { lines } = layer
  const ofMembers = (title: string): boolean => isHeadingOnly(title) && !asksOfPublic(title)
  const under = [...placesUnder(lines, ofMembers, most, isHeading), ...publicPlaces(layer)]
  const told = paragraphsOf(lines).flatMap((own): Span[] => {
    const [first, last] = [own[0] as Line, own.at(-1) as Line]
    const open = headingOf(first) === undefined ? own : own.slice(1)
    const start = open[0]?.start
    return start !== undefined && isPrivate(open.map(({ text }) => text.trim()).join(' ')) ? [{ start, end: last.end }] : []
  })
  return [...under, ...told]
}
