/** A word of a text, as it is compared. */
export interface Word {
  /** Without its inflection, in small letters. */
  readonly stem: string
  /** As written where it is all capitals: "SEND" is no verb. */
  readonly capitals: string | undefined
  readonly start: number
  readonly end: number
  /** Whether it follows the word before it in the same run of words: a space, hyphen, slash, bracket or quotation mark apart. */
  readonly follows: boolean
}

const pattern = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*\+?|&/gu
const between = /^[\s\-\u00AD‐-―/'‘’"“”()]*$/u
const abbreviation = /^(?=.*\p{Lu}.*\p{Lu})([\p{Lu}\p{N}]+\+?)s?$/u

const irregular: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['childrens', 'child'],
  ['people', 'person'],
  ['women', 'woman'],
  ['men', 'man'],
  ['left', 'leav'],
  ['met', 'meet'],
  ['held', 'hold'],
  ['kept', 'keep'],
  ['seen', 'see'],
  ['saw', 'see'],
  ['&', 'and'],
])

/** Words of their own: "parenting" is no "parents", nor are things "missing" that were missed, nor "cared for" children that people care for. */
const whole = new Set([
  'parenting',
  'meeting',
  'housing',
  'recording',
  'missing',
  'learning',
  'being',
  'nursing',
  'setting',
  'training',
  'reviewed',
])

const longest = 40
const vowel = /[aeiouy]/

const remembered = new Map<string, string>()
/** So many words are remembered at most. */
const most = 20_000

/** A word without its inflection: "visits", "visited" and "visiting" are one. It need be no word itself. */
export function stemOf(word: string): string {
  const before = remembered.get(word)
  if (before !== undefined) return before
  const stem = strip(word)
  if (remembered.size >= most) remembered.clear()
  if (word.length <= longest) remembered.set(word, stem)
  return stem
}

function strip(word: string): string {
  let stem = word.toLowerCase().replace(/['’ʼ](?:s)?$/u, '')
  const other = irregular.get(stem)
  if (other !== undefined) return other
  if (stem.length > longest || stem.length < 4) return stem
  if (/ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1)
  if (whole.has(stem)) return stem
  const ending = /(?:ing|ed)$/.exec(stem)
  if (ending !== null && ending.index >= 3 && vowel.test(stem.slice(0, ending.index)))
    stem = stem.slice(0, ending.index).replace(/([bdfgmnprt])\1$/, '$1')
  return stem.length > 3 ? stem.replace(/e$/, '').replace(/(?<=.{3})y$/, 'i') : stem
}

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let before = 0
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const end = index + written.length
    const capitals = written.length > 1 && written.length <= longest ? abbreviation.exec(written)?.[1] : undefined
    const follows =
      words.length > 0 && (index - before === 1 ? between.test(text[before] as string) : between.test(text.slice(before, index)))
    words.push({ stem: stemOf(written), capitals, start: index, end, follows })
    before = end
  }
  return words
}
