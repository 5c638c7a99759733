import type { StoredNode } from '../loaders/nodes.ts'

const asDay = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The day that stands for an inspection: its report's, else its last, else its first. */
export const dayOf = ({ publishedOn, endedOn, startedOn }: StoredNode): string | undefined =>
  asDay(publishedOn) ?? asDay(endedOn) ?? asDay(startedOn)

/** Those without a day are the oldest of all, as far as anybody knows; of one day, in the order of their keys. */
function compareAge(a: StoredNode, b: StoredNode): number {
  const [first, second] = [dayOf(a) ?? '', dayOf(b) ?? '']
  if (first !== second) return first < second ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

export const oldestFirst = (inspections: readonly StoredNode[]): StoredNode[] => inspections.toSorted(compareAge)

export const newestFirst = (inspections: readonly StoredNode[]): StoredNode[] => inspections.toSorted((a, b) => compareAge(b, a))
