import { Problem } from '../../../schema/index.ts'
import { callingForAnswer } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { ofCouncil } from '../plans/current.ts'
import { linksFrom } from '../plans/links.ts'
import { isAction } from '../plans/tree.ts'
import { type Basis, relied } from '../trace/strength.ts'
import type { Found } from '../trace/walk.ts'
import { type Answering, answered } from './answered.ts'
import { callsBy } from './calling.ts'
import { type Gaps, gapsOf } from './kinds.ts'
import { takenUp } from './left-out.ts'

/** How many things of one label are looked at. */
const most = 10_000

const orSuggested: readonly Basis[] = [...relied, 'SUGGESTED']
const isRelied = ({ link }: Found): boolean => relied.includes(link.basis)
const asAnswering = ({ id, type, link, other }: Found): Answering => ({ id, type, basis: link.basis, other })

interface Calling {
  readonly id: string
  readonly kind: string
}

async function calling(
  context: Context,
  label: Parameters<typeof callingForAnswer.of>[0],
  council: string | null | undefined,
): Promise<Calling[]> {
  const rows = await context.store.run(callingForAnswer.of(label), { ...ofCouncil(council), limit: most + 1 })
  if (rows.length > most)
    throw new Problem('LIMIT_EXCEEDED', { what: `There are more than ${most} ${label} things`, todo: 'Ask for one council' })
  return rows
    .filter(({ polarity }) => label !== 'Finding' || callsBy(polarity))
    .map(({ id, kind }) => ({ id: id as string, kind: String(kind) }))
}

/** Those that a committee is asked: its resolutions answer them. */
async function askedOfCommittees(context: Context, links: readonly Found[]): Promise<Set<string>> {
  const asked = links.filter((each) => each.type === 'ASKED_OF' && isRelied(each))
  const roles = await loadAll(context.nodes, new Set(asked.map(({ other }) => other)))
  const committees = new Set(roles.filter(({ kind }) => kind === 'COMMITTEE').map(({ id }) => id))
  return new Set(asked.filter(({ other }) => committees.has(other)).map(({ id }) => id))
}

/** Of what an appendix takes up in part, what it leaves out. */
function leftOut(asked: readonly Calling[], links: readonly Found[]): Gaps {
  const restating = (basis: readonly Basis[]): Set<string> =>
    new Set(links.filter(({ type, link }) => type === 'RESTATES' && basis.includes(link.basis)).map(({ other }) => other))
  const given = grouped(
    links.filter((each) => each.type === 'GIVEN_BY' && isRelied(each)),
    ({ id }) => id,
  )
  const requests = asked.map((each) => ({ ...each, givenBy: (given.get(each.id) ?? []).map(({ other }) => other) }))
  const restated = restating(relied)
  return gapsOf('RECOMMENDATION_LEFT_OUT', takenUp(requests, restated), restated, restating(orSuggested))
}

/** What nothing in a plan was found to answer. */
export async function unanswered(context: Context, council: string | null | undefined): Promise<Gaps[]> {
  const [found, asked, taken] = await Promise.all([
    calling(context, 'Finding', council),
    calling(context, 'Recommendation', council),
    calling(context, 'Measure', council),
  ])
  const [findings, recommendations, measures] = [found, asked, taken].map((some) => some.map(({ id }) => id)) as [
    string[],
    string[],
    string[],
  ]
  const all = [...findings, ...recommendations, ...measures]
  const links = await linksFrom(context, all, ['LED_TO', 'RESTATES', 'RETELLS', 'ADDRESSED_BY', 'ASKED_OF', 'GIVEN_BY'])
  const committees = await askedOfCommittees(context, links)
  const answers = links.map(asAnswering)
  const sure = answered(answers, relied)
  const perhaps = answered(answers, orSuggested)
  const ofServices = recommendations.filter((id) => !committees.has(id))
  return [
    gapsOf('FINDING_WITHOUT_ACTION', findings, sure, perhaps),
    gapsOf('RECOMMENDATION_WITHOUT_ACTION', ofServices, sure, perhaps),
    leftOut(asked, links),
    gapsOf('MEASURE_WITHOUT_ACTION', measures, sure, perhaps),
  ]
}

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
