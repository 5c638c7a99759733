import type { Column } from '../row.ts'
import { commands, firmPromise, linkWords, officeWords, openWords, promise, surelyOffice, surePromise } from './cue-words.ts'

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
const isCapital = (word: string): boolean => /^\p{Lu}|^\d/u.test(word)

/** The part of the words, small ones left out, that begin with a capital. */
function capitals(words: readonly string[]): number {
  const own = words.map(bare).filter((word) => word !== '' && !linkWords.test(word))
  return own.length === 0 ? 0 : own.filter(isCapital).length / own.length
}

/** Short, mostly capitals, no running text: the name of a post, a plan or a body. */
export function isNameLike(words: readonly string[]): boolean {
  const text = words.join(' ')
  return (
    words.length <= 16 &&
    isCapital(bare(words[0] ?? '')) &&
    capitals(words) >= 0.6 &&
    !/\b(?:will|is|are|be|has|have)\b/.test(text) &&
    !/[.?!] \S/.test(text)
  )
}

export const isOfficeLike = (words: readonly string[]): boolean =>
  words.length <= 18 && capitals(words) >= 0.5 && words.some((word) => officeWords.test(bare(word)))

export const endsSentence = (text: string): boolean => /[.?!:;]['"’”)]*$/.test(text)

/** True where one text ends in the middle of what it says, and the next can be the rest of it. */
export function goesOn(text: string, next: string): boolean {
  if (endsSentence(text) || text === '') return false
  return /^[\p{Ll}‘'(&]/u.test(next) || openWords.test(bare(text.split(' ').at(-1) ?? '')) || /[,\p{L}][-‐]$|,$/u.test(text)
}

/** The name of a plan, as its last word tells. */
const planName = /\b(?:plans?|strategy|strategies|programme|framework|policy|charter|commissioning)\W*$/i

export function isPlanName(text: string): boolean {
  const words = text.split(' ')
  return planName.test(text) && isNameLike(words) && !commands.has(bare(words[0] ?? '').toLowerCase())
}

/** What speaks for a column in the words themselves: less is better. */
export function wordCost(column: Column, text: string): number {
  const words = text.split(' ')
  const first = bare(words[0] ?? '').toLowerCase()
  const named = isOfficeLike(words) && !commands.has(first)
  const sureOffice = named && words.some((word) => surelyOffice.test(bare(word))) && words.length <= 16
  const commanded = commands.has(first)
  const planned = isPlanName(text)
  const asName = (sureOffice ? 3 : 0) + (planned ? 3 : 0)
  switch (column) {
    case 'owner':
      return ownerCost(words, text, named, commanded)
    case 'servicePlan':
      return isNameLike(words)
        ? /\b(?:plans?|strategy|programme|framework|policy|charter|commissioning)\b/i.test(text)
          ? 0
          : 2
        : 7
    case 'action':
      return (commanded ? 0 : surePromise.test(text) ? 5 : firmPromise.test(text) ? 2 : 1.5) + asName
    case 'success':
      return (
        (commanded && !/^\w+ (?:will|are|is)\b/i.test(text)
          ? 3
          : surePromise.test(text)
            ? 0
            : firmPromise.test(text)
              ? 0.5
              : promise.test(text)
                ? 0.7
                : 1.7) + asName
      )
    case 'objective':
      return (/^(?:to|that) /i.test(text) ? 0 : commanded ? 2 : 1) + asName
    default:
      return 1 + (commanded ? 1 : 0) + asName
  }
}

function ownerCost(words: readonly string[], text: string, named: boolean, commanded: boolean): number {
  const sure = words.some((word) => surelyOffice.test(bare(word)))
  const running = /\b(?:will|is|are|be|has|have|that|which)\b/.test(text) || words.length > 18
  return (
    (named ? (sure ? 0 : 1.5) : isNameLike(words) ? 3.5 : 8) +
    (running ? 6 : 0) +
    (commanded && !/^(?:lead|executive)\b/i.test(text) ? 4 : 0) +
    (/[.?!]$/.test(text) ? 1.5 : 0)
  )
}
