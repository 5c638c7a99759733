import type { ReviewFragment } from '../generated/graphql.ts'

/** What tells a decision or note from others: when it was made, and of what. */
export const keyOf = ({ at, kind, link, things }: ReviewFragment): string =>
  [at, kind, link?.type, link?.from.named, link?.to.named, link?.concern, ...things.map(({ named }) => named)].join(' ')
