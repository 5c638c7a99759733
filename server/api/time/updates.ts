import { datedByIds } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { daysOfThings, type Slim } from '../timeline/dated.ts'
import type { TracedLink } from '../trace/compose.ts'
import { stepsOf } from '../trace/steps.ts'
import type { Span } from './gathered.ts'

/** How many updates are told. */
export const mostUpdates = 500

/** Progress told between two versions of a plan. */
export interface UpdateBetween {
  readonly update: StoredNode
  readonly day: string
  readonly links: readonly TracedLink[]
}

/** Updates from the day of the earlier version to that of the later, on what stands in them, in order of day. */
export async function updatesBetween(
  context: Context,
  { from, to }: Span,
  standing: readonly string[],
): Promise<UpdateBetween[]> {
  if (standing.length === 0) return []
  const { step } = stepsOf(context.store)
  const found = await step(
    'IN',
    standing.map((id) => ({ id, types: ['REPORTS_ON'] })),
  )
  const told = found.filter(({ link }) => notRejected.includes(link.basis))
  const links = grouped(
    told.map(({ id, other, link }): TracedLink => ({ ...link, type: 'REPORTS_ON', from: other, to: id, followed: true })),
    (link) => link.from,
  )
  if (links.size === 0) return []
  const slim = (await context.store.run(datedByIds, { ids: [...links.keys()] })) as unknown as Slim[]
  const days = await daysOfThings(context, slim)
  const within = slim.flatMap(({ id, key }) => {
    const day = days.get(id)?.day
    return day === undefined || day < (from.day ?? '') || (to.day !== undefined && day > to.day) ? [] : [{ id, key, day }]
  })
  const inOrder = within.sort((a, b) => (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.key < b.key ? -1 : 1))
  const shown = inOrder.slice(0, mostUpdates)
  const nodes = new Map(
    (
      await loadAll(
        context.nodes,
        shown.map(({ id }) => id),
      )
    ).map((node) => [node.id, node]),
  )
  return shown.flatMap(({ id, day }) => {
    const update = nodes.get(id)
    return update === undefined ? [] : [{ update, day, links: links.get(id) ?? [] }]
  })
}
