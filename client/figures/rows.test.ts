import { expect, it } from 'vitest'
import type { Series } from './lines.ts'
import { rowsOf, undatedRowsOf } from './rows.ts'

type Told = Series['undated'][number]
type OwnPoint = Series['own'][number]

const told = (id: string, figure: Partial<Told['figure']> = {}): Told => ({
  figure: {
    id,
    value: 78,
    unit: '%',
    count: null,
    of: null,
    start: '2024-09-01',
    end: '2024-09-30',
    periodBasis: 'STATED',
    label: null,
    place: null,
    kind: 'ACTUAL',
    qualifier: null,
    printed: '78%',
    small: null,
    ...figure,
  },
  document: { id: 'aldermere/document/report', title: 'Report', publishedOn: null },
  passage: null,
  otherwise: [],
})

const otherwise = (id: string) => ({
  property: 'value',
  printed: '81 per cent',
  document: null,
  passage: { id, locator: null, page: null, pageLabel: null, lineStart: null, lineEnd: null },
})

const point = (figures: readonly Told[], more: Partial<OwnPoint> = {}): OwnPoint => ({
  start: '2024-09-01',
  end: '2024-09-30',
  length: 'MONTH',
  periodBasis: 'STATED',
  unit: '%',
  value: 78,
  differs: false,
  claims: [{ value: 78, qualifier: null, printed: '78%', figures: [...figures], otherwise: [] }],
  ...more,
})

const council = 'Aldermere'

it('tells a figure once, however often it is told, and each that differs in a row of its own', () => {
  const said = { ...told('a'), otherwise: [otherwise('p')] }
  const [own] = [point([said, told('b')])]
  const claims = [
    ...(own?.claims ?? []),
    { value: null, qualifier: null, printed: '81 per cent', figures: [], otherwise: [otherwise('p')] },
  ]
  const rows = rowsOf({ council, own: [{ ...own, differs: true, claims } as OwnPoint], lines: [], changes: [] })
  expect(rows.map(({ figures, otherwise: others, onlyOtherwise }) => [figures.length, others.length, onlyOtherwise])).toEqual([
    [2, 0, false],
    [0, 1, true],
  ])
})

it('stands with the newest first, and of one time with the council first', () => {
  const early = point([told('early')], { start: '2023-09-01', end: '2023-09-30' })
  const england = {
    kind: 'COMPARATOR' as const,
    place: 'England',
    unit: '%',
    points: [point([told('e', { kind: 'COMPARATOR' })])],
  }
  const rows = rowsOf({
    council,
    own: [early, point([told('late')])],
    lines: [england],
    changes: [told('change', { kind: 'CHANGE' })],
  })
  expect(rows.map(({ figures }) => figures[0]?.figure.id)).toEqual(['late', 'e', 'change', 'early'])
})

it('keeps what is printed of a period where that says more, and marks small counts', () => {
  const own = point([
    told('a', { label: 'Q2 2024/25', small: true }),
    told('b', { label: 'September 2024' }),
    told('c', { label: 'September' }),
  ])
  const [row] = rowsOf({ council, own: [own], lines: [], changes: [] })
  expect(row).toMatchObject({ labels: ['Q2 2024/25'], small: true })
})

it('lists apart what has no period, changes among it, and takes the council’s own name for the council', () => {
  const undated = [told('u', { start: null, end: null, place: 'Aldermere' })]
  const changes = [told('c', { kind: 'CHANGE', start: null, end: null }), told('d', { kind: 'CHANGE' })]
  expect(undatedRowsOf({ council, undated, changes }).map(({ key, place }) => [key, place])).toEqual([
    ['u', null],
    ['c', null],
  ])
})
