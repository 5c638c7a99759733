import type { Direction } from '../generated/graphql.ts'

const ways: Readonly<Record<Direction, string>> = {
  HIGHER: 'Higher is better',
  LOWER: 'Lower is better',
  NEITHER: 'Neither way is known to be better',
}

/** Which way of an indicator is good. */
export const sayBetter = (better: Direction | null): string => ways[better ?? 'NEITHER']
