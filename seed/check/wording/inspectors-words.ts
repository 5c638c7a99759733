import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { takenUpBy } from '../gaps/answers.ts'
import { longestRun, plainWords } from './runs.ts'

/** So many words in a row are no chance, */
const fewest = 9
/** and such a share of all the words. */
const share = 0.45

export interface Copied {
  readonly thing: NodeRecord
  readonly from: NodeRecord<'Recommendation'> | NodeRecord<'Finding'>
  readonly inspection: NodeRecord<'Inspection'>
  /** The words in a row that are the same. */
  readonly run: readonly string[]
}

interface Said {
  readonly node: NodeRecord<'Recommendation'> | NodeRecord<'Finding'>
  readonly inspection: NodeRecord<'Inspection'>
  readonly words: readonly string[]
}

/** The shortest runs that count: texts that share none of them share no longer one. */
const gramsOf = (words: readonly string[]): string[] =>
  words.slice(fewest - 1).map((_, at) => words.slice(at, at + fewest).join(' '))

function saidBy(checking: Checking, plan: NodeRecord<'Plan'>): Said[] {
  return takenUpBy(checking, plan).flatMap((inspection) =>
    checking.known.in('GIVEN_BY', inspection.id).flatMap(({ from }): Said[] => {
      const node = checking.known.node(from)
      return node?.label === 'Recommendation' || node?.label === 'Finding'
        ? [{ node, inspection, words: plainWords(textOf(node)) }]
        : []
    }),
  )
}

/** Those of a plan's things that say a good part of their words as an inspection before it said them. */
export function copiedFrom(checking: Checking, plan: NodeRecord<'Plan'>, things: readonly NodeRecord[]): Copied[] {
  const said = saidBy(checking, plan)
  const byGram = new Map<string, Set<Said>>()
  for (const each of said) for (const gram of gramsOf(each.words)) byGram.set(gram, (byGram.get(gram) ?? new Set()).add(each))
  return things.flatMap((thing): Copied[] => {
    const words = plainWords(textOf(thing))
    const like = new Set(gramsOf(words).flatMap((gram) => [...(byGram.get(gram) ?? [])]))
    const runs = [...like]
      .map(({ node, inspection, words: others }) => ({ thing, from: node, inspection, run: longestRun(words, others) }))
      .filter(({ run }) => run.length >= fewest && run.length >= share * words.length)
    const best = runs.sort(
      (a, b) => b.run.length - a.run.length || isAsked(b) - isAsked(a) || (a.from.id < b.from.id ? -1 : 1),
    )[0]
    return best === undefined ? [] : [best]
  })
}

const isAsked = ({ from }: Copied): number => (from.label === 'Recommendation' ? 1 : 0)
