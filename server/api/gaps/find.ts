import { Problem } from '../../../schema/index.ts'
import { foundAndAsked } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { ofCouncil } from '../plans/current.ts'
import { linksFrom } from '../plans/links.ts'
import { isAction } from '../plans/tree.ts'
import { remembered } from '../remembered.ts'
import { stepsOf } from '../trace/steps.ts'
import { type Basis, relied } from '../trace/strength.ts'
import type { Found } from '../trace/walk.ts'
import { answered, type Going } from './answered.ts'
import { callingAmong } from './calling.ts'
import { type Gaps, gapsOf } from './kinds.ts'
import { takenUp } from './left-out.ts'
import { goingsFrom } from './ways.ts'

/** How many things of one label are looked at. */
const most = 10_000

const orSuggested: readonly Basis[] = [...relied, 'SUGGESTED']

/** What was found or asked and calls for an answer. */
interface Calling {
  readonly id: string
  readonly kind: string
}

async function calling(
  context: Context,
  label: Parameters<typeof foundAndAsked.of>[0],
  council: string | null | undefined,
): Promise<Calling[]> {
  const rows = await context.store.run(foundAndAsked.of(label), { ...ofCouncil(council), limit: most + 1 })
  if (rows.length > most)
    throw new Problem('LIMIT_EXCEEDED', { what: `There are more than ${most} ${label} things`, todo: 'Ask for one council' })
  const all = rows.map((row) => ({ ...row, id: row.id as string, kind: String(row.kind) }))
  const found = await callingAmong(context, all)
  return all.filter(({ id }) => found.has(id))
}

/** Of what an appendix takes up in part, what it leaves out. */
async function leftOut(context: Context, asked: readonly Calling[], goings: readonly Going[]): Promise<Gaps> {
  const restating = (basis: readonly Basis[]): Set<string> =>
    new Set(goings.filter(({ link }) => link.type === 'RESTATES' && basis.includes(link.basis)).map(({ at }) => at))
  const links = await linksFrom(context, idsOf(asked), ['GIVEN_BY'])
  const given = grouped(
    links.filter(({ link }) => relied.includes(link.basis)),
    ({ id }) => id,
  )
  const requests = asked.map((each) => ({ ...each, givenBy: (given.get(each.id) ?? []).map(({ other }) => other) }))
  const restated = restating(relied)
  return gapsOf('RECOMMENDATION_LEFT_OUT', takenUp(requests, restated), restated, restating(orSuggested))
}

const idsOf = (things: readonly Calling[]): string[] => things.map(({ id }) => id)

const known = remembered<Gaps[]>()

/** What nothing in a plan was found to answer: by the same ways as it is found for a single thing. */
export const unanswered = (context: Context, council: string | null | undefined): Promise<Gaps[]> =>
  known(context, council ?? '', async () => {
    const [found, asked, taken] = await Promise.all([
      calling(context, 'Finding', council),
      calling(context, 'Recommendation', council),
      calling(context, 'Measure', council),
    ])
    const goings = await goingsFrom(idsOf([...found, ...asked, ...taken]), stepsOf(context.store).step)
    const sure = answered(goings, relied)
    const perhaps = answered(goings, orSuggested)
    return [
      gapsOf('FINDING_WITHOUT_ACTION', idsOf(found), sure, perhaps),
      gapsOf('RECOMMENDATION_WITHOUT_ACTION', idsOf(asked), sure, perhaps),
      await leftOut(context, asked, goings),
      gapsOf('MEASURE_WITHOUT_ACTION', idsOf(taken), sure, perhaps),
    ]
  })

/** What the actions of some plans lack. */
export async function lacking(context: Context, plans: readonly StoredNode[]): Promise<Gaps[]> {
  const trees = await Promise.all(plans.map(({ id }) => context.trees.load(id)))
  const ids = trees.flatMap((rows) => rows.filter(isAction).map(({ id }) => id))
  const [actions, links] = await Promise.all([loadAll(context.nodes, ids), linksFrom(context, ids, ['OWNED_BY', 'JUDGED_BY'])])
  const dated = actions.filter(({ dueOn, ongoing }) => typeof dueOn === 'string' || ongoing === true)
  const having = (type: Found['type'], basis: readonly Basis[]) =>
    new Set(links.filter((each) => each.type === type && basis.includes(each.link.basis)).map(({ id }) => id))
  const owned = gapsOf('ACTION_WITHOUT_OWNER', ids, having('OWNED_BY', relied), having('OWNED_BY', orSuggested))
  const dates = gapsOf('ACTION_WITHOUT_DATE', ids, new Set(dated.map(({ id }) => id)))
  const judged = having('JUDGED_BY', relied)
  return [owned, dates, gapsOf('ACTION_WITHOUT_SUCCESS_MEASURE', ids, judged, having('JUDGED_BY', orSuggested))]
}
