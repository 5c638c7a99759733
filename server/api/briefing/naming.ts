import { type Label, labelOfId } from '../../../schema/index.ts'
import { captionOf, shortened } from '../caption.ts'
import { dayInWords } from '../day-in-words.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'

/** How much of a text is quoted within a sentence. */
const quoteLength = 90

const ownText = (node: StoredNode): string | undefined =>
  ['text', 'quote', 'title', 'heading', 'summary', 'name'].map((name) => textOf(node[name])).find((text) => text !== undefined)

/** The beginning of a text, as it stands within a sentence. */
export const quoted = (text: string, length: number = quoteLength): string =>
  `“${shortened(text, length).replace(/[.;,:]+$/, '')}”`

const beginning = (node: StoredNode): string => quoted(ownText(node) ?? node.id)

/** Names of files stand for titles where a paper prints none. */
const isFileName = (title: string): boolean => /^\S+\.(?:txt|pdf|docx|md)$/i.test(title)

/** What a paper is called; by its day and the name of its file where it has no title. */
export function paperName(document: StoredNode, day: string | undefined): string {
  const title = textOf(document.title)
  if (title !== undefined && !isFileName(title)) return shortened(title, quoteLength)
  const file = title === undefined ? '' : ` (${title})`
  return `Untitled paper${file}${day === undefined ? '' : ` of ${dayInWords(day)}`}`
}

const withRef =
  (word: string) =>
  (node: StoredNode): string => {
    const ref = textOf(node.ref) ?? textOf(node.number)
    if (ref === undefined) return `${word} ${beginning(node)}`
    return ref.toLowerCase().startsWith(word) ? beginning(node) : `${word} ${ref} (${beginning(node)})`
  }

const naming: Partial<Record<Label, (node: StoredNode) => string>> = {
  Action: withRef('action'),
  Objective: withRef('objective'),
  Outcome: withRef('outcome'),
  Priority: withRef('priority'),
  Measure: withRef('measure'),
  Finding: beginning,
  Recommendation: beginning,
  SuccessMeasure: beginning,
  Resolution: beginning,
  Commitment: beginning,
  Update: beginning,
  Topic: (node) => `“${String(node.label)}”`,
  Role: (node) => `the ${String(node.name)}`,
}

/** What a thing is called within a sentence. */
export function nameOf(node: StoredNode): string {
  const label = labelOfId(node.id) as Label
  return naming[label]?.(node) ?? captionOf(label, node)
}

/** What a thing is called in a list of many. */
export function shortNameOf(node: StoredNode): string {
  const ref = textOf(node.ref)
  return ref === undefined ? quoted(ownText(node) ?? node.id, 60) : ref
}

/** "a, b and c". */
export function inARow(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** How many are named in full, and how many at all. */
const most = { full: 2, named: 5 }

const kindWords: Partial<Record<Label, string>> = {
  Action: 'actions',
  Objective: 'objectives',
  Outcome: 'outcomes',
  Priority: 'priorities',
  Measure: 'measures',
}

/** Things as they are named in a question: two in full, more by their references, the rest counted. */
export function namesOf(things: readonly StoredNode[]): string {
  if (things.length <= most.full) return inARow(things.map(nameOf))
  const named = things.every(({ ref }) => textOf(ref) !== undefined) ? most.named : most.full
  const names = things.slice(0, named).map(shortNameOf)
  const more = things.length - names.length
  const word = kindWords[labelOfId((things[0] as StoredNode).id) as Label]
  return `${word === undefined ? '' : `${word} `}${inARow(more > 0 ? [...names, `${more} more`] : names)}`
}

/** A number as a sentence tells it. */
export const orNone = (total: number): string => (total === 0 ? 'none' : String(total))

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "1 action", "1,047 days". */
export const count = (total: number, one: string, many: string): string =>
  `${total === 0 ? 'no' : total.toLocaleString('en-GB')} ${total === 1 ? one : many}`
