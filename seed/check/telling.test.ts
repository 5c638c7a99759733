import { expect, it } from 'vitest'
import type { GraphRecord, NodeRecord } from '../../schema/index.ts'
import { Known } from '../link/known.ts'
import { Checking } from './checking.ts'
import { called, counted, listed, paperCalled, planCalled, quoted, rowCalled, rowsCalled } from './telling.ts'

it('quotes a few words', () => {
  expect(quoted('Trim every lamp.')).toBe('“Trim every lamp”')
  expect(quoted('a b c d e f g h i j k l m n')).toBe('“a b c d e f g h i j k l …”')
})

it('calls things by their printed number', () => {
  expect(called({ label: 'Action', id: 'x/action/1', properties: { ref: '1.1/2' } })).toBe('action 1.1/2')
  expect(called({ label: 'Priority', id: 'x/priority/1', properties: { ref: 'Priority 1' } })).toBe('Priority 1')
  expect(called({ label: 'Objective', id: 'x/objective/1', properties: { text: 'Lamps are lit' } })).toBe(
    'the objective “Lamps are lit”',
  )
  expect(called({ label: 'Action', id: 'x/action/1', properties: { ref: '1.1~2/1', text: 'Trim every lamp' } })).toBe(
    'the action “Trim every lamp”',
  )
})

it('calls a plan by its day', () =>
  expect(planCalled({ label: 'Plan', id: 'x/plan/1', properties: { title: 'Plan', statusAt: '2024-09-30' } })).toBe(
    'the plan of 30 September 2024',
  ))

it('lists and counts', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(counted(1, 'action')).toBe('one action')
  expect(counted(13, 'action')).toBe('13 actions')
})

const link = (type: string, from: string, to: string, more: object = {}): GraphRecord =>
  ({ type, from, to, properties: { basis: 'STATED', ...more } }) as GraphRecord

it('calls a paper by its title, else by what it is and the month about which it speaks', () => {
  const paper = (properties: object) =>
    ({
      label: 'Document',
      id: 'otterby/document/lamps',
      properties: { title: 'a_1b2c.txt', ...properties },
    }) as NodeRecord<'Document'>
  const on = (...records: GraphRecord[]) => new Checking(new Known(records), [])
  const figure = (kind: string, end: string): GraphRecord[] => [
    { label: 'Observation', id: `otterby/lamps/observation/${kind}`, properties: { kind, end } } as GraphRecord,
    { label: 'Passage', id: `otterby/lamps/passage/${kind}`, properties: {} } as GraphRecord,
    link('CITES', `otterby/lamps/observation/${kind}`, `otterby/lamps/passage/${kind}`, { role: 'SAYS' }),
    link('PART_OF', `otterby/lamps/passage/${kind}`, 'otterby/document/lamps'),
  ]
  const untitled = paper({ kind: 'document' })
  expect(paperCalled(paper({ title: 'Lamps' }), on())).toBe('the paper “Lamps”')
  expect(paperCalled(untitled, on(untitled))).toBe('a paper without a title')
  const told = on(untitled, ...figure('ACTUAL', '2021-03-31'), ...figure('TARGET', '2023-03-31'))
  expect(paperCalled(untitled, told)).toBe('a paper of about March 2021')
  expect(
    paperCalled(paper({ kind: 'improvement plan', publishedOn: '2021-05-02' }), on(paper({ publishedOn: '2021-05-02' }))),
  ).toBe('an improvement plan of about May 2021')
})

it('tells a row of an appendix by its place, or by the reference that is printed', () => {
  const row = (ref: string, locator: string): GraphRecord[] => [
    { label: 'Measure', id: `otterby/plan-1/measure/${ref}`, properties: { ref } } as GraphRecord,
    { label: 'Passage', id: `otterby/lamps/passage/${ref}`, properties: { locator } } as GraphRecord,
    link('CITES', `otterby/plan-1/measure/${ref}`, `otterby/lamps/passage/${ref}`, { role: 'SAYS' }),
  ]
  const records = [...row('A7', 'Appendix A, row 7'), ...row('A2', 'Appendix A, row 2'), ...row('R4', 'Appendix B, row R4')]
  const on = new Checking(new Known(records), [])
  const measures = records.filter((each) => 'label' in each && each.label === 'Measure') as NodeRecord<'Measure'>[]
  expect(measures.map((each) => rowCalled(each, on))).toEqual([
    'the seventh row of Appendix A',
    'the second row of Appendix A',
    'measure R4 of Appendix B',
  ])
  expect(rowsCalled(measures, on)).toBe('the seventh and second rows of Appendix A and measure R4 of Appendix B')
})
