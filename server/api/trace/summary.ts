import { type Label, labelOfId } from '../../../schema/index.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { type RagCount, ratingCounts, ratingOf } from '../plans/ratings.ts'
import type { Traced } from './compose.ts'

export interface Summary {
  readonly actions: number
  readonly ratings: readonly RagCount[]
  readonly successMeasures: number
  readonly withFigure: number
}

/** What stands on the thread itself, by label. */
function onThread({ layers }: Traced, label: Label): Set<string> {
  const things = layers.filter(({ layer }) => layer !== 'CAME_NEXT').flatMap((each) => each.things)
  const counted = things.filter(({ standing }) => standing === 'START' || standing === 'THREAD')
  return new Set(counted.map(({ id }) => id).filter((id) => labelOfId(id) === label))
}

/** The ids of the things whose properties a summary needs. */
export function summed(traced: Traced): string[] {
  return [...onThread(traced, 'Action'), ...onThread(traced, 'Observation')]
}

export function summaryOf(traced: Traced, nodes: readonly StoredNode[]): Summary {
  const actions = onThread(traced, 'Action')
  const successMeasures = onThread(traced, 'SuccessMeasure')
  const actual = new Set(nodes.filter((node) => node.kind === 'ACTUAL').map(({ id }) => id))
  const followed = traced.links.filter((link) => link.followed)
  const figured = new Set(followed.filter(({ type, from }) => type === 'OF' && actual.has(from)).map(({ to }) => to))
  const withFigure = followed.filter(
    ({ type, from, to }) => type === 'MEASURED_BY' && successMeasures.has(from) && figured.has(to),
  )
  return {
    actions: actions.size,
    ratings: ratingCounts(nodes.filter(({ id }) => actions.has(id)).map(ratingOf)),
    successMeasures: successMeasures.size,
    withFigure: new Set(withFigure.map(({ from }) => from)).size,
  }
}
