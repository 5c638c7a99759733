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

const isCommand = (words: readonly string[]): boolean => commands.has(bare(words[0] ?? '').toLowerCase())

export function isPlanName(text: string): boolean {
  const words = text.split(' ')
  return planName.test(text) && isNameLike(words) && !isCommand(words)
}

/** What a text's words tell of the column that it stands in. */
interface Form {
  readonly text: string
  readonly length: number
  /** It begins like a command. */
  readonly commands: boolean
  /** It reads as a name. */
  readonly names: boolean
  readonly namesPlan: boolean
  /** It has a word that offices and teams have; surely so where no other name would have it. */
  readonly office: 'no' | 'likely' | 'surely'
}

export function formOf(text: string): Form {
  const words = text.split(' ')
  const command = isCommand(words)
  const sure = words.some((word) => surelyOffice.test(bare(word)))
  return {
    text,
    length: words.length,
    commands: command,
    names: isNameLike(words),
    namesPlan: isPlanName(text),
    office: command || !isOfficeLike(words) ? 'no' : sure ? 'surely' : 'likely',
  }
}

/** What speaks against a column that holds running text, where the words are a name. */
const asName = ({ office, namesPlan, length }: Form): number =>
  (office === 'surely' && length <= 16 ? 3 : 0) + (namesPlan ? 3 : 0)

function successCost({ text, commands: commanded }: Form): number {
  if (commanded && !/^\w+ (?:will|are|is)\b/i.test(text)) return 3
  if (surePromise.test(text)) return 0
  if (firmPromise.test(text)) return 0.5
  return promise.test(text) ? 0.7 : 1.7
}

function actionCost({ text, commands: commanded }: Form): number {
  if (commanded) return 0
  if (surePromise.test(text)) return 5
  return firmPromise.test(text) ? 2 : 1.5
}

function ownerCost({ text, length, office, names, commands: commanded }: Form): number {
  const named = office === 'surely' ? 0 : office === 'likely' ? 1.5 : names ? 3.5 : 8
  const running = /\b(?:will|is|are|be|has|have|that|which)\b/.test(text) || length > 18
  const command = commanded && !/^(?:lead|executive)\b/i.test(text)
  return named + (running ? 6 : 0) + (command ? 4 : 0) + (/[.?!]$/.test(text) ? 1.5 : 0)
}

function planCost({ length, names, namesPlan, commands: commanded }: Form): number {
  if (namesPlan) return 0
  if (names && !commanded) return 2
  return length > 10 ? 11 : 7
}

/** What speaks against a column in the words themselves: less is better. */
export function wordCost(column: Column, form: Form): number {
  switch (column) {
    case 'owner':
      return ownerCost(form)
    case 'servicePlan':
      return planCost(form)
    case 'action':
      return actionCost(form) + asName(form)
    case 'success':
      return successCost(form) + asName(form)
    case 'objective':
      return (/^(?:to|that) /i.test(form.text) ? 0 : form.commands ? 2 : 1) + asName(form)
    default:
      return (form.commands ? 2 : 1) + asName(form)
  }
}
