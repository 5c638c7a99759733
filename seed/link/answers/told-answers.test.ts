import { describe, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { Known } from '../known.ts'
import { Subjects } from './subjects.ts'
import { toldAnswers } from './told-answers.ts'

const node = (label: string, id: string, text: string): NodeRecord =>
  ({ label, id, properties: { id, text, polarity: 'WEAKNESS' } }) as unknown as NodeRecord
const linked = (type: string, from: string, to: string): LinkRecord =>
  ({ type, from, to, properties: { basis: 'STATED' } }) as LinkRecord

const finding = node('Finding', 'f', 'Caseloads are too high.')
const records: readonly GraphRecord[] = [
  finding,
  node('Recommendation', 'r', 'Letters to lantern makers'),
  node('Measure', 'm', 'Lantern letters'),
  node('Measure', 'n', 'Caseloads of each worker'),
  ...['x', 'y', 'z'].map((id) => node('Objective', id, `Objective ${id}`)),
  node('Outcome', 'o', 'An outcome'),
  linked('RESTATES', 'm', 'r'),
  linked('ADDRESSED_BY', 'm', 'x'),
  linked('ADDRESSED_BY', 'n', 'o'),
  linked('UNDER', 'y', 'o'),
]

const told = (more: readonly LinkRecord[]) => {
  const known = new Known([...records, ...more])
  return toldAnswers(known, new Subjects(known), [])(finding)
}

describe('what a plan says itself that it answers', () => {
  it('is told of a finding by what it led to, and by the measure that restates that', () => {
    expect(told([]).has('x')).toBe(false)
    expect(told([linked('LED_TO', 'f', 'r')]).get('x')).toMatchObject({ because: expect.stringContaining('asked') as string })
  })

  it('is told of a thing like it, for each objective of an outcome', () => {
    const like = told([]).get('y')
    expect(like?.because).toContain('Caseloads of each worker')
    expect(like?.sure).toBeGreaterThan(0)
    expect(told([]).has('z')).toBe(false)
  })

  it('is told less surely where many levels answer one thing', () => {
    const many = told([linked('LED_TO', 'f', 'r'), linked('ADDRESSED_BY', 'm', 'z')])
    expect(many.get('x')?.sure).toBeLessThan(told([linked('LED_TO', 'f', 'r')]).get('x')?.sure ?? 0)
  })
})
