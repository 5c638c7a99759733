import { type GraphRecord, isNode } from '../../schema/index.ts'
import type { DocumentRecords } from './editions.ts'

/** Whether two words differ by one slip of a key: a letter more, less, other, or two swapped. A plural is no slip. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 6 || `${a}s` === b || `${b}s` === a) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [left, right] = [a.length, b.length]
  while (left > start && right > start && a[left - 1] === b[right - 1]) {
    left--
    right--
  }
  const [x, y] = [a.slice(start, left), b.slice(start, right)]
  return x.length + y.length === 1 || (x.length === 1 && y.length === 1) || (x.length === 2 && y === `${x[1]}${x[0]}`)
}

const wordsIn = (role: string): string[] => (role.split('/').at(-1) ?? '').split('-')

/** Two roles whose names differ in one word, by one slip. */
function differBySlip(a: string, b: string): boolean {
  const [left, right] = [wordsIn(a), wordsIn(b)]
  if (left.length !== right.length || left.length < 2) return false
  const other = left.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at] as string] as const]))
  return other.length === 1 && isSlip(...(other[0] as readonly [string, string]))
}

/** How often each role is cited, and each word stands in the name of some role. */
function counts(papers: readonly DocumentRecords[]): { roles: Map<string, number>; words: Map<string, number> } {
  const roles = new Map<string, number>()
  for (const { records } of papers)
    for (const record of records)
      if (isNode(record) && record.label === 'Role') roles.set(record.id, (roles.get(record.id) ?? 0) + 1)
  const words = new Map<string, number>()
  for (const [role, count] of roles) for (const word of wordsIn(role)) words.set(word, (words.get(word) ?? 0) + count)
  return { roles, words }
}

/**
 * A role whose name is that of another but for one slip, in a word that no other role has, is that other. The spelling stays among
 * its variants, so that it can be seen, and taking the paper away undoes it; so does a person who says that the two are two.
 */
export function joinRoles(
  papers: readonly DocumentRecords[],
  areTwo: (a: string, b: string) => boolean = () => false,
): DocumentRecords[] {
  const { roles, words } = counts(papers)
  const target = new Map<string, string>()
  for (const [role, count] of roles) {
    const meant = [...roles]
      .filter(([other, often]) => often > count && differBySlip(role, other) && !areTwo(role, other))
      .map(([other]) => other)
    const odd = wordsIn(role).some((word) => (words.get(word) ?? 0) === count)
    if (meant.length === 1 && odd) target.set(role, meant[0] as string)
  }
  if (target.size === 0) return [...papers]
  const to = (id: string): string => target.get(id) ?? id
  return papers.map(({ document, records }) => ({
    document,
    records: records.map((record) =>
      isNode(record)
        ? ({ ...record, id: to(record.id) } as GraphRecord)
        : ({ ...record, from: to(record.from), to: to(record.to) } as GraphRecord),
    ),
  }))
}
