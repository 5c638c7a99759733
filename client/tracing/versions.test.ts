import { expect, it } from 'vitest'
import type { Thing, TraceLink } from './nest.ts'
import type { TracedLayer } from './thread-at-hand.ts'
import { versionsOf } from './versions.ts'

const thing = (__typename: string, id: string, statusAt: string | null = null): Thing =>
  ({ node: { __typename, id, caption: id, statusAt }, standing: 'THREAD' }) as unknown as Thing
const under = (from: string, to: string, label: string): TraceLink =>
  ({ type: 'UNDER', from: { __typename: 'Action', id: from }, to: { __typename: label, id: to } }) as unknown as TraceLink

const layers = (...things: Thing[]) => [{ layer: 'PROMISED', things }] as unknown as readonly TracedLayer[]
const [old, later] = [thing('Plan', 'old', '2024-09-30'), thing('Plan', 'later', '2025-01-31')]
const links = [under('a', 'old', 'Plan'), under('b', 'later', 'Plan')]

it('tells versions of a plan apart by the day of their ratings', () => {
  const version = versionsOf(layers(old, later, thing('Action', 'a'), thing('Action', 'b')), links)
  expect([version('a'), version('b'), version('elsewhere')]).toEqual([
    'as rated on 30 September 2024',
    'as rated on 31 January 2025',
    null,
  ])
})

it('says nothing where there is but one', () => {
  expect(versionsOf(layers(old, thing('Action', 'a')), links)('a')).toBeNull()
})
