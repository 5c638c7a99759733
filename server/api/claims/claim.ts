import { checkNamed } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { linksFrom } from '../plans/links.ts'
import { ratingOf } from '../plans/ratings.ts'
import { isAction } from '../plans/tree.ts'
import { type Figure, figureReader } from '../series/figures.ts'
import { figureLoaders } from '../series/loaders.ts'
import type { Basis } from '../trace/strength.ts'
import type { Found } from '../trace/walk.ts'
import { bearsOn, claimedSince } from './since.ts'

export type Shown = 'OTHERWISE' | 'FIGURES' | 'NOTHING'

/** An indicator that would show whether a claim holds. */
export interface ClaimIndicator {
  readonly indicator: StoredNode
  readonly basis: Basis
  readonly score: number | null
}

export interface ClaimMeasure {
  readonly measure: StoredNode
  readonly indicators: readonly ClaimIndicator[]
}

/** An action that its plan calls complete, or everyday business. */
export interface PlanClaim {
  readonly action: StoredNode
  readonly plan: StoredNode
  readonly shown: Shown
  readonly measures: readonly ClaimMeasure[]
  readonly ofObjective: readonly ClaimIndicator[]
  readonly flags: readonly StoredNode[]
}

const claimed = new Set(['COMPLETE', 'BUSINESS_AS_USUAL'])

/** What tells otherwise than a claim: a check that finds papers disagree in more than that wording was copied. */
function tellsOtherwise({ rule }: StoredNode): boolean {
  const disagreement = checkNamed(String(rule))?.disagreement
  return disagreement !== undefined && disagreement !== 'WORDING'
}

function indicatorsOf(found: readonly Found[], indicators: ReadonlyMap<string, StoredNode>): ClaimIndicator[] {
  return found.flatMap(({ other, link }) => {
    const indicator = indicators.get(other)
    return indicator === undefined ? [] : [{ indicator, basis: link.basis, score: link.score ?? null }]
  })
}

/** The figures of some indicators, each as its council's own or another's. */
async function figuresOf(context: Context, indicators: readonly StoredNode[]): Promise<Map<string, Figure[]>> {
  const councils = await loadAll(context.nodes, new Set(indicators.flatMap(({ council }) => textOf(council) ?? [])))
  const names = new Map(councils.map(({ id, name }) => [id, textOf(name)]))
  const read = async (indicator: StoredNode): Promise<readonly [string, Figure[]]> => {
    const observations = await figureLoaders(context).observations.load(indicator.id)
    const reader = figureReader(names.get(textOf(indicator.council) ?? ''), textOf(indicator.unit))
    return [indicator.id, observations.map(reader)]
  }
  return new Map(await Promise.all(indicators.map(read)))
}

const isKept = ({ link }: Found): boolean => notRejected.includes(link.basis)

/** What the plans call complete, and how many actions they have; in so many statements, however many there are. */
export async function claimsOf(
  context: Context,
  plans: readonly StoredNode[],
  asAt: string,
): Promise<{ actions: number; claims: PlanClaim[] }> {
  const trees = await Promise.all(plans.map(async (plan) => ({ plan, rows: await context.trees.load(plan.id) })))
  const rows = trees.flatMap(({ plan, rows: all }) => all.filter(isAction).map((row) => ({ plan, row })))
  const byId = new Map(
    (
      await loadAll(
        context.nodes,
        rows.map(({ row }) => row.id),
      )
    ).map((node) => [node.id, node]),
  )
  const kept = rows.flatMap(({ plan, row }) => {
    const action = byId.get(row.id)
    return action !== undefined && claimed.has(ratingOf(action)) ? [{ plan, action, parent: row.parent }] : []
  })
  const ids = kept.map(({ action }) => action.id)
  const judged = (await linksFrom(context, ids, ['JUDGED_BY'])).filter(isKept)
  const measuring = [...new Set([...judged.map(({ other }) => other), ...kept.map(({ parent }) => parent)])]
  const [measured, measures, flags] = await Promise.all([
    linksFrom(context, measuring, ['MEASURED_BY']).then((found) => found.filter(isKept)),
    loadAll(context.nodes, new Set(judged.map(({ other }) => other))),
    Promise.all(ids.map((id) => linked(context, id, 'RAISED_ON', 'IN', notRejected))),
  ])
  const indicators = new Map(
    (await loadAll(context.nodes, new Set(measured.map(({ other }) => other)))).map((node) => [node.id, node]),
  )
  const figures = await figuresOf(context, [...indicators.values()])
  const measureById = new Map(measures.map((node) => [node.id, node]))
  const judgedBy = grouped(judged, ({ id }) => id)
  const measuredBy = grouped(measured, ({ id }) => id)
  const claims = kept.map(({ plan, action, parent }, at): PlanClaim => {
    const own = (judgedBy.get(action.id) ?? []).flatMap(({ other }): ClaimMeasure[] => {
      const measure = measureById.get(other)
      return measure === undefined ? [] : [{ measure, indicators: indicatorsOf(measuredBy.get(other) ?? [], indicators) }]
    })
    const ofObjective = indicatorsOf(measuredBy.get(parent) ?? [], indicators)
    const raised = (flags[at] ?? []).map(({ node }) => node).filter((flag) => typeof flag.asAt !== 'string' || flag.asAt <= asAt)
    const since = claimedSince(action, plan)
    const bears = ({ indicator }: ClaimIndicator): boolean =>
      (figures.get(indicator.id) ?? []).some((figure) => bearsOn(figure, since, asAt))
    const anyFigures = [...own.flatMap(({ indicators: each }) => each), ...ofObjective].some(bears)
    const shown: Shown = raised.some(tellsOtherwise) ? 'OTHERWISE' : anyFigures ? 'FIGURES' : 'NOTHING'
    return { action, plan, shown, measures: own, ofObjective, flags: raised }
  })
  return { actions: rows.length, claims }
}
