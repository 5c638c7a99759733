import { describe, expect, it } from 'vitest'
import type { StoredNode } from '../loaders/nodes.ts'
import { directionOf } from './direction.ts'
import { agree, figureReader, isOwn } from './figures.ts'
import { lengthOf } from './periods.ts'
import { comparable, linesOf, newestOf, pointsOf, type Told } from './points.ts'

let made = 0
function observation(properties: object): StoredNode {
  made += 1
  return { id: `o/${made}`, key: `o/${String(made).padStart(3, '0')}`, kind: 'ACTUAL', periodBasis: 'STATED', ...properties }
}

const read = figureReader('Aldermere', '%')
const month = (name: string, value: number | undefined, more: object = {}) =>
  read(observation({ start: `${name}-01`, end: `${name}-28`, value, printed: `${value}%`, ...more }))
const nobody: ReadonlyMap<string, Told> = new Map()
const toldOn = (...days: readonly (readonly [string, string])[]): Map<string, Told> =>
  new Map(days.map(([id, day]) => [id, { passage: undefined, day, otherwise: [] }]))

describe('a period', () => {
  it.each([
    ['2024-09-30', '2024-09-30', 'DAY'],
    ['2024-09-01', '2024-09-30', 'MONTH'],
    ['2024-07-01', '2024-09-30', 'QUARTER'],
    ['2024-04-01', '2024-09-30', 'HALF_YEAR'],
    ['2023-04-01', '2023-12-31', 'NINE_MONTHS'],
    ['2023-04-01', '2024-03-31', 'YEAR'],
    ['2021-04-01', '2024-03-31', 'LONGER'],
    [undefined, '2024-03-31', 'UNKNOWN'],
    ['2024-04-01', '2024-03-31', 'UNKNOWN'],
  ])('from %s to %s is told by its length', (start, end, length) => expect(lengthOf(start, end)).toBe(length))
})

describe('a figure', () => {
  it.each([
    [undefined, true],
    ['Aldermere', true],
    ['ALDERMERE Borough Council', true],
    ['Neighbouring councils', false],
    ['North Aldermere', false],
  ])('of %s is the council’s own or not', (place, own) => expect(isOwn(read(observation({ place, value: 1 })))).toBe(own))

  it('that was aimed at, or measured elsewhere, is not its own history', () => {
    expect(isOwn(read(observation({ kind: 'TARGET' })))).toBe(false)
    expect(isOwn(read(observation({ kind: undefined })))).toBe(false)
  })

  it('agrees with another as far as the more rounded of them goes', () => {
    expect([agree(78, 78.4), agree(78.4, 78), agree(78, 78.6), agree(78.4, 78.5), agree(78, 78)]).toEqual([
      ...[true, true, false, false, true],
    ])
  })
})

describe('points', () => {
  it('stand in the order of their periods, and hold every telling of one', () => {
    const figures = [month('2024-06', 76), month('2024-03', 71), month('2024-06', 76)]
    const points = pointsOf(figures, nobody)
    expect(points.map(({ end, value, differs }) => [end, value, differs])).toEqual([
      ['2024-03-28', 71, false],
      ['2024-06-28', 76, false],
    ])
    expect(points[1]?.claims.map(({ figures: told }) => told.length)).toEqual([2])
  })

  it('say when papers differ, and show what was told last', () => {
    const [first, second] = [month('2024-06', 76), month('2024-06', 79)]
    const [point] = pointsOf([first, second], toldOn([first.node.id, '2024-10-01'], [second.node.id, '2024-07-01']))
    expect([point?.value, point?.differs, point?.claims.map(({ value }) => value)]).toEqual([76, true, [76, 79]])
  })

  it('have the basis of what they show', () => {
    const [stated, inferred] = [month('2024-06', 76), month('2024-06', 79, { periodBasis: 'INFERRED' })]
    const [point] = pointsOf([stated, inferred], toldOn([stated.node.id, '2024-07-01'], [inferred.node.id, '2024-10-01']))
    expect([point?.value, point?.periodBasis]).toEqual([79, 'INFERRED'])
  })

  it('do not differ by rounding, nor by a count that one leaves out', () => {
    expect(pointsOf([month('2024-06', 76), month('2024-06', 76.4)], nobody)[0]?.differs).toBe(false)
    const [counted] = pointsOf([month('2024-06', 25), month('2024-06', 25, { count: 3, of: 12 })], nobody)
    expect([counted?.differs, counted?.claims.length]).toEqual([false, 1])
    const [otherwise] = pointsOf([month('2024-06', 25, { count: 4, of: 16 }), month('2024-06', 25, { count: 3, of: 12 })], nobody)
    expect([otherwise?.differs, otherwise?.claims.length]).toEqual([true, 2])
    expect(pointsOf([month('2024-06', 76), month('2024-06', 76, { qualifier: 'over' })], nobody)[0]?.differs).toBe(true)
  })

  it('differ when a passage is known to tell the figure otherwise', () => {
    const figure = month('2024-06', 76)
    const otherwise = [{ property: 'value', printed: '81 per cent', passage: 'p' }]
    const [point] = pointsOf([figure], new Map([[figure.node.id, { passage: undefined, day: undefined, otherwise }]]))
    expect([point?.differs, point?.value, point?.claims.map(({ printed }) => printed)]).toEqual([
      true,
      76,
      ['76%', '81 per cent'],
    ])
  })

  it('tell a passage once that is cited as otherwise and read as a figure of its own', () => {
    const [one, other] = [month('2024-06', 76), month('2024-06', 81)]
    const otherwise = [{ property: 'value', printed: '81 per cent', passage: 'p' }]
    const tellings = new Map<string, Told>([
      [one.node.id, { passage: 'q', day: undefined, otherwise }],
      [other.node.id, { passage: 'p', day: undefined, otherwise: [] }],
    ])
    const [point] = pointsOf([one, other], tellings)
    expect([point?.differs, point?.claims.length]).toEqual([true, 2])
  })

  it('of different units or lengths of period stand apart', () => {
    const year = read(observation({ start: '2023-07-01', end: '2024-06-28', value: 70 }))
    const rate = month('2024-06', 12, { unit: 'per 10,000' })
    expect(pointsOf([month('2024-06', 76), year, rate], nobody).map(({ length, unit }) => [length, unit])).toEqual([
      ['YEAR', '%'],
      ['MONTH', '%'],
      ['MONTH', 'per 10,000'],
    ])
  })

  it('are lines by kind, place and unit', () => {
    const figures = [
      month('2024-06', 84, { kind: 'COMPARATOR', place: 'England' }),
      month('2024-03', 82, { kind: 'COMPARATOR', place: 'england' }),
      month('2024-06', 90, { kind: 'TARGET' }),
      month('2024-06', 60, { place: 'North locality' }),
      read(observation({ kind: 'TARGET', value: 95 })),
    ]
    expect(linesOf(figures, nobody).map(({ kind, place, points }) => [kind, place, points.length])).toEqual([
      ['ACTUAL', 'North locality', 1],
      ['COMPARATOR', 'England', 2],
      ['TARGET', undefined, 1],
    ])
  })

  it('can be compared within one unit and length: those of the newest, else the most', () => {
    const years = [2021, 2022, 2023].map((year) =>
      read(observation({ start: `${year}-01-01`, end: `${year}-12-31`, value: year })),
    )
    const one = pointsOf([...years, month('2024-06', 5)], nobody)
    expect(comparable(one).map(({ value }) => value)).toEqual([2021, 2022, 2023])
    const two = pointsOf([...years, month('2024-05', 4), month('2024-06', 5)], nobody)
    expect(comparable(two).map(({ value }) => value)).toEqual([4, 5])
    expect(comparable([])).toEqual([])
  })

  it('have the newest that has a number among them or not, whichever paper tells it', () => {
    const years = [2021, 2022].map((year) => read(observation({ start: `${year}-01-01`, end: `${year}-12-31`, value: year })))
    const months = [month('2024-06', 5), month('2024-07', undefined)]
    const points = pointsOf([...months, ...years], toldOn([years[1]?.node.id ?? '', '2023-02-01']))
    expect(comparable(points).at(-1)?.value).toBe(2022)
    expect(newestOf(points)?.value).toBe(5)
    expect(newestOf([])).toBeUndefined()
  })
})

describe('the direction', () => {
  const told = (better: unknown, ...values: readonly (number | undefined)[]) => {
    const { verdict, words } = directionOf(
      pointsOf(
        values.map((value, at) => month(`2024-0${at + 1}`, value)),
        nobody,
      ),
      better,
    )
    return [verdict, words]
  }

  it('is told by which way is better, in words that say no more', () => {
    expect(told('HIGHER', 78, 84)).toEqual([
      'BETTER',
      'rose from 78% to 84% (28 January 2024 to 28 February 2024): higher is better',
    ])
    expect(told('LOWER', 78, 84)[0]).toBe('WORSE')
    expect(told('LOWER', 84, 78)[0]).toBe('BETTER')
    expect(told('HIGHER', 84, 84)).toEqual(['SAME', 'stayed at 84% (28 January 2024 to 28 February 2024)'])
    expect(told('NEITHER', 84, 78)[0]).toBe('NEITHER')
    expect(told(undefined, 84, 78)[1]).toMatch(/neither way is known to be better$/)
  })

  it('is of the last two with a number', () => expect(told('HIGHER', 60, 84, undefined)[1]).toMatch(/^rose from 60% to 84%/))

  it('is not told of one figure, of what papers differ on, or of what is only bounded', () => {
    expect(told('HIGHER')[0]).toBe('NOT_KNOWN')
    expect(told('HIGHER', 84)[1]).toMatch(/^one figure alone/)
    const differing = pointsOf([month('2024-01', 70), month('2024-02', 76), month('2024-02', 79)], nobody)
    expect(directionOf(differing, 'HIGHER')).toMatchObject({
      verdict: 'NOT_KNOWN',
      words: expect.stringMatching(/papers differ/),
    })
    const bounded = pointsOf([month('2024-01', 70), month('2024-02', 76, { qualifier: 'over' })], nobody)
    expect(directionOf(bounded, 'HIGHER')).toMatchObject({
      verdict: 'NOT_KNOWN',
      words: expect.stringMatching(/is told as “over”/),
    })
  })

  it('is never told over different units or lengths of period', () => {
    const year = read(observation({ start: '2023-03-01', end: '2024-02-28', value: 70 }))
    expect(directionOf(pointsOf([year, month('2024-03', 76)], nobody), 'HIGHER').verdict).toBe('NOT_KNOWN')
    const rate = month('2024-02', 12, { unit: 'per 10,000' })
    expect(directionOf(pointsOf([rate, month('2024-03', 76)], nobody), 'HIGHER').verdict).toBe('NOT_KNOWN')
  })
})
