import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import { wordsOf } from '../../link/words/index.ts'
import type { Checking } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { calledWithWords, listed, planCalled, quoted } from '../telling.ts'
import { rowOf } from './printed.ts'

type Objective = NodeRecord<'Objective'>

const plain = new Set(
  wordsOf(
    `the a an of for and to in on at by with from that this these those their its our all any each will be is are as or not within across
    through into who which when where it they them children child young people service services care support need needs improve improvement
    quality timely access practice response arrangements provide ensure plan plans planning work working social family families council
    partners partnership management managers performance outcomes effective appropriate including where children's review order prior`,
  ).map(({ stem }) => stem),
)

const joining = new Set(
  wordsOf('the a an of for and to in on at by with from or as is are be that which who').map(({ stem }) => stem),
)

/** A number that leads anywhere else in the plan is looked for under so few objectives that a word in them is telling. */
const rare = 2
const distinct = 2

interface Unit {
  readonly objective: Objective
  readonly stems: ReadonlySet<string>
  /** The objective and each of its actions, one by one. */
  readonly parts: readonly { readonly node: NodeRecord; readonly stems: ReadonlySet<string> }[]
}

const stemsOf = (text: string): Set<string> => new Set(wordsOf(text).flatMap(({ stem }) => (plain.has(stem) ? [] : [stem])))

function unitOf(checking: Checking, objective: Objective): Unit {
  const { known } = checking
  const actions = checking.under(objective.id, 'Action')
  const measures = actions.flatMap(({ id }) => known.out('JUDGED_BY', id).flatMap(({ to }) => known.node(to) ?? []))
  const parts = [objective, ...actions].map((node) => ({ node, stems: stemsOf(textOf(node)) }))
  return {
    objective,
    parts,
    stems: new Set([...parts, ...measures.map((node) => ({ stems: stemsOf(textOf(node)) }))].flatMap(({ stems }) => [...stems])),
  }
}

/** The runs of two words that a text has, by their stems. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  return new Set(
    words.flatMap(({ stem, follows }, at) => {
      const before = words[at - 1]
      const isPhrase = before !== undefined && follows && !joining.has(stem) && !joining.has(before.stem)
      return isPhrase ? [`${before.stem} ${stem}`] : []
    }),
  )
}

/** The words of a text that another shares, each with its neighbour where that is shared too. */
function sharedWords(text: string, other: string, stems: ReadonlySet<string>): string[] {
  const words = wordsOf(text)
  const pairs = pairsOf(other)
  const isPair = (at: number): boolean => pairs.has(`${words[at]?.stem} ${words[at + 1]?.stem}`)
  const told = words.flatMap(({ stem, start, end }, at) => {
    if (!stems.has(stem)) return []
    const from = isPair(at - 1) ? (words[at - 1]?.start ?? start) : start
    const to = isPair(at) ? (words[at + 1]?.end ?? end) : end
    return [`“${text.slice(from, to)}”`]
  })
  return [...new Set(told)]
}

export const referenceElsewhere: Rule = {
  id: 'reference-elsewhere',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const units = checking.under(plan.id, 'Objective').map((objective) => unitOf(checking, objective))
      const frequency = new Map<string, number>()
      for (const { stems } of units) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
      return measuresOf(checking, plan).flatMap((measure): Raised[] => {
        const targets = checking.known
          .out('ADDRESSED_BY', measure.id)
          .filter(({ properties }) => properties.basis === 'STATED' || properties.basis === 'CONFIRMED')
          .map(({ to }) => to)
        if (targets.length === 0 || units.length < 4) return []
        const isTarget = ({ objective, parts }: Unit): boolean =>
          targets.includes(objective.id) ||
          parts.some(({ node }) => targets.includes(node.id)) ||
          targets.some((id) => checking.under(id, 'Objective').some((each) => each.id === objective.id))
        const [meant, others] = [units.filter(isTarget), units.filter((unit) => !isTarget(unit))]
        const text = textOf(measure)
        const [own, pairs] = [stemsOf(text), pairsOf(text)]
        const unmet = [...own].filter(
          (stem) =>
            (frequency.get(stem) ?? 0) >= 1 && (frequency.get(stem) ?? 0) <= rare && !meant.some(({ stems }) => stems.has(stem)),
        )
        const found = others.flatMap(({ parts }) =>
          parts.flatMap(({ node, stems }) => {
            const shared = unmet.filter((stem) => stems.has(stem))
            const isPhrase = [...pairsOf(textOf(node))].some(
              (pair) => pairs.has(pair) && pair.split(' ').some((stem) => shared.includes(stem)),
            )
            return shared.length >= distinct || (shared.length > 0 && isPhrase) ? [{ node, shared }] : []
          }),
        )
        const [best] = found.sort((a, b) => b.shared.length - a.shared.length)
        if (best === undefined) return []
        const refs = measure.properties.printedRefs ?? []
        const all = found.filter(({ shared }) => shared.length === best.shared.length).slice(0, 2)
        const named = listed(sharedWords(text, textOf(best.node), new Set(best.shared)))
        return [
          {
            on: [measure.id, ...all.map(({ node }) => node.id)] as [string, ...string[]],
            key: 'elsewhere',
            says: `Measure ${measure.properties.ref} of the appendix to ${planCalled(plan)} (${quoted(text)}) speaks of ${named}; the plan points from it to ${listed(refs)}, where ${refs.length === 1 ? 'this is not named' : 'none names this'}. It is named in ${listed(all.map(({ node }) => calledWithWords(node)))}.`,
            shown: [
              ...rowOf(checking, measure),
              ...all.flatMap(({ node }) => checking.known.passagesOf(node.id).map(({ id }) => ({ passage: id }))),
            ],
            certainty: 'LIKELY',
            score: 0.7,
          },
        ]
      })
    }),
}
