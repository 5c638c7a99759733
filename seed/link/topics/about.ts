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

/** What of a thing bears the words by which it is called. */
const named = ['title', 'name', 'names'] as const

/** The passages that say a thing's words; where there are none, in which papers they stand. */
function placesOf(known: Known, id: string): { cites: string[]; where: string[] } {
  const own = known.passagesOf(id)
  const saying = own.length > 0 ? own : named.flatMap((property) => known.passagesOf(id, property))
  const cites = [...new Set(saying.map((passage) => passage.id))].slice(0, mostPassages)
  return { cites, where: cites.length > 0 ? [] : [whereOf(known, id)] }
}

function whereOf(known: Known, id: string): string {
  const papers = [...new Set(known.out('CITES', id).map(({ to }) => known.wholeOf(to)))].flatMap((each) => {
    const paper = known.node(each)
    return paper?.label === 'Document' ? [paper.properties.title] : []
  })
  if (papers.length > 0) return `It is called that here; it is told of in: ${papers.slice(0, mostPassages).join('; ')}.`
  return known.node(id)?.label === 'Document'
    ? 'The words stand in the name under which the paper is kept.'
    : 'It is called that here; no one place says the words.'
}

function linkFor(known: Known, from: string, { slug }: Subject, about: About): LinkRecord<'ABOUT'> {
  const { cites, where } = placesOf(known, from)
  const { score } = about
  return {
    type: 'ABOUT',
    from,
    to: makeId('', 'Topic', slug),
    properties: {
      basis: 'SUGGESTED',
      method: 'topic-terms',
      score,
      reasons: [...reasonsFor(about), ...(about.says.length > 0 ? where : [])],
      cites,
    },
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
