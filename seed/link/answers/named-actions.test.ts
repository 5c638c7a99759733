import { describe, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { Known } from '../known.ts'
import { namedActions, saysFirst } from './named-actions.ts'

const action = (plan: string, ref: string, text: string): GraphRecord[] => [
  { label: 'Action', id: `${plan}/${ref}`, properties: { ref, text } } as unknown as NodeRecord,
  { type: 'UNDER', from: `${plan}/${ref}`, to: plan, properties: { basis: 'STATED' } } as LinkRecord,
]
const plan = (id: string): NodeRecord => ({ label: 'Plan', id, properties: {} }) as unknown as NodeRecord
const ends = (...records: GraphRecord[]): string[] => namedActions(new Known(records)).map(({ from, to }) => `${from} ${to}`)

describe('an action that names another of its plan', () => {
  const use = action('p', '2.1/2', 'Begin once the lanterns of 2.1/1 are lit')

  it('depends on it, and on none of another plan, of two of one reference, nor on itself', () => {
    expect(ends(plan('p'), ...action('p', '2.1/1', 'Light lanterns'), ...use)).toEqual(['p/2.1/2 p/2.1/1'])
    expect(ends(plan('p'), plan('q'), ...action('q', '2.1/1', 'Light lanterns'), ...use)).toEqual([])
    expect(ends(plan('p'), ...action('p', '2.1/1', 'After 2.1/1, light lanterns'))).toEqual([])
  })

  it('only where words of order stand before it, in its sentence', () => {
    expect(saysFirst('Following completion of 2.1/1, begin', '2.1/1')).toBe(true)
    expect(saysFirst('Once a year. See 2.1/1', '2.1/1')).toBe(false)
  })
})
