import type { PlanQuery } from '../generated/graphql.ts'
import type { Filterable } from './filters.ts'

export type Plan = Extract<NonNullable<PlanQuery['node']>, { readonly tree: unknown }>
export type Row = Plan['tree'][number]
export type ActionNode = Extract<Row['node'], { readonly __typename: 'Action' }>

export const isPlan = (node: PlanQuery['node']): node is Plan => node !== null && 'tree' in node
export const isAction = (node: Row['node']): node is ActionNode => node.__typename === 'Action'

/** A row of a plan with what stands under it, as printed. */
export interface Branch {
  readonly row: Row
  readonly children: readonly Branch[]
  /** The actions under it, itself if it is one. */
  readonly actions: readonly ActionNode[]
}

interface Growing extends Branch {
  readonly children: Growing[]
  readonly actions: ActionNode[]
}

/** The rows of a plan as a tree. Each row stands under the plan or a row before it. */
export function branchesOf(tree: readonly Row[]): Branch[] {
  const found = new Map<string, Growing>()
  const top: Growing[] = []
  for (const row of tree) {
    const branch: Growing = { row, children: [], actions: isAction(row.node) ? [row.node] : [] }
    found.set(row.node.id, branch)
    const above = found.get(row.under.id)
    if (above === undefined) top.push(branch)
    else above.children.push(branch)
  }
  const gather = (branch: Growing): readonly ActionNode[] => {
    for (const child of branch.children) branch.actions.push(...gather(child))
    return branch.actions
  }
  top.forEach(gather)
  return top
}

/** The branches that hold some of the actions, and these actions. */
export function prune(branches: readonly Branch[], shown: ReadonlySet<string>): Branch[] {
  return branches.flatMap((branch) => {
    const actions = branch.actions.filter(({ id }) => shown.has(id))
    return actions.length === 0 ? [] : [{ ...branch, actions, children: prune(branch.children, shown) }]
  })
}

/** Each action of a plan with what it can be filtered by, in the order printed. */
export function filterables(branches: readonly Branch[], priority: string | null = null): Filterable[] {
  return branches.flatMap(({ row: { node }, children }) => {
    if (isAction(node)) {
      const owners = node.ownedBy.edges.map((edge) => edge.node.id)
      return [{ id: node.id, rag: node.rag, dueOn: node.dueOn, owners, priority }, ...filterables(children, priority)]
    }
    return filterables(children, node.__typename === 'Priority' ? node.id : priority)
  })
}

/** The owners of a plan's actions, by name. */
export function ownersOf(branches: readonly Branch[]): { readonly id: string; readonly caption: string }[] {
  const edges = branches.flatMap(({ actions }) => actions).flatMap(({ ownedBy }) => ownedBy.edges)
  const owners = new Map(edges.map(({ node }) => [node.id, node]))
  return [...owners.values()].sort((a, b) => a.caption.localeCompare(b.caption, 'en-GB'))
}
