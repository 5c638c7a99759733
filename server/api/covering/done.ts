import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { linksFrom } from '../plans/links.ts'
import { isAction } from '../plans/tree.ts'
import type { TracedLink } from '../trace/compose.ts'
import { relied } from '../trace/strength.ts'
import type { Members, Onward } from './members.ts'

/** What the current plans do: their actions, by priority and by owner, and how their parts hang together. */
export interface Done {
  readonly actions: ReadonlyMap<string, StoredNode>
  /** Everything that stands in the plans. */
  readonly parts: readonly string[]
  /** The priorities in reading order, with all that stands in each, its own levels too. */
  readonly priorities: ReadonlyMap<string, Members>
  readonly owners: ReadonlyMap<string, Members>
  readonly ways: readonly Onward[]
}

export async function doneBy(context: Context, plans: readonly StoredNode[]): Promise<Done> {
  const rows = (await Promise.all(plans.map(({ id }) => context.trees.load(id)))).flat()
  const ids = rows.filter(isAction).map(({ id }) => id)
  const [nodes, links] = await Promise.all([
    loadAll(context.nodes, ids),
    linksFrom(
      context,
      rows.map(({ id }) => id),
      ['OWNED_BY', 'UNDER'],
    ),
  ])
  const traced = links.map(({ id, other, type, link }): TracedLink => ({ ...link, type, from: id, to: other, followed: true }))
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]))
  const isRow = ({ type, from, to, basis }: TracedLink): boolean =>
    type === 'UNDER' && parents.get(from) === to && relied.includes(basis)
  const owned = traced.filter(({ type, from, basis }) => type === 'OWNED_BY' && parents.has(from) && notRejected.includes(basis))
  const actions = new Map(nodes.map((node) => [node.id, node]))
  const byPriority = grouped(
    rows.filter(({ priority }) => priority !== undefined),
    ({ priority }) => priority as string,
  )
  return {
    actions,
    parts: rows.map(({ id }) => id),
    priorities: new Map([...byPriority].map(([id, each]) => [id, new Map(each.map((row) => [row.id, undefined]))])),
    owners: new Map(
      [
        ...grouped(
          owned.filter(({ from }) => actions.has(from)),
          ({ to }) => to,
        ),
      ].map(([id, each]) => [id, new Map(each.map((link) => [link.from, link]))]),
    ),
    ways: traced.filter(isRow).map((link) => ({ link, from: link.to, to: link.from })),
  }
}
