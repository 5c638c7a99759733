import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { isRelied } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { calledWithWords, inWords, listed, numbered, planCalled, quoted } from '../telling.ts'
import { measuresOf } from './answers.ts'

/** Those with numbers of their own by them; then the others by their words. */
function each(objectives: readonly NodeRecord<'Objective'>[]): string {
  const withNumber = objectives.filter(({ properties }) => properties.ref !== undefined)
  const others = objectives.filter(({ properties }) => properties.ref === undefined).map((one) => quoted(textOf(one)))
  return [
    ...(withNumber.length === 0 ? [] : [numbered('objective', withNumber)]),
    ...(others.length === 0 ? [] : [listed(others)]),
  ].join('; ')
}

/** The printed number of an objective, of which another may have the same: its own ref is then told in its id alone. */
const numberOf = ({ id, properties }: NodeRecord<'Objective'>): string =>
  properties.ref ?? (id.split('/').at(-1) ?? '').replace(/~\d+$/u, '')

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan): Raised[] => {
    const reached = new Set(
      measuresOf(checking, plan).flatMap(({ id }) =>
        known
          .out('ADDRESSED_BY', id)
          .filter(isRelied)
          .map(({ to }) => to),
      ),
    )
    const pointedTo = new Set(measuresOf(checking, plan).flatMap(({ properties }) => properties.printedRefs ?? []))
    if (reached.size === 0) return []
    const objectives = checking.under(plan.id, 'Objective')
    const missed = objectives.filter((objective) => {
      const above = known.out('UNDER', objective.id).flatMap(({ to }) => [to, ...known.out('UNDER', to).map((up) => up.to)])
      const below = checking.under(objective.id, 'Action').map(({ id }) => id)
      return !pointedTo.has(numberOf(objective)) && ![objective.id, ...above, ...below].some((id) => reached.has(id))
    })
    const [only, ...others] = missed
    if (only === undefined) return []
    const told =
      others.length === 0
        ? `${calledWithWords(only)} or to its actions`
        : `${inWords(missed.length)} of its ${objectives.length} objectives or to their actions: ${each(missed)}`
    return [
      {
        on: [plan.id, ...missed.map(({ id }) => id)] as const,
        says: `The appendices of ${planCalled(plan)} say which objectives answer what inspections asked; none of their rows points to ${told}.`,
        searched: `The references in the rows of the plan's appendices, in ${checking.documentsRead}.`,
        shown: missed.flatMap(({ id }) => known.passagesOf(id)).map((passage) => ({ passage: passage.id })),
        certainty: 'PROVEN' as const,
        key: 'objectives',
      },
    ]
  })
}

export const objectiveWithoutMeasure: Rule = { id: 'objective-without-measure', find: foundFor }
