import type { NodeRecord } from '../../../schema/index.ts'
import { polarityOf } from '../../extract/inspection/polarity/index.ts'
import { type Known, textOf } from '../known.ts'
import { type Read, read, type Said } from '../likeness/said.ts'
import { type Weigh, weighing } from '../likeness/weights.ts'

const compared = ['Finding', 'Recommendation', 'Measure', 'Outcome', 'Objective', 'Action', 'SuccessMeasure'] as const

/** What things speak of, and how much each term of it says among all that a council's papers tell. */
export class Subjects {
  readonly #read = new Map<string, Read>()
  readonly weigh: Weigh

  constructor(known: Known) {
    this.weigh = weighing(compared.flatMap((label) => known.all(label)).map((node) => this.own(node)))
  }

  /** What its own words speak of. */
  own(node: NodeRecord): Said {
    return this.#of(node).whole
  }

  /** What each part of its own words speaks of. */
  parts(node: NodeRecord): readonly Said[] {
    return this.#of(node).parts
  }

  #of(node: NodeRecord): Read {
    const before = this.#read.get(node.id)
    if (before !== undefined) return before
    const now = read(isWeak(node) ? blameIn(wordsOf(node)) : wordsOf(node))
    this.#read.set(node.id, now)
    return now
  }
}

function wordsOf(node: NodeRecord): string {
  const { heading } = node.properties as { heading?: string }
  return heading === undefined ? textOf(node) : `${heading}: ${textOf(node)}`
}

export const isWeak = (node: NodeRecord): node is NodeRecord<'Finding'> =>
  node.label === 'Finding' && (node.properties.polarity === 'WEAKNESS' || node.properties.polarity === 'MIXED')

/** Without the sentences that praise, where others are left. */
function blameIn(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/)
  if (sentences.length < 2) return text
  const left = sentences.filter((sentence) => polarityOf(sentence).polarity !== 'STRENGTH')
  return left.length === 0 ? text : left.join(' ')
}
