import type { NodeRecord } from '../../../schema/index.ts'
import { polarityOf } from '../../extract/inspection/polarity/index.ts'
import { type Known, textOf } from '../known.ts'
import { partsIn, type Said, saidIn } from '../likeness/said.ts'
import { type Weigh, weighing } from '../likeness/weights.ts'

const compared = ['Finding', 'Recommendation', 'Measure', 'Outcome', 'Objective', 'Action', 'SuccessMeasure'] as const

/** What things speak of, and how much each term of it says among all that a council's papers tell. */
export class Subjects {
  readonly #own = new Map<string, Said>()
  readonly #texts = new Map<string, string>()
  readonly weigh: Weigh

  constructor(known: Known) {
    this.weigh = weighing(compared.flatMap((label) => known.all(label)).map((node) => this.own(node)))
  }

  /** What its own words speak of. */
  own(node: NodeRecord): Said {
    const before = this.#own.get(node.id)
    if (before !== undefined) return before
    const said = saidIn(this.#text(node))
    this.#own.set(node.id, said)
    return said
  }

  /** What each part of its own words speaks of. */
  parts(node: NodeRecord): readonly Said[] {
    return partsIn(this.#text(node))
  }

  #text(node: NodeRecord): string {
    const before = this.#texts.get(node.id)
    if (before !== undefined) return before
    const text = isWeak(node) ? blameIn(wordsOf(node)) : wordsOf(node)
    this.#texts.set(node.id, text)
    return text
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
