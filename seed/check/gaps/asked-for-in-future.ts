import type { NodeRecord } from '../../../schema/index.ts'
import type { Term } from '../../link/likeness/said.ts'
import { waysOfLeading } from '../../link/likeness/service-words.ts'
import type { Checking } from '../checking.ts'
import { bare, spotsOf, type Told } from '../contradictions/told.ts'
import type { Shown } from '../rule.ts'
import { saidIn } from '../said.ts'
import { councilSentences } from './council-papers.ts'

/** What a meeting wants to see in papers of a kind that come again: "be shown apart in future dashboards". */
const inFuture =
  /\b(?:should|must|to) be (?:\w+ )?(?:differentiated|distinguished|separated|split|shown|included|broken down|identified|provided|reported|presented|set out|added)\b.{0,60}\b(?:future|the next|subsequent|later)\b/iu

export const asksForFuture = (text: string): boolean => inFuture.test(text)

/** The words that ask for it. */
export const wordsForFuture = (text: string): string => text.slice(inFuture.exec(text)?.index ?? 0)

/** A paper of the kind asked about, in which nothing names what was to be shown. */
export interface Without {
  readonly paper: NodeRecord<'Document'>
  readonly matters: readonly Term[]
  readonly shown: readonly Shown[]
}

const leading = new Set<string>(waysOfLeading)
const isNamed = ({ kind, label }: Term): boolean => (kind === 'MATTER' || kind === 'GROUP') && !leading.has(label)

/** The papers of a later meeting that a request names by their title, and that nowhere tell together what it asks to see. */
export function withoutWhatIsAsked(checking: Checking, text: string, meeting: NodeRecord<'Meeting'>): Without[] {
  const { known } = checking
  const wholes = new Set(known.out('REPORTED_IN', meeting.id).map(({ to }) => known.wholeOf(to)))
  return [...councilSentences(checking)].flatMap(([holder, sentences]): Without[] => {
    const paper = known.node(holder)
    if (paper?.label !== 'Document' || !wholes.has(known.wholeOf(holder))) return []
    const { title = '' } = paper.properties
    if (bare(title).split(' ').length < 2 || !bare(text).includes(bare(title))) return []
    const titled = saidIn(checking, title)
    const matters = [...saidIn(checking, text).values()]
      .map(({ term }) => term)
      .filter((term) => isNamed(term) && !titled.has(term.key))
    if (matters.length === 0) return []
    const together = sentences.filter((told) => saysAll(checking, told, matters))
    const [first] = sentences
    return together.length > 0 || first === undefined
      ? []
      : [
          {
            paper,
            matters,
            shown: nearest(checking, sentences, matters)
              .flatMap((told) => spotsOf(told))
              .map((passage) => ({ passage })),
          },
        ]
  })
}

function saysAll(checking: Checking, { text, heading }: Told, matters: readonly Term[]): boolean {
  const said = saidIn(checking, `${heading}. ${text}`)
  return matters.every(({ key }) => said.has(key))
}

/** What of the paper comes nearest: sentences that name one of the matters; else its first. */
function nearest(checking: Checking, sentences: readonly Told[], matters: readonly Term[]): readonly Told[] {
  const near = sentences.filter(({ text, inTable }) => !inTable && matters.some(({ key }) => saidIn(checking, text).has(key)))
  return (near.length > 0 ? near : sentences).slice(0, 3)
}
