import { expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, RelationshipType } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { prerequisiteOfMany } from './prerequisite-of-many.ts'

const action = (ref: string, rag = 'ON_TRACK') =>
  ({
    label: 'Action',
    id: `otterby/plan-1/action/${ref}`,
    properties: { ref, text: `Trim lamp ${ref}`, rag, ragText: rag },
  }) as GraphRecord
const link = (type: RelationshipType, from: string, to: string, basis = 'STRUCTURAL', score?: number): LinkRecord =>
  ({ type, from, to, properties: { basis, ...(score === undefined ? {} : { score }) } }) as LinkRecord
const of = (waiting: readonly string[], rag?: string, basis = 'STATED'): GraphRecord[] => [
  { label: 'Plan', id: 'otterby/plan/1', properties: { title: 'Plan', statusAt: '2024-09-30' } },
  ...[action('1', rag), ...waiting.map((ref) => action(ref))],
  ...['1', ...waiting].map((ref) => link('UNDER', `otterby/plan-1/action/${ref}`, 'otterby/plan/1')),
  ...waiting.map((ref) => link('DEPENDS_ON', `otterby/plan-1/action/${ref}`, 'otterby/plan-1/action/1', basis, 0.7)),
]

it('is raised where three wait for one that is not done', () => {
  expect(raisedOn(prerequisiteOfMany, of(['2', '3', '4'])).map(({ certainty }) => certainty)).toEqual(['PROVEN'])
  expect(
    raisedOn(prerequisiteOfMany, of(['2', '3', '4'], 'ON_TRACK', 'SUGGESTED')).map(({ certainty, score }) => [certainty, score]),
  ).toEqual([['LIKELY', 0.7]])
})

it('is not raised where it is done, or few wait', () => {
  expect(raisedOn(prerequisiteOfMany, of(['2', '3', '4'], 'COMPLETE'))).toEqual([])
  expect(raisedOn(prerequisiteOfMany, of(['2', '3']))).toEqual([])
  expect(raisedOn(prerequisiteOfMany, of(['2', '3', '4'], 'ON_TRACK', 'REJECTED'))).toEqual([])
})
