import type { PageArguments } from '../range.ts'

/** How many of a list are given unless told. */
const usual = 50

interface Asked {
  readonly first?: number | null
  readonly after?: string | null
}

export const pageArguments = ({ first, after }: Asked): PageArguments => ({ first: first ?? usual, after: after ?? null })
