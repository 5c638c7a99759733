/** A plan's level or action as the peer answers it, with what stands below. */
export interface Tree {
  readonly rag?: string
  readonly below?: readonly Tree[]
}

interface Row {
  readonly level: number
  /** Of the actions below, which the peer does not count: whoever asks it has to. */
  readonly ratings: Record<string, number>
  readonly node: object
}

function sum(all: readonly Tree[]): Record<string, number> {
  const counts: Record<string, number> = {}
  const count = ({ rag, below }: Tree): void => {
    if (rag !== undefined) counts[rag] = (counts[rag] ?? 0) + 1
    below?.forEach(count)
  }
  all.forEach(count)
  return counts
}

/** A plan's levels and actions one under another, as our API lists them. */
export const printed = (all: readonly Tree[], level = 1): Row[] =>
  all.flatMap(({ below = [], ...node }) => [{ level, ratings: sum(below), node }, ...printed(below, level + 1)])
