import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, wrongs } from '../../schema/index.ts'
import { asOne } from './as-one.ts'

const basis = { basis: 'STATED' }
const records = [
  { label: 'Indicator', id: 'a/indicator/visits', properties: { name: 'Visits', council: 'council/a', held: false } },
  {
    label: 'Indicator',
    id: 'a/indicator/calls',
    properties: { name: 'Calls', council: 'council/a', unit: '%', better: 'HIGHER' },
  },
  { type: 'CITES', from: 'a/indicator/visits', to: 'a/x/passage/1-2', properties: { ...basis, role: 'SAYS' } },
  { type: 'CITES', from: 'a/indicator/calls', to: 'a/x/passage/3-4', properties: { ...basis, role: 'SAYS' } },
  { type: 'OF', from: 'a/x/observation/1', to: 'a/indicator/visits', properties: basis },
  { type: 'OF', from: 'a/x/observation/2', to: 'a/indicator/calls', properties: basis },
  { type: 'MEASURED_BY', from: 'a/p/objective/1', to: 'a/indicator/visits', properties: { basis: 'SUGGESTED', score: 0.5 } },
  { type: 'MEASURED_BY', from: 'a/p/objective/1', to: 'a/indicator/calls', properties: { basis: 'STATED' } },
  { type: 'REFERS_TO', from: 'a/indicator/calls', to: 'a/indicator/visits', properties: { ...basis, kind: 'NAMES' } },
] as unknown as GraphRecord[]

const into = new Map([['a/indicator/calls', 'a/indicator/visits']])
const made = asOne(records, into)

describe('two things that a person says are one', () => {
  it('are one, with the values of the one that stays and what it lacked', () => {
    expect(made.filter(isNode)).toEqual([
      {
        label: 'Indicator',
        id: 'a/indicator/visits',
        properties: { name: 'Visits', council: 'council/a', unit: '%', better: 'HIGHER' },
      },
    ])
  })

  it('cite what the other says otherwise', () =>
    expect(made).toContainEqual({
      type: 'CITES',
      from: 'a/indicator/visits',
      to: 'a/x/passage/3-4',
      properties: { basis: 'STATED', role: 'DIFFERS', property: 'name', printed: 'Calls' },
    }))

  it('cite where the other is named, where no passage says it as a whole', () => {
    const named = records.map((each) =>
      isNode(each) || each.type !== 'CITES' ? each : { ...each, properties: { ...each.properties, property: 'names' } },
    )
    expect(asOne(named as GraphRecord[], into)).toContainEqual(
      expect.objectContaining({
        to: 'a/x/passage/3-4',
        properties: expect.objectContaining({ role: 'DIFFERS', printed: 'Calls' }),
      }),
    )
  })

  it('have the links of both, each once and known as surely as either, but none between them', () => {
    const links = made.flatMap((each) => (isNode(each) || each.type === 'CITES' ? [] : [`${each.type} ${each.properties.basis}`]))
    expect(links.sort()).toEqual(['MEASURED_BY STATED', 'OF STATED', 'OF STATED'])
    expect(made.flatMap(wrongs)).toEqual([])
  })

  it('are the same whatever order they are read in', () => {
    const lines = (all: readonly GraphRecord[]): string[] => all.map((each) => JSON.stringify(each)).sort()
    expect(lines(asOne([...records].reverse(), into))).toEqual(lines(made))
  })

  it('of two roles every spelling is known', () => {
    const role = (id: string, name: string, variants: string[]) => ({
      label: 'Role',
      id,
      properties: { name, variants, kind: 'ROLE', council: 'council/a' },
    })
    const roles = [role('a/role/1', 'Head', ['Head', 'Heads']), role('a/role/2', 'Lead', ['Lead'])] as unknown as GraphRecord[]
    expect(asOne(roles, new Map([['a/role/2', 'a/role/1']]))).toMatchObject([
      { id: 'a/role/1', properties: { name: 'Head', variants: ['Head', 'Heads', 'Lead'] } },
    ])
  })
})
