import type { Label } from '../generated/graphql.ts'
import { type LibraryOperation, library } from '../generated/library.ts'

/** Those that operations are for, in the order in which they show. */
export const groups: readonly (readonly [group: LibraryOperation['group'], words: string])[] = [
  ['members', 'For scrutiny members'],
  ['inspectors', 'For inspectors'],
  ['analysts', 'For analysts'],
]

export const operationNamed = (name: string): LibraryOperation | undefined => library.find((each) => each.name === name)

/** An operation that has just this text, whatever variables it is given. */
export const operationWith = (text: string): LibraryOperation | undefined =>
  library.find((each) => each.text.trim() === text.trim())

/** The first question of all. */
export function firstOperation(): LibraryOperation {
  const [first] = library
  if (first === undefined) throw new Error('The library holds no operation')
  return first
}

/** The labels of which an operation takes a thing. */
export const labelsOf = ({ picks }: LibraryOperation): ReadonlySet<Label> => new Set(Object.values(picks))
