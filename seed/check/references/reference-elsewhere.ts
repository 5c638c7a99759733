import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import { wordsOf } from '../../link/words/index.ts'
import type { Checking } from '../checking.ts'
import { measuresOf } from '../gaps/answers.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, calledWithWords, listed, planCalled, quoted, rowCalled } from '../telling.ts'
import { joining, namesAnyForm, plain } from './plain-words.ts'
import { rowOf } from './printed.ts'
import { type Part, type Run, runsElsewhere } from './runs-elsewhere.ts'

type Objective = NodeRecord<'Objective'>

/** A number that leads anywhere else in the plan is looked for under so few objectives that a word in them is telling. */
const rare = 2
const distinct = 2

interface Unit {
  readonly objective: Objective
  readonly stems: ReadonlySet<string>
  /** The objective and each of its actions, one by one. */
  readonly parts: readonly { readonly node: NodeRecord; readonly stems: ReadonlySet<string> }[]
  /** Those and how their success will be seen, each with all its words. */
  readonly all: readonly Omit<Part, 'isMeant'>[]
}

const stemsOf = (text: string): Set<string> => new Set(wordsOf(text).flatMap(({ stem }) => (plain.has(stem) ? [] : [stem])))

/** A thing's words; of a plan that is pointed to for detail, its title. */
const nameOf = (node: NodeRecord): string => (node.label === 'ServicePlan' ? node.properties.title : textOf(node))

function unitOf(checking: Checking, objective: Objective): Unit {
  const { known } = checking
  const actions = checking.under(objective.id, 'Action')
  const measures = actions.flatMap(({ id }) => known.out('JUDGED_BY', id).flatMap(({ to }) => known.node(to) ?? []))
  const parts = [objective, ...actions].map((node) => ({ node, stems: stemsOf(textOf(node)) }))
  const details = actions.flatMap(({ id }) => known.out('DETAILED_IN', id).flatMap(({ to }) => known.node(to) ?? []))
  return {
    objective,
    parts,
    all: [objective, ...actions, ...measures].map((node) => ({ node, words: wordsOf(textOf(node)) })),
    stems: new Set(
      [...parts, ...[...measures, ...details].map((node) => ({ stems: stemsOf(nameOf(node)) }))].flatMap(({ stems }) => [
        ...stems,
      ]),
    ),
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

/** Who or what has words: a success measure by the action that it is beside. */
function whose(checking: Checking, nodes: readonly NodeRecord[]): string {
  const told = nodes.map((node) => {
    const [judged] = node.label === 'SuccessMeasure' ? checking.known.in('JUDGED_BY', node.id) : []
    const action = judged === undefined ? undefined : checking.known.node(judged.from)
    return action === undefined ? calledWithWords(node) : `the success measures of ${calledWithWords(action)}`
  })
  return listed([...new Set(told)])
}

/** What the words of a row share in a run with things that it does not point to. */
function inRuns(
  checking: Checking,
  plan: NodeRecord<'Plan'>,
  measure: NodeRecord<'Measure'>,
  meant: readonly Unit[],
  others: readonly Unit[],
): Raised[] {
  const runs = runsElsewhere(textOf(measure), [
    ...meant.flatMap(({ all }) => all).map((part) => ({ ...part, isMeant: true })),
    ...others.flatMap(({ all }) => all).map((part) => ({ ...part, isMeant: false })),
  ])
  const [first] = runs
  if (first === undefined) return []
  const refs = measure.properties.printedRefs ?? []
  const nodes = [...new Set(runs.flatMap(({ elsewhere }) => elsewhere))]
  const seen = [...new Set(runs.flatMap(({ seenIn }) => seenIn))]
  const told = ({ words, elsewhere }: Run): string => `“${words}” stands in ${whose(checking, elsewhere)}`
  const there =
    seen.length > 0
      ? `where it stands in ${whose(checking, seen)} alone`
      : `where ${runs.length === 1 ? 'this is' : 'these are'} not named`
  return [
    {
      on: [measure.id, ...nodes.map(({ id }) => id)],
      key: 'elsewhere',
      says: `${asStart(rowCalled(measure, checking))} to ${planCalled(plan)} (${quoted(textOf(measure))}) speaks of ${listed(runs.map(({ words }) => `“${words}”`))}; the plan points from it to ${listed(refs)}, ${there}. ${asStart(listed(runs.map(told)))}.`,
      shown: [
        ...rowOf(checking, measure),
        ...[...seen, ...nodes].flatMap((node) => checking.known.passagesOf(node.id).map(({ id }) => ({ passage: id }))),
      ],
      certainty: 'LIKELY',
      score: 0.7,
    },
  ]
}

export const referenceElsewhere: Rule = {
  id: 'reference-elsewhere',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      if (measuresOf(checking, plan).length === 0) return []
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
            (frequency.get(stem) ?? 0) >= 1 &&
            (frequency.get(stem) ?? 0) <= rare &&
            !meant.some(({ stems }) => namesAnyForm(stems, stem)),
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
        if (best === undefined) return inRuns(checking, plan, measure, meant, others)
        const refs = measure.properties.printedRefs ?? []
        const all = found.filter(({ shared }) => shared.length === best.shared.length).slice(0, 2)
        const named = listed(sharedWords(text, textOf(best.node), new Set(best.shared)))
        return [
          {
            on: [measure.id, ...all.map(({ node }) => node.id)] as [string, ...string[]],
            key: 'elsewhere',
            says: `${asStart(rowCalled(measure, checking))} to ${planCalled(plan)} (${quoted(text)}) speaks of ${named}; the plan points from it to ${listed(refs)}, where ${refs.length === 1 ? 'this is not named' : 'none names this'}. It is named in ${listed(all.map(({ node }) => calledWithWords(node)))}.`,
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
