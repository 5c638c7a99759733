import { labelOfId } from '../../../schema/index.ts'
import { grouped } from '../loaders/grouped.ts'
import type { Basis } from '../trace/strength.ts'

/** What stands in a plan, and what it stands under. */
export interface TreeLink {
  readonly parent: string
  readonly child: string
  readonly key: string
  readonly basis: Basis
}

export interface TreeRow {
  readonly id: string
  readonly level: number
  readonly parent: string
  readonly basis: Basis
  /** The priority that it is or stands under. */
  readonly priority: string | undefined
}

export const isAction = ({ id }: { readonly id: string }): boolean => labelOfId(id) === 'Action'

/**
 * A plan as it is printed: each thing followed by what stands under it, in the order of their keys, each once.
 * `links` are those known in a way that is followed.
 */
export function treeOf(plan: string, links: readonly TreeLink[]): TreeRow[] {
  const under = grouped(
    links.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
    ({ parent }) => parent,
  )
  const rows: TreeRow[] = []
  const printed = new Set([plan])
  const print = (parent: string, level: number, above: string | undefined): void => {
    for (const { child, basis } of under.get(parent) ?? []) {
      if (printed.has(child)) continue
      printed.add(child)
      const priority = labelOfId(child) === 'Priority' ? child : above
      rows.push({ id: child, level, parent, basis, priority })
      print(child, level + 1, priority)
    }
  }
  print(plan, 1, undefined)
  return rows
}

/** The rows that hold some of the actions, and these actions. */
export function prunedTo(rows: readonly TreeRow[], actions: ReadonlySet<string>): TreeRow[] {
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]))
  const kept = new Set<string>()
  for (const row of rows)
    if (isAction(row) && actions.has(row.id))
      for (let id: string | undefined = row.id; id !== undefined && !kept.has(id); id = parents.get(id)) kept.add(id)
  return rows.filter(({ id }) => kept.has(id))
}

/** The actions that stand under each row, at whatever level. */
export function actionsUnder(rows: readonly TreeRow[]): Map<string, string[]> {
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]))
  const found = new Map<string, string[]>()
  for (const row of rows.filter(isAction))
    for (let id = parents.get(row.id); id !== undefined; id = parents.get(id)) {
      const actions = found.get(id)
      if (actions === undefined) found.set(id, [row.id])
      else actions.push(row.id)
    }
  return found
}
