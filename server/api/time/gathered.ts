import { Problem } from '../../../schema/index.ts'
import { checkThing } from '../check-thing.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { linksFrom } from '../plans/links.ts'
import { isAction, type TreeRow } from '../plans/tree.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import type { TracedLink } from '../trace/compose.ts'
import { relied } from '../trace/strength.ts'
import { linksBetween } from './chain.ts'
import type { Part } from './differences.ts'
import { leavingFrom } from './pairs.ts'
import { type Version, type Versions, versionsOf } from './versions.ts'

/** How many actions and objectives are compared at once, of all versions. */
const most = 10_000

/** Two versions of a plan, what stands between them, and which of them supersedes which. */
export interface Span {
  readonly from: Version
  readonly to: Version
  readonly between: readonly Version[]
  readonly succession: readonly TracedLink[]
}

const list = 'plans { nodes { id } }'

/** Refuses what is no earlier and later version; that one supersedes the other need not be known. */
export async function spanOf(context: Context, from: string, to: string): Promise<Span> {
  await Promise.all([checkThing(context, from, 'Plan', list), checkThing(context, to, 'Plan', list)])
  const [earlier, later] = await loadAll(context.nodes, [from, to])
  const refuse = (what: string, todo: string): never => {
    throw new Problem('INVALID_INPUT', { what, where: `${from}, ${to}`.slice(0, 200), todo })
  }
  if (from === to) refuse('"from" and "to" are the same version', 'Give two versions')
  if (earlier?.council !== later?.council || typeof earlier?.council !== 'string')
    refuse('The two plans are not of one council', 'Give two versions of one plan')
  return spanIn(await versionsOf(context, String(earlier?.council)), from, to, () =>
    refuse('"from" is the later version', 'Give the earlier one as "from"'),
  )
}

function spanIn({ all, links }: Versions, from: string, to: string, refuse: () => never): Span {
  const [earlier, later] = [from, to].map((id) => all.find((each) => each.id === id)) as [Version, Version]
  const succession = linksBetween(links, to, from)
  const isReversed = linksBetween(links, from, to).length > 0
  const isDatedSo = earlier.day !== undefined && later.day !== undefined && earlier.day > later.day
  if (succession.length === 0 && (isReversed || isDatedSo)) refuse()
  const ends = new Set(succession.flatMap((link) => [link.from, link.to]))
  const between = all.filter(({ id }) => id !== from && id !== to && ends.has(id))
  const latestFirst = new Map(all.map(({ id }, at) => [id, -at]))
  const inOrder = succession.toSorted((a, b) => (latestFirst.get(a.from) ?? 0) - (latestFirst.get(b.from) ?? 0))
  return { from: earlier, to: later, between, succession: inOrder }
}

/** What the versions of a span say, as far as it takes to compare the first and the last. */
export interface Gathered {
  readonly parts: ReadonlyMap<string, Part>
  readonly later: readonly string[]
  readonly earlier: readonly string[]
  readonly leaving: ReadonlyMap<string, readonly TracedLink[]>
  /** Everything that stands in any of the versions. */
  readonly standing: readonly string[]
}

const isCompared = (row: TreeRow): boolean => isAction(row) || row.id.includes('/objective/')

/** All that is compared: as many statements, however long the plans are. */
export async function gather(context: Context, { from, to, between }: Span): Promise<Gathered> {
  const versions = [from, ...between, to]
  const trees = await Promise.all(versions.map(async ({ id }) => context.trees.load(id)))
  const rows = trees.flatMap((tree, at) =>
    tree.filter(isCompared).map((row) => ({ ...row, at, version: versions[at] as Version })),
  )
  refuseBeyond(most, rows, 'actions and objectives in these versions', to.id, 'Compare versions that are nearer to each other')
  const ids = rows.map(({ id }) => id)
  const [nodes, links] = await Promise.all([
    loadAll(context.nodes, [...ids, ...new Set(rows.map(({ parent }) => parent))]),
    linksFrom(context, ids, ['CONTINUES', 'OWNED_BY', 'JUDGED_BY']),
  ])
  const byType = grouped(links, ({ type }) => type)
  const sure = (type: 'OWNED_BY' | 'JUDGED_BY'): Map<string, string[]> => {
    const found = (byType.get(type) ?? []).filter(({ link }) => relied.includes(link.basis))
    return new Map([...grouped(found, ({ id }) => id)].map(([id, each]) => [id, [...new Set(each.map(({ other }) => other))]]))
  }
  const [owners, judged] = [sure('OWNED_BY'), sure('JUDGED_BY')]
  const measures = await loadAll(context.nodes, new Set([...judged.values()].flat()))
  const found = new Map<string, StoredNode>([...nodes, ...measures].map((node) => [node.id, node]))
  const nodeOf = (id: string): StoredNode[] => (found.has(id) ? [found.get(id) as StoredNode] : [])
  const parts = new Map(
    rows.flatMap(({ id, parent, version }) =>
      nodeOf(id).map((node): [string, Part] => [
        id,
        {
          node,
          read: version.read && node.held !== false,
          under: parent === version.id ? undefined : nodeOf(parent)[0],
          owners: owners.get(id) ?? [],
          measures: (judged.get(id) ?? []).flatMap(nodeOf),
        },
      ]),
    ),
  )
  const continued = (byType.get('CONTINUES') ?? [])
    .filter(({ link }) => notRejected.includes(link.basis))
    .map(({ id, other, link }): TracedLink => ({ ...link, type: 'CONTINUES', from: id, to: other, followed: true }))
  const inVersion = (place: number): string[] => rows.filter(({ id, at }) => at === place && parts.has(id)).map(({ id }) => id)
  return {
    parts,
    later: inVersion(versions.length - 1),
    earlier: inVersion(0),
    leaving: leavingFrom(continued, new Map(rows.map(({ id, at }) => [id, at]))),
    standing: [...new Set(trees.flat().map(({ id }) => id))],
  }
}
