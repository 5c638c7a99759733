/** Words that bound a number, and the word by which each is known. */
const bounds: readonly (readonly [string, string])[] = [
  ['(?:just |slightly |well |significantly )?over|(?:well )?in excess of', 'over'],
  ['(?:just |slightly |well )?(?:more|greater|higher) than', 'more than'],
  ['above', 'over'],
  ['(?:estimated at |approximately |about |around )?(?:just )?(?:nearly|almost|close to|just short of)', 'nearly'],
  ['(?:an estimated|estimated(?: at)?|approximately|approx\\.?|about|around|circa|roughly|some|c\\.)', 'about'],
  ['at least|a minimum of|no (?:fewer|less) than|not less than', 'at least'],
  ['at most|a maximum of|up to|no more than|not more than|as (?:many|much) as', 'at most'],
  ['(?:just |slightly |well )?(?:less|lower) than', 'less than'],
  ['(?:just |slightly |well )?fewer than', 'fewer than'],
  ['(?:just |slightly |well )?(?:under|below)', 'under'],
]
const before = new RegExp(
  `(?<![\\p{L}-])(?:${bounds.map(([words], at) => `(?<b${at}>${words})`).join('|')})(?: (?:only|just|a total of|an average of|the))? $`,
  'iu',
)

const signs: Readonly<Record<string, string>> = { '>': 'more than', '<': 'less than', '\u2265': 'at least', '\u2264': 'at most' }

/** What bounds a number that stands at a place, and where that begins. */
export function qualifierBefore(sentence: string, start: number): { words?: string; from: number } {
  const left = sentence.slice(Math.max(0, start - 40), start)
  const sign = /(?<sign>[<>\u2264\u2265]) ?$/.exec(left)
  if (sign?.groups?.sign !== undefined)
    return { words: signs[sign.groups.sign] as string, from: start - (left.length - sign.index) }
  const found = before.exec(left)
  if (found === null) return { from: start }
  const at = Object.entries(found.groups ?? {})
    .find(([, words]) => words !== undefined)?.[0]
    .slice(1)
  return { words: bounds[Number(at)]?.[1] as string, from: start - (left.length - found.index) }
}
