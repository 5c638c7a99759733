import { describe, expect, it } from 'vitest'
import type { ObservationKind } from '../generated/graphql.ts'
import { picturesOf, type Series, stretchesOf } from './lines.ts'

type OwnPoint = Series['own'][number]
type Undated = Series['undated'][number]

const at = (end: string, value: number | null, told: Partial<OwnPoint> = {}): OwnPoint => ({
  start: end,
  end,
  length: 'DAY',
  periodBasis: 'STATED',
  unit: '%',
  value,
  differs: false,
  claims: [],
  ...told,
})

const claim = (value: number) => ({ value, qualifier: null, printed: null, figures: [], otherwise: [] })

const undated = (kind: ObservationKind, value: number): Undated => ({
  figure: {
    id: `figure/${value}`,
    value,
    unit: '%',
    count: null,
    of: null,
    start: null,
    end: null,
    periodBasis: 'UNKNOWN',
    label: null,
    place: null,
    kind,
    qualifier: null,
    printed: null,
    small: null,
  },
  document: null,
  passage: null,
  otherwise: [],
})

const series = (told: Partial<Pick<Series, 'own' | 'lines' | 'undated'>>) => ({
  council: 'Aldermere',
  own: [],
  lines: [],
  undated: [],
  ...told,
})
const england = (...points: OwnPoint[]) => ({ kind: 'COMPARATOR' as const, place: 'England', unit: '%', points })

describe('the pictures of figures', () => {
  it('join figures of one kind, place and length of time, the council first', () => {
    const [picture] = picturesOf(
      series({
        own: [at('2018-03-31', 50), at('2019-03-31', 55, { start: '2018-04-01', length: 'YEAR' }), at('2020-03-31', 60)],
        lines: [england(at('2019-03-31', 70)), { ...england(at('2019-03-31', 40)), kind: 'ACTUAL', place: 'North' }],
      }),
    )
    expect(
      picture?.lines.map(({ kind, place, length, points }) => [kind, place, length, points.map(({ value }) => value)]),
    ).toEqual([
      ['ACTUAL', null, 'DAY', [50, 60]],
      ['ACTUAL', null, 'YEAR', [55]],
      ['ACTUAL', 'North', 'DAY', [40]],
      ['COMPARATOR', 'England', 'DAY', [70]],
    ])
  })

  it('stand apart by unit, the one with most of the council first', () => {
    const own = [at('2018-03-31', 3, { unit: 'children' }), at('2018-03-31', 50), at('2019-03-31', 55)]
    expect(picturesOf(series({ own })).map(({ unit, lines }) => [unit, lines.length])).toEqual([
      ['%', 1],
      ['children', 1],
    ])
  })

  it('put nothing without a number on the axis, and no figure without a day; a target without one goes across', () => {
    const told = series({
      own: [at('2018-03-31', 50), at('2019-03-31', null)],
      undated: [undated('ACTUAL', 60), undated('TARGET', 90)],
    })
    const [picture] = picturesOf(told)
    expect(picture?.lines.flatMap(({ points }) => points.map(({ value }) => value))).toEqual([50])
    expect(picture?.levels.map(({ kind, value }) => [kind, value])).toEqual([['TARGET', 90]])
    expect(picturesOf(series({ undated: [undated('ACTUAL', 60)] }))).toEqual([])
  })

  it('draw an undated target once, where a dated one is the same', () => {
    const target = { ...england(at('2018-03-31', 90)), kind: 'TARGET' as const, place: null }
    const told = series({ own: [at('2018-03-31', 50)], lines: [target], undated: [undated('TARGET', 90), undated('TARGET', 95)] })
    expect(picturesOf(told)[0]?.levels.map(({ value }) => value)).toEqual([95])
  })

  it('mark what no text dates, and show what other papers tell of the same time', () => {
    const own = [at('2018-03-31', 78, { periodBasis: 'INFERRED', differs: true, claims: [claim(78), claim(81), claim(81)] })]
    const [point] = picturesOf(series({ own }))[0]?.lines[0]?.points ?? []
    expect(point).toMatchObject({ value: 78, inferred: true, others: [81] })
  })

  it('show a number that only a passage prints, if it prints one alone', () => {
    const printed = (words: string) => ({ ...claim(0), value: null, printed: words })
    const claims = [claim(78), printed('81 per cent'), printed('79 to 80')]
    const [point] = picturesOf(series({ own: [at('2018-03-31', 78, { differs: true, claims })] }))[0]?.lines[0]?.points ?? []
    expect(point?.others).toEqual([81])
  })

  it('take a place of the council’s own name for the council', () => {
    const target = undated('TARGET', 90)
    const told = { own: [at('2018-03-31', 78)], undated: [{ ...target, figure: { ...target.figure, place: 'Aldermere' } }] }
    expect(picturesOf(series(told))[0]?.levels.map(({ place }) => place)).toEqual([null])
  })
})

it('shows where nothing is known of the time between two figures', () => {
  const ends = ['2018-03-31', '2019-03-31', '2022-03-31'].map((end) => ({ end }))
  expect(stretchesOf(ends).map(({ gap }) => gap)).toEqual([false, true])
})
