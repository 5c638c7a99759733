import { labelOfId } from '../../../schema/index.ts'
import { councilInspections, councilPlans } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { stepsOf } from '../trace/steps.ts'
import { compareStrength, weaker } from '../trace/strength.ts'
import type { Found, ThreadLink } from '../trace/walk.ts'

export interface SeriesEvent {
  readonly kind: 'INSPECTION' | 'PLAN' | 'ACTION'
  readonly day: string | undefined
  readonly property: string | undefined
  readonly node: StoredNode
  readonly through: string | undefined
  readonly basis: ThreadLink['basis'] | undefined
}

const mostOfCouncil = 1000

/** The first of some properties that a thing has, and what it is. */
function firstDay(node: StoredNode, properties: readonly string[]): { day: string | undefined; property: string | undefined } {
  const property = properties.find((name) => textOf(node[name]) !== undefined)
  return { property, day: property === undefined ? undefined : textOf(node[property]) }
}

const isRead = ({ held }: StoredNode): boolean => held !== false

async function ofCouncil(context: Context, council: string): Promise<SeriesEvent[]> {
  const ask = { council, limit: mostOfCouncil }
  const [inspections, plans] = await Promise.all([
    context.store.run(councilInspections, ask),
    context.store.run(councilPlans, ask),
  ])
  const event = (kind: SeriesEvent['kind'], properties: readonly string[]) => (row: Record<string, unknown>) => {
    const node = row.node as StoredNode
    return { kind, node, ...firstDay(node, properties), through: undefined, basis: undefined }
  }
  return [
    ...inspections.map(event('INSPECTION', ['publishedOn', 'endedOn', 'startedOn'])).filter(({ node }) => isRead(node)),
    ...plans.map(event('PLAN', ['statusAt', 'publishedOn'])),
  ].filter(({ day }) => day !== undefined)
}

interface Way {
  readonly action: string
  readonly through: string
  readonly weakest: ThreadLink
}

/** Of several ways to an action, the surest. */
function surestWays(measured: readonly Found[], done: readonly Found[]): Way[] {
  const first = new Map(measured.map((found) => [found.other, found.link]))
  const ways = new Map<string, Way>()
  for (const { id, other, link } of done) {
    const before = first.get(id)
    if (before === undefined) continue
    const way = { action: other, through: id, weakest: weaker(before, link) }
    const known = ways.get(other)
    if (known === undefined || compareStrength(known.weakest, way.weakest) < 0) ways.set(other, way)
  }
  return [...ways.values()]
}

const onward = { SuccessMeasure: 'JUDGED_BY', Objective: 'UNDER' } as const

/** The actions that an indicator is to show the success of. */
async function measuredActions(context: Context, indicator: string): Promise<SeriesEvent[]> {
  const { step } = stepsOf(context.store)
  const isKept = ({ link }: Found): boolean => link.basis !== 'REJECTED'
  const measured = (await step('IN', [{ id: indicator, types: ['MEASURED_BY'] }])).filter(isKept)
  const asks = measured.flatMap(({ other }) => {
    const type = onward[labelOfId(other) as keyof typeof onward]
    return type === undefined ? [] : [{ id: other, types: [type] }]
  })
  const found = asks.length === 0 ? [] : await step('IN', asks)
  const done = found.filter((each) => isKept(each) && labelOfId(each.other) === 'Action')
  const ways = surestWays(measured, done)
  const nodes = new Map(
    (
      await loadAll(
        context.nodes,
        ways.map(({ action }) => action),
      )
    ).map((node) => [node.id, node]),
  )
  return ways.flatMap(({ action, through, weakest }) => {
    const node = nodes.get(action)
    return node === undefined
      ? []
      : [{ kind: 'ACTION' as const, node, ...firstDay(node, ['dueOn']), through, basis: weakest.basis }]
  })
}

/** What stands on the axis of an indicator, in order of day; what has none comes last. */
export async function eventsOf(context: Context, indicator: StoredNode): Promise<SeriesEvent[]> {
  const council = textOf(indicator.council)
  const [own, actions] = await Promise.all([
    council === undefined ? [] : ofCouncil(context, council),
    measuredActions(context, indicator.id),
  ])
  const place = ({ day, node }: SeriesEvent): string => `${day ?? '~'} ${node.key}`
  return [...own, ...actions].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}
