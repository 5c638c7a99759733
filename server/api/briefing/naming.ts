import { type Label, labelOfId } from '../../../schema/index.ts'
import { captionOf, shortened } from '../caption.ts'
import { dayInWords } from '../day-in-words.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'

/** How much of a text is quoted within a sentence. */
const quoteLength = 90

/** What a thing says, and whether in words of ours: a summary. */
function ownText(node: StoredNode): { readonly text: string; readonly ours: boolean } {
  const found = ['text', 'quote', 'title', 'heading', 'summary', 'name'].find((name) => textOf(node[name]) !== undefined)
  return found === undefined ? { text: node.id, ours: true } : { text: textOf(node[found]) as string, ours: found === 'summary' }
}

/** Words between the marks that say whose they are: double ones quote a paper, single ones are ours. */
export const inMarks = (words: string, ours: boolean): string => (ours ? `‘${words}’` : `“${words}”`)

/** The beginning of a text, as it stands within a sentence. */
export const quoted = (text: string, length: number = quoteLength, ours = false): string =>
  inMarks(shortened(text, length).replace(/[.;,:]+$/, ''), ours)

/** What a thing says, shortened, in the marks that say whose words they are. */
export function saidIn(node: StoredNode, length: number): string {
  const own = textOf(node.text)
  return quoted(own ?? textOf(node.summary) ?? node.id, length, own === undefined)
}

function beginning(node: StoredNode, length: number = quoteLength): string {
  const { text, ours } = ownText(node)
  return quoted(text, length, ours)
}

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
  Finding: (node) => beginning(node),
  Recommendation: (node) => beginning(node),
  SuccessMeasure: (node) => beginning(node),
  Resolution: (node) => beginning(node),
  Commitment: (node) => beginning(node),
  Update: (node) => beginning(node),
  Topic: (node) => `‘${String(node.label)}’`,
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
  return ref === undefined ? beginning(node, 60) : ref
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
