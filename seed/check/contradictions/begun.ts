import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { type Claim, claimsOf } from './claims.ts'
import { type Spoken, saidInUpdates } from './spoken.ts'

/** An action that has not started, and a sentence of a report that says that work on what the action alone names is under way. */
export interface Begun {
  readonly claim: Claim
  readonly spoken: Spoken
  /** What both name. */
  readonly name: string
}

const begun =
  /\b(?:(?:work|activity|preparation|planning|implementation|recruitment|review)\b[^.;]{0,60}\b(?:(?:is|are) (?:now |already |well )?(?:under ?way|in progress|taking place)|has (?:now |already )?(?:begun|commenced|started))|(?:is|are) (?:now |already |well )under ?way|has (?:now |already )?(?:begun|commenced|started))\b/i
/** A name in capitals, or of three words with capitals and more. */
const names = /\b[A-Z]{3,6}\b|\b(?:\p{Lu}[\p{L}’'-]+ ){2,5}\p{Lu}[\p{L}’'-]+/gu
const apart = 60
const daysIn = (from: string, to: string): number => Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000

const wordsOf = (claim: Claim): string => [textOf(claim.action), ...claim.measures.map(textOf)].join('\n')
const namesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(names)].map(([name]) => name.replace(/^(?:The|A|An|Our|This) /, '')))

/** What each of a plan's actions that have not started names, and no other action of it does. */
function ownNames(checking: Checking): (readonly [Claim, readonly string[]])[] {
  const waiting = claimsOf(checking, ['NOT_STARTED'])
  if (waiting.length === 0) return []
  const others = claimsOf(checking, [
    ...([
      'COMPLETE',
      'ON_TRACK',
      'PROGRESSING_WITH_ISSUES',
      'NOT_ON_TRACK',
      'BUSINESS_AS_USUAL',
      'DEFERRED',
      'WITHDRAWN',
    ] as const),
  ])
  const all = [...waiting, ...others].map((claim) => ({ claim, words: wordsOf(claim) }))
  return all
    .slice(0, waiting.length)
    .map(({ claim, words }) => [
      claim,
      [...namesIn(words)].filter((name) => all.every((each) => each.claim === claim || !each.words.includes(name))),
    ])
}

/** Paragraphs of reports that name what an action alone names, and say in the same breath that work on it has begun. */
export function begunIn(checking: Checking): Begun[] {
  const own = ownNames(checking).filter(([, names]) => names.length > 0)
  if (own.length === 0) return []
  return saidInUpdates(checking).flatMap((spoken): Begun[] => {
    if (!begun.test(spoken.sentence)) return []
    const told = textOf(spoken.thing)
    const named = namesIn(told)
    return own.flatMap(([claim, names]): Begun[] => {
      const [name] = names.filter((each) => named.has(each)).sort((a, b) => b.length - a.length)
      const isSameTime = daysIn(claim.statusAt, spoken.day) <= apart
      const isOfIt = named.size <= mostNames && told.indexOf(name ?? '') <= foremost
      return name !== undefined && isSameTime && isOfIt ? [{ claim, spoken, name }] : []
    })
  })
}

/** A paragraph that names more things is about none of them. */
const mostNames = 8
const foremost = 120

/** The words that say it. */
export const begunAt = (sentence: string): { readonly start: number; readonly end: number } => {
  const found = begun.exec(sentence)
  return { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].length ?? 0) }
}
