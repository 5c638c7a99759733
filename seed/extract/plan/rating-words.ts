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
  [/\b(?:business as usual|bau|embedded)\b/, 'BUSINESS_AS_USUAL'],
  [/\bnot (?:yet )?(?:started|begun|due|commenced)\b|\bto (?:be )?start(?:ed)?\b/, 'NOT_STARTED'],
  [
    /\b(?:not on (?:track|target|schedule)|off (?:track|target)|overdue|delayed|not achieved|missed|at risk of not)\b/,
    'NOT_ON_TRACK',
  ],
  [
    /\b(?:some|minor|with) (?:issues?|delays?|slippage|risks?|concerns?)\b|\b(?:slippage|at risk|partially on track)\b/,
    'PROGRESSING_WITH_ISSUES',
  ],
  [/\b(?:on (?:track|target|schedule)|in progress|under ?way|progressing)\b/, 'ON_TRACK'],
  [/(?<!not (?:yet )?)\b(?:completed?|achieved|delivered|done|closed)\b/, 'COMPLETE'],
  [/^blue\b/, 'COMPLETE'],
  [/^green\b/, 'ON_TRACK'],
  [/^(?:amber|yellow|orange)\b/, 'PROGRESSING_WITH_ISSUES'],
  [/^red\b/, 'NOT_ON_TRACK'],
  [/^(?:gr[ea]y|white)\b/, 'NOT_STARTED'],
]

/** Ratings in general use: what a cell may begin with, where the plan has no key that says otherwise. Longer ones first. */
const general: readonly (readonly [RegExp, Rag])[] = [
  [/^(?:actions? )?(?:completed?|achieved|delivered|closed)/, 'COMPLETE'],
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

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    stem: word.toLowerCase().replace(/(?<=\p{L}{3})s$/u, ''),
    end: index + word.length,
  }))

const shared = (a: readonly Word[], b: readonly Word[]): number => {
  const differs = a.findIndex(({ stem }, at) => stem !== b[at]?.stem)
  return differs < 0 ? a.length : differs
}

/** A key's phrase may be cut short, as long as no phrase with another meaning begins alike. */
function byKey(words: readonly Word[], key: readonly KeyPhrase[]): RatingRead | undefined {
  const scored = key.map(({ phrase, rag }) => {
    const own = wordsOf(phrase)
    return { rag, own: own.length, alike: shared(own, words) }
  })
  const best = scored.reduce((a, b) => (b.alike > a.alike ? b : a), { rag: 'UNKNOWN' as Rag, own: 1, alike: 0 })
  const whole = best.alike === best.own
  const doubtful = scored.some(({ rag, alike }) => alike === best.alike && rag !== best.rag)
  if (best.alike === 0 || doubtful || (!whole && best.alike < 2)) return undefined
  return { rag: best.rag, length: (words[best.alike - 1] as Word).end }
}

/** After a rating in general words comes nothing, a mark, or something that is no running text. */
const mayFollow =
  /^\s*(?:$|[-–—,;:(/]|\d|by\b|to be\b|on ?going\b|tb[ac]\b|n\/a|asap\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b)/i

/** The rating that a text begins with, in the words of the plan's key or in words in general use. */
export function ratingOf(text: string, key: readonly KeyPhrase[]): RatingRead | undefined {
  const words = wordsOf(text)
  const keyed = byKey(words, key)
  if (keyed !== undefined) return keyed
  const lead = text.length - text.trimStart().length
  const begun = text.slice(lead).toLowerCase()
  for (const [pattern, rag] of general) {
    const length = pattern.exec(begun.replace(/[^\p{L}\p{N}]/gu, ' '))?.[0].length ?? 0
    if (length === 0 || /^[\p{L}\p{N}]/u.test(begun.slice(length)) || !mayFollow.test(begun.slice(length))) continue
    const named = key.find(({ phrase }) => phrase.toLowerCase().startsWith(begun.slice(0, length)))
    return { rag: named?.rag ?? rag, length: lead + length }
  }
  return undefined
}
