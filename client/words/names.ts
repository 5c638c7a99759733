import type { Label } from '../generated/graphql.ts'
import { shortName } from './short-names.ts'

interface Named {
  readonly __typename: Label
  readonly caption: string
}

const partsOfPlans = new Set(['Measure', 'Priority', 'Outcome', 'Objective', 'Action'])

/** What to call a thing within a sentence: the parts of a plan by their reference alone, and others with their kind. */
export function nameWithin({ __typename: label, caption }: Named, kind: (label: Label) => { readonly one: string }): string {
  const short = shortName(caption)
  return short.startsWith('‘') || partsOfPlans.has(label) ? short : `${kind(label).one} ${short}`
}
