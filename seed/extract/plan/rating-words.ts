import type { EnumValue } from '../../../schema/index.ts'

type Rag = EnumValue<'Rag'>

/** One line of a plan's own key to its ratings. */
export interface KeyPhrase {
  readonly phrase: string
  readonly rag: Rag
}

export interface RatingRead {
  readonly rag: Rag
  /** How many characters of the text say it. */
  readonly length: number
}

/** What phrases of ratings say, the first that fits. A key's own phrases are told by these too. */
const meanings: readonly (readonly [RegExp, Rag])[] = [
  [/\b(?:withdrawn|removed|cancelled|superseded|no longer (?:required|needed))\b/, 'WITHDRAWN'],
  [/\b(?:deferred|on hold|paused|postponed)\b/, 'DEFERRED'],
  [/\b(?:business as usual|bau|embedded|(?:everyday|day to day|routine) (?:work|business|practice))\b/, 'BUSINESS_AS_USUAL'],
  [/\bnot (?:yet )?(?:started|begun|due|commenced)\b|\bto (?:be )?start(?:ed)?\b/, 'NOT_STARTED'],
  [
    /\b(?:not on (?:track|target|schedule)|off (?:track|target)|stuck|stalled|blocked|overdue|delayed|not achieved|missed|at risk of not)\b/,
    'NOT_ON_TRACK',
  ],
  [
    /\b(?:some|minor|with) (?:issues?|delays?|slippage|risks?|concerns?)\b|\b(?:slippage|at risk|partially on track)\b/,
    'PROGRESSING_WITH_ISSUES',
  ],
  [/\b(?:on (?:track|target|schedule)|in progress|under ?way|progressing)\b/, 'ON_TRACK'],
  [/(?<!not (?:yet )?)\b(?:completed?|achieved|delivered|done|closed|finished)\b/, 'COMPLETE'],
  [/^blue\b/, 'COMPLETE'],
  [/^green\b/, 'ON_TRACK'],
  [/^(?:amber|yellow|orange)\b/, 'PROGRESSING_WITH_ISSUES'],
  [/^red\b/, 'NOT_ON_TRACK'],
  [/^(?:gr[ea]y|white)\b/, 'NOT_STARTED'],
]

/** Ratings in general use: what a cell may begin with, where the plan has no key that says otherwise. Longer ones first. */
const general: readonly (readonly [RegExp, Rag])[] = [
  [/^(?:actions? )?(?:completed?|achieved|delivered|closed|finished)/, 'COMPLETE'],
  [/^(?:actions? )?not (?:yet )?(?:started|due|commenced)/, 'NOT_STARTED'],
  [/^(?:actions? )?(?:not on track|off track|overdue|delayed)/, 'NOT_ON_TRACK'],
  [/^(?:actions? )?(?:in progress|on track|on target|on schedule|underway)/, 'ON_TRACK'],
  [/^(?:at risk|some slippage|minor delay)/, 'PROGRESSING_WITH_ISSUES'],
  [/^(?:business as usual(?: activity)?|bau)/, 'BUSINESS_AS_USUAL'],
  [/^(?:deferred|on hold|paused|postponed)/, 'DEFERRED'],
  [/^(?:withdrawn|removed|cancelled|superseded)/, 'WITHDRAWN'],
  [/^(?:blue|b(?= ?$))/, 'COMPLETE'],
  [/^(?:green|g(?= ?$))/, 'ON_TRACK'],
  [/^(?:amber|yellow|a(?= ?$)|y(?= ?$))/, 'PROGRESSING_WITH_ISSUES'],
  [/^(?:red|r(?= ?$))/, 'NOT_ON_TRACK'],
  [/^gr[ea]y/, 'NOT_STARTED'],
]

/** Names of colours and their letters: of two words for one rating they are the lesser. */
const colour = /^(?:blue|green|amber|yellow|orange|red|gr[ea]y|white)\b/

/** What a phrase says of where an action stands; undefined where it says nothing of the kind. */
export function meaningOf(phrase: string): Rag | undefined {
  const plain = phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const told = colour.test(plain) ? plain.replace(colour, '').trim() : plain
  const find = (text: string): Rag | undefined => meanings.find(([pattern]) => pattern.test(text))?.[1]
  return find(told) ?? find(plain)
}

interface Word {
  readonly stem: string
  readonly end: number
}

/** No rating has more characters than this. */
const longest = 160

const wordsOf = (text: string): Word[] =>
  [...text.slice(0, longest).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    stem: word.toLowerCase().replace(/(?<=\p{L}{3})s$/u, ''),
    end: index + word.length,
  }))

const shared = (a: readonly Word[], b: readonly Word[]): number => {
  const differs = a.findIndex(({ stem }, at) => stem !== b[at]?.stem)
  return differs < 0 ? a.length : differs
}

interface Phrase {
  readonly own: readonly Word[]
  readonly rag: Rag
}

const divided = new WeakMap<readonly KeyPhrase[], readonly Phrase[]>()

/** The words of a key's phrases, divided once. */
function phrasesOf(key: readonly KeyPhrase[]): readonly Phrase[] {
  const had = divided.get(key)
  if (had !== undefined) return had
  const phrases = key.map(({ phrase, rag }) => ({ own: wordsOf(phrase), rag }))
  divided.set(key, phrases)
  return phrases
}

const smallWord = /^(?:not|of|on|the|a|in|is|to|no|yet|and|but)$/

/** A key's phrase may be cut short, as long as no phrase with another meaning begins alike. */
function byKey(words: readonly Word[], key: readonly KeyPhrase[]): RatingRead | undefined {
  const scored = phrasesOf(key).map(({ own, rag }) => ({ rag, own: own.length, alike: shared(own, words) }))
  const best = scored.reduce((a, b) => (b.alike > a.alike ? b : a), { rag: 'UNKNOWN' as Rag, own: 1, alike: 0 })
  const whole = best.alike === best.own
  const doubtful = scored.some(({ rag, alike }) => alike === best.alike && rag !== best.rag)
  const cutShort = best.alike === words.length ? best.alike > 1 && !smallWord.test(words.at(-1)?.stem ?? '') : best.alike > 2
  if (best.alike === 0 || doubtful || !(whole || cutShort)) return undefined
  return { rag: best.rag, length: (words[best.alike - 1] as Word).end }
}

/** After a rating in general words comes nothing, a mark, or something that is no running text. */
const mayFollow =
  /^\s*(?:$|[-–—,;:(/]|\d|by\b|to be\b|on ?going\b|tb[ac]\b|n\/a|asap\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b)/i

const generalStart =
  /^(?:action|complete|achieved|delivered|closed|finished|not |off |overdue|delayed|in progress|on |under ?way|at risk|some |minor |business|bau|deferred|paused|postponed|withdrawn|removed|cancelled|superseded|blue|green|amber|yellow|red|gr[ea]y|[bgayr] *$)/

/** True where a text and a phrase of the key begin with the same few letters: the rest is then worth a look. */
const begins = (begun: string, key: readonly KeyPhrase[]): boolean =>
  phrasesOf(key).some(
    ({ own }) => begun.startsWith(own[0]?.stem ?? '\0') || begun.replace(/^[^\p{L}\p{N}]+/u, '').startsWith(own[0]?.stem ?? '\0'),
  )

/** The rating that a text begins with, in the words of the plan's key or in words in general use. */
export function ratingOf(text: string, key: readonly KeyPhrase[]): RatingRead | undefined {
  const lead = text.length - text.trimStart().length
  const begun = text.slice(lead, lead + longest).toLowerCase()
  const keyed = begins(begun, key) ? byKey(wordsOf(text), key) : undefined
  if (keyed !== undefined) return keyed
  if (!generalStart.test(begun)) return undefined
  for (const [pattern, rag] of general) {
    const length = pattern.exec(begun.replace(/[^\p{L}\p{N}]/gu, ' '))?.[0].length ?? 0
    if (length === 0 || /^[\p{L}\p{N}]/u.test(begun.slice(length)) || !mayFollow.test(begun.slice(length))) continue
    const named = key.find(({ phrase }) => phrase.toLowerCase().startsWith(begun.slice(0, length)))
    return { rag: named?.rag ?? rag, length: lead + length }
  }
  return undefined
}
