import type { DisagreementKind } from '../generated/graphql.ts'

export const kinds: readonly DisagreementKind[] = ['FACT', 'CLAIM', 'TELLING', 'WORDING']

/** The kind of disagreement that an address names; null for all. */
export const kindIn = (word: string | undefined): DisagreementKind | null =>
  kinds.find((kind) => kind.toLowerCase() === word) ?? null
