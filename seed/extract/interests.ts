import type { Line, Span } from '../read/layer.ts'

const heading =
  /^[\W_\d]*(?:declarations?|disclosures?) of (?:(?:members|councillors|personal|pecuniary|any)['’]? ?)*interests?\W*(?:\d+\W*)?$/i
const goesOn =
  /^\s*(?:[#*|]*\s*)?(?:(?:\d{1,3}|[A-Z])[.)]?\s+\p{Lu}|#+\s|(?:minutes?|agenda item|resolved|apologies|item)\b)|^\s*[*_|]*\p{Lu}[\p{Lu}\s'’,&()-]{7,}[*_|]*\s*$/u
const most = 40

const ofMember = /^\W*(?:members?|councillors?|names?)\b/i
const ofInterest =
  /^\W*(?:(?:nature|type|kind|details|reason|description)s? (?:of|for) )?(?:the )?(?:declar(?:ed|ation of) )?interests?\b/i

/** Whether a row heads a table of members and their interests. */
const headsInterests = (text: string): boolean => {
  if (text.length > 500 || !text.trimStart().startsWith('|')) return false
  const cells = text.split('|')
  return cells.some((cell) => ofMember.test(cell)) && cells.some((cell) => ofInterest.test(cell))
}

function tablesOfInterests(lines: readonly Line[]): Span[] {
  return lines.flatMap(({ text, number, start, end }) => {
    if (!headsInterests(text)) return []
    const below = lines.slice(number)
    const next = below.findIndex((line) => !line.text.trimStart().startsWith('|'))
    return [{ start, end: (next < 0 ? below : below.slice(0, next)).at(-1)?.end ?? end }]
  })
}

/** The lines in which members declare interests: tables of them, and what stands under a heading that says so, up to the next heading. */
export function interestPlaces(lines: readonly Line[]): Span[] {
  const under = lines.flatMap(({ text, number }) => {
    if (!heading.test(text)) return []
    const below = lines.slice(number, number + most)
    const next = below.findIndex((line) => goesOn.test(line.text.replace(/\s{2,}/g, ' ')))
    const own = next < 0 ? below : below.slice(0, next)
    const [first, last] = [own[0], own.at(-1)]
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
  })
  return [...under, ...tablesOfInterests(lines)]
}

const declared =
  /\bdeclar(?:ed|ing)\b.{0,80}\binterests?\b|\binterests?\b (?:was|were|had been) (?:\w+ )?declared\b|\bdeclarations? of (?:\w+ ){0,3}interests? (?:was|were) (?:made|received)\b/is

/** Whether a text tells of an interest that somebody declared. */
export const declaresInterest = (text: string): boolean => declared.test(text)
