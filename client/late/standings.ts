import type { LateActionsQuery, Rag } from '../generated/graphql.ts'

/** A current plan on a day, with how each of its actions stood. */
export type Plan = LateActionsQuery['plan']['plans'][number]
export type Stood = Plan['standings'][number]

/** What is counted of each action: its class by its date, and whether its plan rates it as at risk. */
export interface Standing {
  readonly class: Stood['class']
  readonly action: { readonly id: string; readonly rag: Rag | null }
  readonly owners: Stood['owners']
  readonly priority: Stood['priority']
}

/** The ratings by which a plan itself says that an action may not come in time. */
const risky: ReadonlySet<Rag | null> = new Set(['NOT_ON_TRACK', 'PROGRESSING_WITH_ISSUES'])

export const isAtRisk = ({ action }: { readonly action: Pick<Standing['action'], 'rag'> }): boolean => risky.has(action.rag)

/** What can be asked for: one of the three classes, which are never mixed, or what is rated as at risk, whatever its class. */
export type Kind = 'LATE' | 'DUE_SINCE' | 'DUE' | 'AT_RISK'
export const kinds: readonly Kind[] = ['LATE', 'DUE_SINCE', 'DUE', 'AT_RISK']

export const isOf = (standing: Standing, kind: Kind): boolean =>
  kind === 'AT_RISK' ? isAtRisk(standing) : standing.class === kind

export const countOf = (standings: readonly Standing[], kind: Kind): number =>
  standings.filter((standing) => isOf(standing, kind)).length

export type Way = 'owner' | 'priority'

/** The actions of one owner or priority; without a node, those of none. */
export interface Group<Each extends Standing> {
  readonly node: { readonly id: string; readonly caption: string } | null
  readonly standings: readonly Each[]
}

const nodesOf = ({ owners, priority }: Standing, by: Way) => {
  if (by === 'priority') return [priority]
  return owners.length === 0 ? [null] : owners
}

/** Actions by who owns them, or by the top level of the plan that they stand under; one with several owners stands under each. */
export function groupedBy<Each extends Standing>(standings: readonly Each[], by: Way): Group<Each>[] {
  const groups = new Map<string, { node: Group<Each>['node']; standings: Each[] }>()
  for (const standing of standings)
    for (const node of nodesOf(standing, by)) {
      const key = node?.id ?? ''
      const group = groups.get(key) ?? { node, standings: [] }
      groups.set(key, group)
      group.standings.push(standing)
    }
  const known = [...groups.values()].filter(({ node }) => node !== null)
  return [...known, ...[...groups.values()].filter(({ node }) => node === null)]
}

const weight = (standings: readonly Standing[]): number =>
  countOf(standings, 'LATE') * 1e6 + countOf(standings, 'DUE_SINCE') * 1e3 + countOf(standings, 'AT_RISK')

/** The groups with anything late, due since the ratings or at risk, those with most of it first. */
export const worstFirst = <Each extends Standing>(groups: readonly Group<Each>[]): Group<Each>[] =>
  groups.filter(({ standings }) => weight(standings) > 0).sort((a, b) => weight(b.standings) - weight(a.standings))

/** "1 late, 4 due since the ratings, 2 at risk": what there is none of is left out. */
export function sayStandings(standings: readonly Standing[]): string {
  const words: Readonly<Record<Kind, string>> = {
    LATE: 'late',
    DUE_SINCE: "due since the plan's ratings",
    AT_RISK: 'rated as at risk',
    DUE: 'still to come',
  }
  const told = kinds
    .filter((kind) => kind !== 'DUE')
    .map((kind) => ({ kind, total: countOf(standings, kind) }))
    .filter(({ total }) => total > 0)
  return told.length === 0 ? 'none late or at risk' : told.map(({ kind, total }) => `${total} ${words[kind]}`).join(', ')
}
