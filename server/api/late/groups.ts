import { orderKey } from '../../../schema/index.ts'
import type { Placed } from './classes.ts'

export type Grouping = 'OWNER' | 'PRIORITY'

export interface Group {
  readonly by: Grouping
  /** What it is a group of; undefined for the actions without one. */
  readonly id: string | undefined
  readonly placed: readonly Placed[]
}

const keysOf: Record<Grouping, (placed: Placed) => readonly (string | undefined)[]> = {
  OWNER: ({ owners }) => (owners.length === 0 ? [undefined] : owners),
  PRIORITY: ({ priority }) => [priority],
}

const inOrder = (a: Group, b: Group): number => {
  if (a.id === undefined || b.id === undefined) return Number(a.id === undefined) - Number(b.id === undefined)
  return orderKey(a.id) < orderKey(b.id) ? -1 : 1
}

/** The actions by owner or by priority; one with several owners stands under each. */
export function groupsBy(by: Grouping, placed: readonly Placed[]): Group[] {
  const groups = new Map<string | undefined, Placed[]>()
  for (const each of placed)
    for (const key of keysOf[by](each)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [each])
      else group.push(each)
    }
  return [...groups].map(([id, actions]) => ({ by, id, placed: actions })).sort(inOrder)
}
