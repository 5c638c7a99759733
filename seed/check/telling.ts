import type { NodeRecord } from '../../schema/index.ts'
import { dayInWords } from '../dates/index.ts'
import { textOf } from '../link/known.ts'

/** So many words of a source are told at most. */
const most = 12

/** The first words of a text, in quotation marks; an ellipsis where it goes on. */
export function quoted(text: string): string {
  const words = text.trim().split(/\s+/u)
  const told = words.slice(0, most).join(' ')
  return words.length <= most ? `“${told.replace(/[.;:,]+$/u, '')}”` : `“${told} …”`
}

/** "the plan of 30 September 2022"; its title where it tells no day. */
export function planCalled({ properties: { statusAt, publishedOn, title } }: NodeRecord<'Plan'>): string {
  const day = statusAt ?? publishedOn
  return day === undefined ? `the plan ${quoted(title)}` : `the plan of ${dayInWords(day)}`
}

const kinds: Readonly<Record<string, string>> = {
  Action: 'action',
  Objective: 'objective',
  Outcome: 'outcome',
  Priority: 'priority',
  Measure: 'measure',
}

/** "action 1.1.1/5"; what has no number by its first words. */
export function called(thing: NodeRecord): string {
  const kind = kinds[thing.label] ?? 'thing'
  const { ref, number } = thing.properties as { readonly ref?: string; readonly number?: string }
  const printed = ref ?? number
  if (printed === undefined) return `the ${kind} ${quoted(textOf(thing))}`
  return new RegExp(`^${kind}\\b`, 'iu').test(printed) ? printed : `${kind} ${printed}`
}

/** The same at the start of a sentence. */
export const asStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "a, b and c". */
export const listed = (each: readonly string[]): string =>
  each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A small number as a word. */
export const inWords = (count: number): string => words[count] ?? String(count)

/** "one action", "3 actions". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : several}`

/** "action 1.1/2"; "actions 1.1/2 and 1.1/3". */
export function numbered(kind: string, things: readonly NodeRecord[]): string {
  const refs = things.map((thing) => (thing.properties as { readonly ref?: string }).ref)
  const [first] = things
  if (things.length === 1 && first !== undefined) return called(first)
  return refs.every((ref) => ref !== undefined) ? `${kind}s ${listed(refs)}` : listed(things.map(called))
}

/** "objective 1.1 (“Lamps are lit”)"; without a number the words alone. */
export const calledWithWords = (thing: NodeRecord): string => {
  const name = called(thing)
  return name.includes('“') ? name : `${name} (${quoted(textOf(thing))})`
}

/** A paper by its title; what has none by the file that it was read from. */
export function paperCalled(paper: NodeRecord | undefined): string {
  const title = paper?.label === 'Document' ? paper.properties.title : ''
  if (title === '') return 'a paper without a title'
  return /\.(?:txt|md|pdf|docx|html?)$/iu.test(title) ? `the paper of the file “${title}”` : `the paper “${title}”`
}
