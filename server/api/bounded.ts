import { Problem } from '../../schema/index.ts'

/** Between which numbers an argument may be, and what it is where none is told. */
export interface Bounds {
  readonly name: string
  readonly usual: number
  readonly least: number
  readonly most: number
}

export function bounded(given: number | null | undefined, { name, usual, least, most }: Bounds): number {
  const value = given ?? usual
  const todo = `Give a number from ${least} to ${most}`
  if (value < least) throw new Problem('INVALID_INPUT', { what: `"${name}" is ${value}`, todo })
  if (value > most) throw new Problem('LIMIT_EXCEEDED', { what: `"${name}" is ${value}`, todo })
  return value
}
