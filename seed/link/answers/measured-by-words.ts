import { normalWords } from '../../extract/figures/indicators/normal.ts'
import { isMain, readWords } from '../../extract/figures/indicators/reading.ts'
import type { Term } from '../../extract/figures/indicators/vocabulary/index.ts'

/** Words by which a text speaks of how many there are. */
const counted =
  /\b(?:numbers? of|rates? of|how many|fewer|(?:reduc|increas|decreas|upsurge|rise|fall)\w*|reduced|notified|notifications?|demand for) (?:(?!(?:and|through|by|via|under|within|for|from|with|during|across)\b)[\w'-]+ ){0,3}$/
const becomes = /^ (?:numbers?|rates?|will|has|have|are)?\W*(?:reduc|increas|decreas|fall|rise|ris)\w*/
/** What makes another count of the same things: how many of them leave, or wait. */
const someOnly = /^ (?:who (?:are |have |do |will )?)?(?<state>leav|left|await|wait|without|not|lack)\w*/

/** Words by which it speaks of how soon something is done. */
const soon =
  /\b(?:timel\w+|timescales?|in time|on time|late|later|delay\w*|overdue|promptly|within (?=\d|(?:the )?(?:statutory|required|agreed|set|expected) |time)|days|weeks|too long)\b/g
/** Words of how often: of what is done again and again they say whether it is done in time. */
const often = /\b(?:frequen\w+|regular\w*)\b/g
const repeated = /^(?:.*visits|supervision|.*reviews?|in-touch)$/
/** "Timely escalation": of what stands right behind it, and of nothing else. */
const describes = /^timely (?!and\b|or\b|manner\b|way\b|basis\b|fashion\b)\w/
const otherClause =
  /[;:]|\b(?:which|before|because|when|while|where|resulting|leading|preventing|causing|including|so that|in order)\b/
/** What comes before a thing, and is no length of it. */
const broughtTo =
  /\b(?:escalat|start|enter|brought|bring|mov|progress|step|issu)\w* (?:[\w'-]+ ){0,8}(?:in)?to (?:[\w'-]+ ){0,6}$/

interface Place {
  readonly from: number
  readonly to: number
}

const placesOf = (words: string, pattern: RegExp): Place[] =>
  [...words.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))

/** Whether words of number stand right before a thing, or it is said to become more or fewer; some of such things only where the key says so. */
export function isCounted({ names }: Term, sentence: string, key: string): boolean {
  const words = normalWords(sentence)
  return placesOf(words, names).some(({ from, to }) => {
    const after = words.slice(to)
    const state = someOnly.exec(after)?.groups?.state
    if (state !== undefined && !key.includes(state)) return false
    return counted.test(words.slice(Math.max(0, from - 60), from)) || becomes.test(after)
  })
}

/** Whether a word of time is said of a thing: in its clause, with nothing else between them that could be meant. */
export function isTimed({ key, names }: Term, sentence: string): boolean {
  const words = normalWords(sentence)
  const times = [...placesOf(words, soon), ...(repeated.test(key) ? placesOf(words, often) : [])]
  return placesOf(words, names).some((head) => {
    if (words[head.from - 1] === '-') return false
    if (broughtTo.test(words.slice(Math.max(0, head.from - 160), head.from))) return false
    return times.some((time) => {
      if (describes.test(words.slice(time.from)) && !(head.from >= time.to && head.from - time.to < 24)) return false
      const between = head.from < time.from ? words.slice(head.to, time.from) : words.slice(time.to, head.from)
      return !otherClause.test(between) && !readWords(between).terms.some((term) => isMain(term) && term.key !== key)
    })
  })
}

/** Whether a text speaks of what share of something is so. */
export const speaksOfShare = (sentence: string): boolean =>
  /\b(?:shares?|proportions?|rates?|percentages?|per cent|how many)\b|%/i.test(sentence)
