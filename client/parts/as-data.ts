import { queryAddress } from '../addresses.ts'
import type { Label } from '../generated/graphql.ts'

/** The operation of the library that tells most of a thing, and its variable that takes the thing; any other is shown with its links. */
export const operationsOf: Readonly<Partial<Record<Label, readonly [operation: string, variable: string]>>> = {
  Council: ['a-briefing', 'about'],
  Finding: ['what-became-of-a-recommendation', 'recommendation'],
  Recommendation: ['what-became-of-a-recommendation', 'recommendation'],
  Measure: ['what-became-of-a-recommendation', 'recommendation'],
  Indicator: ['a-figure-over-the-years', 'indicator'],
  Topic: ['everything-about-a-topic', 'about'],
}

export const anyThing = ['a-thing-and-its-links', 'id'] as const

/** Where a thing is shown as GraphQL gives it. */
export function dataAddress(label: Label, id: string): string {
  const [operation, variable] = operationsOf[label] ?? anyThing
  return queryAddress(operation, JSON.stringify({ [variable]: id }))
}
