import { expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { Known } from '../link/known.ts'
import { Checking } from './checking.ts'
import { Flags } from './flags.ts'
import { actionWithoutOwner } from './gaps/action-without-owner.ts'
import type { Raised } from './rule.ts'

const link = (type: string, from: string, to: string): GraphRecord =>
  ({ type, from, to, properties: { basis: 'STRUCTURAL' } }) as GraphRecord
const records = [
  { label: 'Document', id: 'otterby/document/early', properties: { title: 'Early', publishedOn: '2020-01-31' } },
  { label: 'Document', id: 'otterby/document/late', properties: { title: 'Late', publishedOn: '2024-11-30' } },
  { label: 'Passage', id: 'otterby/early/passage/1', properties: {} },
  link('PART_OF', 'otterby/early/passage/1', 'otterby/document/early'),
  { label: 'Plan', id: 'otterby/plan/1', properties: { title: 'Plan', statusAt: '2024-09-30' } },
  link('REPORTED_IN', 'otterby/plan/1', 'otterby/document/late'),
] as readonly GraphRecord[]

const dayOf = (raised: Partial<Raised>): string | undefined => {
  const flags = new Flags(new Checking(new Known(records), []))
  flags.add(actionWithoutOwner, {
    on: ['otterby/plan/1'],
    says: 'Lamps are lit.',
    shown: [{ passage: 'otterby/early/passage/1' }],
    certainty: 'PROVEN',
    ...raised,
  })
  const [flag] = flags.records.filter(isNode)
  return flag?.label === 'Flag' ? flag.properties.asAt : undefined
}

it('is as at the newest paper that shows it', () => expect(dayOf({})).toBe('2020-01-31'))

it('is as at the newest paper of a plan where the plan was searched and is silent', () =>
  expect(dayOf({ searched: 'The actions of the plan.' })).toBe('2024-11-30'))

it('is as at the day that the rule tells', () =>
  expect(dayOf({ asAt: '2022-02-02', searched: 'The actions of the plan.' })).toBe('2022-02-02'))
