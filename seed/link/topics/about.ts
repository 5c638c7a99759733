import { type Label, type LinkRecord, makeId, type NodeRecord } from '../../../schema/index.ts'
import { type Known, textOf } from '../known.ts'
import type { Linker } from '../linking.ts'
import { contextOf, headingsOf } from './headings.ts'
import { Mentions } from './mentions.ts'
import type { Subject } from './vocabulary.ts'
import { type About, weigh } from './weighing.ts'

const told = [
  'Finding',
  'Recommendation',
  'Measure',
  'Outcome',
  'Objective',
  'Action',
  'SuccessMeasure',
  'Update',
  'Resolution',
  'Commitment',
  'Matter',
  'Minute',
  'AgendaItem',
  'Indicator',
  'Document',
] as const satisfies readonly Label[]

/** So many terms are named as reasons. */
const mostTerms = 4
/** So many passages carry a link. */
const mostPassages = 4

const quoted = (words: readonly string[]): string =>
  words
    .slice(0, mostTerms)
    .map((each) => `“${each}”`)
    .join(', ')

function reasonsFor({ says, headingSays, contextSays }: About): string[] {
  return [
    says.length > 0 ? `It says ${quoted(says)}.` : '',
    headingSays.length > 0 ? `It stands under a heading that says ${quoted(headingSays)}.` : '',
    contextSays.length > 0 && says.length === 0 ? `What it belongs to says ${quoted(contextSays)}.` : '',
  ].filter((each) => each !== '')
}

function linkFor(known: Known, from: string, { slug }: Subject, about: About): LinkRecord<'ABOUT'> {
  const cites = [...new Set(known.passagesOf(from).map(({ id }) => id))].sort().slice(0, mostPassages)
  const { score } = about
  return {
    type: 'ABOUT',
    from,
    to: makeId('', 'Topic', slug),
    properties: { basis: 'SUGGESTED', method: 'topic-terms', score, reasons: reasonsFor(about), cites },
  }
}

/** What a thing is called by besides. */
const alsoOf = ({ properties }: NodeRecord): readonly string[] => (properties as { names?: readonly string[] }).names ?? []

/** What each thing is about, as a careful librarian would say: one topic, at most three, or none. */
export const linkTopics: Linker = ({ known, vocabulary }) => {
  const mentions = new Mentions(vocabulary)
  const things = told.flatMap((label): NodeRecord[] => known.all(label))
  return things.flatMap((node) => {
    const text = textOf(node)
    const heading = [...headingsOf(known, node), ...alsoOf(node)].join('. ')
    return weigh(vocabulary, mentions, { text, heading, context: contextOf(known, node) }).map((about) =>
      linkFor(known, node.id, vocabulary.topics[about.topic] as Subject, about),
    )
  })
}
