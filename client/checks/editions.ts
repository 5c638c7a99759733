import type { FlagShownFragment, FlagSideFragment } from '../generated/graphql.ts'

export interface SideWithEditions {
  readonly side: FlagSideFragment
  /** Other editions of the same publication, that print the same. */
  readonly editions: readonly FlagSideFragment[]
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Most of the words of the shorter stand in the longer: editions differ by damage of conversion. */
const leastShared = 0.7

function areAlike(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ]
  const shared = [...fewer].filter((word) => more.has(word)).length
  return fewer.size > 0 && shared / fewer.size >= leastShared
}

const showSame = (a: FlagShownFragment, b: FlagShownFragment): boolean =>
  a.property === b.property && a.printed === b.printed && areAlike(a.passage.quote, b.passage.quote)

/** The publications that a paper is an edition of, and those that it stands in, itself among them. */
const publications = ({ document }: FlagSideFragment): readonly string[] =>
  document === null ? [] : [document.id, ...document.partOf.nodes.map(({ id }) => id)]
const originals = ({ document }: FlagSideFragment): readonly string[] => document?.editionOf.nodes.map(({ id }) => id) ?? []

const isEdition = (a: FlagSideFragment, b: FlagSideFragment): boolean =>
  originals(a).some((id) => publications(b).includes(id) || originals(b).includes(id)) ||
  originals(b).some((id) => publications(a).includes(id))

const printsTheSame = (a: FlagSideFragment, b: FlagSideFragment): boolean =>
  isEdition(a, b) && a.shown.length === b.shown.length && a.shown.every((each, at) => showSame(each, b.shown[at] ?? each))

/** The sides of a flag, editions of one publication that print the same as one side. */
export function withEditions(sides: readonly FlagSideFragment[]): SideWithEditions[] {
  const found: { readonly side: FlagSideFragment; readonly editions: FlagSideFragment[] }[] = []
  for (const side of sides) {
    const same = found.find((each) => printsTheSame(each.side, side))
    if (same === undefined) found.push({ side, editions: [] })
    else same.editions.push(side)
  }
  return found
}
