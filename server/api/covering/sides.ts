import { enumValues, labelOfId } from '../../../schema/index.ts'
import { topicsOfThings } from '../../store/index.ts'
import { captionOf } from '../caption.ts'
import type { LinkEnds } from '../concerns/links.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../inspections/day.ts'
import { grouped } from '../loaders/grouped.ts'
import { notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { type Rag, ratingOf } from '../plans/ratings.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import type { Done } from './done.ts'
import type { Found } from './found.ts'
import type { Members, Ways } from './members.ts'

/** A row or a column: what it is called, and what stands in it. */
export interface Side {
  readonly key: string
  readonly label: string
  readonly node: StoredNode | undefined
  readonly rag: Rag | undefined
  readonly judgements: readonly StoredNode[]
  readonly members: Members
}

/** The name of what stands in none. */
export const none = 'NONE'

const mostTopicLinks = 50_000

const sideOf = (key: string, label: string, members: Members, more: Partial<Side> = {}): Side => ({
  key,
  label,
  members,
  node: undefined,
  rag: undefined,
  judgements: [],
  ...more,
})

const byLabel = (a: Side, b: Side): number => (a.label !== b.label ? (a.label < b.label ? -1 : 1) : a.key < b.key ? -1 : 1)
const byKey = (a: StoredNode, b: StoredNode): number => (a.key < b.key ? -1 : 1)

/** Topics that something is about, by their names. */
export async function topics(context: Context, ids: readonly string[]): Promise<Side[]> {
  if (ids.length === 0) return []
  const ask = { ids, basis: notRejected, limit: mostTopicLinks + 1 }
  const rows = await context.store.run(topicsOfThings, ask)
  refuseBeyond(mostTopicLinks, rows, 'links to topics', ids[0] as string, 'Ask with "inspection", or about another side')
  const links = rows as unknown as readonly { id: string; other: string; link: LinkEnds['link'] }[]
  const byTopic = grouped(links, ({ other }) => other)
  const nodes = await loadAll(context.nodes, byTopic.keys())
  const side = (node: StoredNode): Side => {
    const about = (byTopic.get(node.id) ?? []).map(
      ({ id, link }) => [id, { ...link, type: 'ABOUT', from: id, to: node.id, followed: true }] as const,
    )
    return sideOf(node.id, textOf(node.label) ?? node.id, new Map(about), { node })
  }
  return nodes.map(side).sort(byLabel)
}

/** The parts of the current plans and what leads to them. */
async function partsOf(context: Context, parts: ReadonlyMap<string, Members>, ways: Ways): Promise<Side[]> {
  const nodes = await loadAll(context.nodes, parts.keys())
  return nodes.sort(byKey).map((node) => {
    const members = ways.backFrom(parts.get(node.id) ?? new Map())
    return sideOf(node.id, captionOf(labelOfId(node.id) ?? 'Role', node), members, { node })
  })
}

export const priorities = (context: Context, done: Done, ways: Ways): Promise<Side[]> => partsOf(context, done.priorities, ways)
export const owners = (context: Context, done: Done, ways: Ways): Promise<Side[]> => partsOf(context, done.owners, ways)

/** The ratings that any action has, in their order. */
export function ratings({ actions }: Done): Side[] {
  const byRating = grouped(actions.values(), ratingOf)
  return enumValues('Rag').flatMap((rag) => {
    const rated = byRating.get(rag)
    return rated === undefined ? [] : [sideOf(rag, rag, new Map(rated.map(({ id }) => [id, undefined])), { rag })]
  })
}

/** Who found weaknesses, the earliest first; those without a day before all. */
export function inspections({ weaknesses, tellers }: Found): Side[] {
  const byTeller = grouped(
    [...weaknesses].filter((id) => tellers.get(id)?.by !== undefined),
    (id) => tellers.get(id)?.by as StoredNode,
  )
  const dayOfTeller = (side: Side): string => {
    const [first] = side.members.keys()
    return tellers.get(first ?? '')?.day ?? (side.node === undefined ? '' : (dayOf(side.node) ?? ''))
  }
  const byId = new Map<string, Side>()
  for (const [node, ids] of byTeller) {
    const members = new Map([...(byId.get(node.id)?.members ?? []), ...ids.map((id) => [id, undefined] as const)])
    byId.set(node.id, sideOf(node.id, captionOf(labelOfId(node.id) ?? 'Inspection', node), members, { node }))
  }
  const inOrder = (a: Side, b: Side): number => {
    const [x, y] = [dayOfTeller(a), dayOfTeller(b)]
    return x !== y ? (x < y ? -1 : 1) : byLabel(a, b)
  }
  return [...byId.values()].sort(inOrder)
}
