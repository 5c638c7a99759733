import type { Context } from '../context.ts'
import { inspectionsOfCouncil } from '../inspections/all.ts'
import { dayOf, newestFirst } from '../inspections/day.ts'
import { givenBy } from '../inspections/given.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { areaKeysOf, areasOf, labelOfArea, orderOfArea } from './areas.ts'
import type { Found } from './found.ts'
import type { Ways } from './members.ts'
import type { Side } from './sides.ts'

/** The newest inspection by a day that judged any area. */
export async function newestJudging(context: Context, council: string, day: string): Promise<StoredNode | undefined> {
  const all = newestFirst(await inspectionsOfCouncil(context, council)).filter((each) => (dayOf(each) ?? '') <= day)
  const judged = await Promise.all(all.map(({ id }) => givenBy(context, 'Judgement', id)))
  return all.find((_, at) => judged[at]?.some((judgement) => areaKeysOf(judgement).length > 0))
}

/** Which of some weaknesses stand in each area, by the inspection that found them. */
async function weaknessesByArea(context: Context, { weaknesses, tellers }: Found): Promise<Map<string, string[]>> {
  const findings = await loadAll(context.nodes, weaknesses)
  const tellerOf = ({ id }: StoredNode): string => tellers.get(id)?.by?.id ?? ''
  const givers = [...new Set(findings.map(tellerOf))]
  const judged = new Map(await Promise.all(givers.map(async (id) => [id, await givenBy(context, 'Judgement', id)] as const)))
  const placed = findings.flatMap((finding) =>
    areasOf(finding, judged.get(tellerOf(finding)) ?? []).map((area) => ({ area, id: finding.id })),
  )
  return new Map([...grouped(placed, ({ area }) => area)].map(([area, each]) => [area, each.map(({ id }) => id)]))
}

/** The areas that an inspection judged, with the weaknesses found in each, whoever found them, and what these lead on to. */
export async function areaSides(context: Context, inspection: StoredNode | undefined, found: Found, ways: Ways): Promise<Side[]> {
  if (inspection === undefined) return []
  const judgements = await givenBy(context, 'Judgement', inspection.id)
  const byArea = grouped(
    judgements.flatMap((judgement) => areaKeysOf(judgement).map((key) => ({ key, judgement }))),
    ({ key }) => key,
  )
  const weaknesses = await weaknessesByArea(context, found)
  return [...byArea]
    .map(([key, each]): Side => {
      const seeds = new Map((weaknesses.get(key) ?? []).map((id) => [id, undefined]))
      const own = each.map(({ judgement }) => judgement)
      return {
        key,
        label: labelOfArea(key, own[0]),
        node: undefined,
        rag: undefined,
        judgements: own,
        members: ways.onFrom(seeds),
      }
    })
    .sort((a, b) => orderOfArea(a.key) - orderOfArea(b.key) || (a.key < b.key ? -1 : 1))
}
