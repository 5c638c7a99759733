const marks = '\\u0300-\\u036f\\u00ad'

/** A letter as it is compared: without case and accents. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(new RegExp(`[${marks}]`, 'g'), '')
    .toLowerCase()

/** Letters of Latin, Greek and Cyrillic script with accents, by the letter that they are without. */
const accented = new Map<string, string>()
const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x00aa, 0x024f],
  [0x0370, 0x04ff],
  [0x1e00, 0x1fff],
]
for (const [first, last] of blocks)
  for (let code = first; code <= last; code++) {
    const letter = String.fromCharCode(code)
    const base = plain(letter)
    if (base !== letter && /^[\p{L}\p{N}]$/u.test(base)) accented.set(base, (accented.get(base) ?? '') + letter)
  }

/** Characters that print alike. */
const alike: readonly string[] = ["'`\u2018\u2019\u02bc", '"\u201c\u201d', '\\-\u2010\u2011\u2012\u2013\u2014\u2212']
const space = '[ \\t\\r\\n\u00a0\u2009\u202f]'

function classOf(letter: string): string {
  const same = alike.find((each) => each.includes(letter) && letter !== '\\')
  if (same !== undefined) return `[${same}]`
  if (!/[\p{L}\p{N}]/u.test(letter)) return `[\\${letter}]`
  const upper = letter.toUpperCase()
  return `[${letter}${upper.length === letter.length ? upper : ''}${accented.get(letter) ?? ''}]`
}

/**
 * A pattern of the text that holds some words wherever they stand, whatever their case, accents, spaces, quotes and dashes. It names every
 * letter that counts as the same, so that no engine has to know.
 */
export function patternOf(words: string): string {
  const parts = plain(words)
    .trim()
    .split(/\s+/)
    .map((word) => [...word].map((letter) => `${classOf(letter)}[\u0300-\u036f\u00ad]*`).join(''))
  return `(?s).*${parts.join(`${space}+`)}.*`
}
