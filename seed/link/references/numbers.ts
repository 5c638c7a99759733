/** "1.2", "1.2.3", "1.2.3/4": a place in a plan, as plans print it. */
const dotted = '\\d{1,2}(?:\\.\\d{1,2}){1,3}(?:/\\d{1,2}(?![\\d./]))?'
const plain = '\\d{1,3}'
const glue = '\\s{0,3}(?:,\\s?(?:and\\s)?|;|&|/|[-\\u2010-\\u2015]|and\\b|or\\b|to\\b)\\s{0,3}'
/** No share, time, date or sum. */
const noMore = '(?!\\d|/\\d{1,4}(?![\\d.])|\\.\\d|\\s?(?:%|per\\s?cent\\b|million\\b|[ap]\\.?m\\b))'

const listOf = (one: string): string => `${one}${noMore}(?:${glue}${one}${noMore}){0,12}`

/** A list of dotted numbers, of whole ones, or of both, as a piece of a pattern. */
export const dottedList = listOf(dotted)
export const wholeList = listOf(plain)
export const anyList = listOf(`(?:${dotted}|${plain})`)

const each = new RegExp(`(${dotted}|${plain})|(\\bto\\b|[-\\u2010-\\u2015])`, 'g')
/** So many numbers at most are meant by "2.1.1 to 2.1.9". */
const longestRange = 20

const parted = (ref: string): { lead: string; last: number } => {
  const [, lead = '', last = ''] = /^(.*?)(\d+)$/.exec(ref) ?? []
  return { lead, last: Number(last) }
}

/** The numbers between two of the same group, the second among them; just the second where they are no range. */
function upTo(from: string, to: string): string[] {
  const [a, b] = [parted(from), parted(to)]
  const count = b.last - a.last
  if (a.lead !== b.lead || count < 1 || count > longestRange) return [to]
  return Array.from({ length: count }, (_, at) => `${a.lead}${a.last + at + 1}`)
}

/** Each number that a list names, ranges filled. */
export function numbersIn(list: string): string[] {
  const found: string[] = []
  let isRange = false
  for (const [, number, range] of list.matchAll(each)) {
    if (range !== undefined) isRange = true
    else if (number !== undefined) {
      const last = found.at(-1)
      found.push(...(isRange && last !== undefined ? upTo(last, number) : [number]))
      isRange = false
    }
  }
  return [...new Set(found)]
}
