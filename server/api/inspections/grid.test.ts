import { describe, expect, it } from 'vitest'
import type { StoredNode } from '../loaders/nodes.ts'
import { dayOf, newestFirst } from './day.ts'
import { type Given, gridsOf, inOrderOfAreas, scaleOf } from './grid.ts'

const inspection = (name: string, days: object = { publishedOn: `${name}-01` }): StoredNode => ({
  id: `a/inspection/${name}`,
  key: name,
  ...days,
})

let made = 0
const judgement = (area: string, areaKeys: readonly string[] | undefined, grade: string): StoredNode => {
  made += 1
  return { id: `a/judgement/${made}`, key: String(made), area, grade, ...(areaKeys === undefined ? {} : { areaKeys }) }
}

const given = (of: StoredNode, ...judgements: readonly StoredNode[]): Given[] =>
  judgements.map((each) => ({ inspection: of, judgement: each }))

describe('the day of an inspection', () => {
  it('is that of its report, else its last, else its first', () => {
    expect(dayOf(inspection('x', { publishedOn: '2024-03-18', endedOn: '2024-01-26' }))).toBe('2024-03-18')
    expect(dayOf(inspection('x', { startedOn: '2024-01-15', endedOn: '2024-01-26' }))).toBe('2024-01-26')
    expect(dayOf(inspection('x', { startedOn: '2024-01-15' }))).toBe('2024-01-15')
    expect(dayOf(inspection('x', {}))).toBeUndefined()
  })

  it('orders them, the newest first and those without one last', () => {
    const all = [
      inspection('b', {}),
      inspection('2016-07'),
      inspection('2024-03'),
      inspection('2019-11', { endedOn: '2019-11-08' }),
    ]
    expect(newestFirst(all).map(({ key }) => key)).toEqual(['2024-03', '2019-11', '2016-07', 'b'])
  })
})

describe('judgements over the years', () => {
  const early = inspection('2016-07')
  const middle = inspection('2019-11')
  const late = inspection('2024-03')
  const [grid] = gridsOf([
    ...given(late, judgement('In care', ['children-in-care'], 'GOOD'), judgement('Overall', ['overall'], 'GOOD')),
    ...given(
      early,
      judgement('The board', ['safeguarding-board'], 'NOT_JUDGED'),
      judgement('Overall', ['overall'], 'INADEQUATE'),
    ),
    ...given(middle, judgement('In care and after', ['children-in-care', 'care-leavers'], 'REQUIRES_IMPROVEMENT')),
    ...given(middle, judgement('Residential care', ['homes'], 'GOOD'), judgement('Partnerships', undefined, 'GOOD')),
  ])
  const rows = new Map(grid?.rows.map((row) => [row.label, row]))
  const gradesOf = (label: string) => rows.get(label)?.cells.map(({ judgements }) => judgements.map(({ grade }) => grade).join())

  it('have a column for each inspection, the oldest first', () =>
    expect(grid?.inspections.map(({ key }) => key)).toEqual(['2016-07', '2019-11', '2024-03']))

  it('have a row for each area, those that are not known last and named as printed', () =>
    expect(grid?.rows.map(({ key, label }) => [key, label])).toEqual([
      ['overall', 'Overall effectiveness'],
      ['children-in-care', 'Children in care'],
      ['care-leavers', 'Care leavers'],
      ['safeguarding-board', 'Safeguarding board'],
      ['homes', 'Residential care'],
      [null, 'Partnerships'],
    ]))

  it('fill the rows of every key of a judgement, and leave empty what was not judged', () => {
    expect(gradesOf('Children in care')).toEqual(['', 'REQUIRES_IMPROVEMENT', 'GOOD'])
    expect(gradesOf('Care leavers')).toEqual(['', 'REQUIRES_IMPROVEMENT', ''])
    expect(gradesOf('Overall effectiveness')).toEqual(['INADEQUATE', '', 'GOOD'])
  })

  it('stand on a scale of their own where they tell of outcomes for SEND', () => {
    const grids = gridsOf([
      ...given(early, judgement('Overall', ['overall'], 'GOOD')),
      ...given(middle, judgement('Outcomes', ['overall', 'send'], 'SYSTEMIC_FAILINGS')),
      ...given(late, judgement('Outcomes', ['send'], 'NOT_JUDGED')),
    ])
    expect(grids.map(({ scale, inspections }) => [scale, inspections.length])).toEqual([
      ['GRADES', 1],
      ['SEND_OUTCOMES', 2],
    ])
    expect(grids[1]?.rows.map(({ key }) => key)).toEqual(['send'])
    expect(scaleOf(judgement('Any', ['overall'], 'NOT_JUDGED'))).toBe('GRADES')
  })

  it('are none where none was given', () => expect(gridsOf([])).toEqual([]))

  it('of one inspection stand in the order of their areas', () => {
    const all = [judgement('Z', undefined, 'GOOD'), judgement('L', ['leadership'], 'GOOD'), judgement('O', ['overall'], 'GOOD')]
    expect(inOrderOfAreas(all).map(({ area }) => area)).toEqual(['O', 'L', 'Z'])
  })
})
