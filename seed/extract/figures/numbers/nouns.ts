import type { Span } from '../../../read/layer.ts'
import { isCounted, isPart } from './things.ts'

/** What stands behind a number: the thing that it counts, or a part of a paper, or a thing of no known kind. */
export interface Noun extends Span {
  readonly words: string
  readonly kind: 'counted' | 'part' | 'unknown'
}

const token = /[ \u00a0]?(,|[\p{L}\p{M}\d'’/&.-]+|[("‘“])/uy
const stops =
  /^(?:of|in|at|to|from|for|with|by|on|per|within|since|during|as|than|and|or|but|who|whom|which|that|where|when|while|were|was|are|is|be|being|have|has|had|been|will|would|should|could|can|may|might|must|did|do|does|not|also|currently|still|now|live|lives|lived|living|attend|receive|received|became|become|moved|ceased|remain|remained|went|out|over|under|after|before|because|through|across|against|between|compared|up|down|if|so|then|this|these|those|their|they|it|we|i|its|although|though|whilst)$/i
/** Words with which something else begins behind a comma. */
const turns =
  /^ (?:al)?(?:though|which|who|and|but|while|whilst|where|so|as|with|its?|their|his|her|our|the|a|an|this|they|we)\b/i
const mostTokens = 16
const plural = /s$|children$|people$|staff$|men$|newly qualified$|fte$|wte$/i
const notPlural = /(?:ss|us|is)$/i

const isOfStaff = (before: string, word: string): boolean =>
  /^members?$/i.test(word) && /\b(?:team|staff|workforce|crew)$/i.test(before)

/** Whether a noun speaks of several. */
export const isPlural = ({ words }: Noun): boolean => plural.test(words) && !notPlural.test(words)

/** The noun behind a place in a sentence, after any adjectives. */
export function nounAfter(sentence: string, from: number): Noun | undefined {
  let [at, last]: [number, Noun | undefined] = [from, undefined]
  let pairs = 0
  let commas = false
  for (let count = 0; count < mostTokens; count++) {
    token.lastIndex = at
    const found = token.exec(sentence)
    if (found === null) break
    const word = (found[1] as string).replace(/[.'’]+$/, '').replace(/['’]s?$/, '')
    const end = at + found[0].length
    if (/^["‘“(]/.test(word) || word === '') break
    if (word === ',') {
      if ((last !== undefined && plural.test(last.words)) || count === 0 || turns.test(sentence.slice(end))) break
      commas = true
    } else if (/^(?:for|after)$/i.test(word) && /\b(?:cared|looked)$/i.test(sentence.slice(from, at))) {
      at = end
      continue
    } else if (stops.test(word)) {
      if (/^and$/i.test(word) && last === undefined && pairs === 0 && /^ (?:care|support) /i.test(sentence.slice(end))) {
        at = end
        pairs++
        continue
      }
      if (
        !/^and$/i.test(word) ||
        last === undefined ||
        pairs > 0 ||
        !/^ young (?:people|persons?|adults)/.test(sentence.slice(end))
      )
        break
      pairs++
    } else if (isCounted(word) || isCounted(word.split('/').at(-1) as string) || isOfStaff(sentence.slice(from, at), word)) {
      const start = from + (/^\s*/.exec(sentence.slice(from, from + 4))?.[0].length ?? 0)
      last = {
        start,
        end: end - ((found[1] as string).length - word.length),
        words: sentence.slice(start, end).replace(/[.'’]+$/, ''),
        kind: 'counted',
      }
      if (
        plural.test(word) &&
        !/^[fw]te$/i.test(word) &&
        !notPlural.test(word) &&
        !/^ and young /.test(sentence.slice(end, end + 12)) &&
        !/['’]s?$/.test(found[1] as string)
      )
        break
    } else if (isPart(word) && last === undefined && count < 4) {
      if (plural.test(word)) return { start: at, end, words: word, kind: 'part' }
    } else if (last !== undefined && pairs === 0 && count > 6 && !commas) break
    at = end
    if (/[.;:]$/.test(found[1] as string)) break
  }
  return last ?? unknownAfter(sentence, from)
}

function unknownAfter(sentence: string, from: number): Noun | undefined {
  const found = /^ ((?:\p{Ll}[\p{Ll}-]* ){0,2}(\p{Ll}[\p{Ll}-]{2,}s|\p{Lu}{2,6}s))\b/u.exec(sentence.slice(from, from + 60))
  if (found === null || found[1] === undefined || found[2] === undefined) return undefined
  if (found[1].split(' ').some((word) => stops.test(word)) || notPlural.test(found[2]) || isPart(found[2])) return undefined
  return { start: from + 1, end: from + found[0].length, words: found[1], kind: 'unknown' }
}
