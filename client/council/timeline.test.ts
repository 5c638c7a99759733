import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { YearsQuery } from '../generated/graphql.ts'
import { drawn, type Happening, happeningsOf, lanes } from './timeline.ts'

const years: YearsQuery = {
  inspectionHistory: {
    inspections: [
      { id: 'i2', title: 'Inspection, June', day: '2024-03-18', kind: 'STANDARD', overall: 'INADEQUATE' },
      { id: 'i1', title: 'Focused visit, June 2022', day: '2022-06-28', kind: 'FOCUSED_VISIT', overall: null },
      { id: 'i0', title: 'One without a day', day: null, kind: null, overall: null },
    ],
    named: [],
  },
  meetingHistory: { meetings: [{ meeting: { id: 'm', title: null, date: '2024-10-15', body: 'Panel' } }], named: [] },
  plan: {
    plans: [
      {
        versions: [
          { read: true, from: '2024-09-30', publishedOn: null, plan: { id: 'p1', title: 'Plan' } },
          { read: false, from: '2024-06-30', publishedOn: null, plan: { id: 'p0', title: 'Plan' } },
        ],
      },
    ],
  },
}

it('tells what has been read, up to the day, the newest first; an inspection by its grade, else by its kind', () => {
  expect(happeningsOf(years, '2024-12-31').map(({ id, words }) => [id, words])).toEqual([
    ['m', '15 October 2024'],
    ['p1', '30 September 2024'],
    ['i2', 'Inadequate'],
    ['i1', 'Focused visit'],
  ])
  expect(happeningsOf(years, '2024-09-30').map(({ id }) => id)).toEqual(['p1', 'i2', 'i1'])
})

it('tells many meetings by the year', () => {
  const met = Array.from(
    { length: 9 },
    (_, at): Happening => ({
      id: `m${at}`,
      day: `${at < 6 ? 2023 : 2024}-0${(at % 6) + 1}-01`,
      lane: 'Meetings',
      shape: '■',
      words: 'a day',
      title: 'Panel',
      grade: null,
    }),
  )
  expect(
    drawn(met, 800)
      ?.lanes[0]?.marks.map(({ words }) => words)
      .sort(),
  ).toEqual(['3 meetings', '6 meetings'])
})

const day = fc
  .date({ min: new Date('2011-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const happening = fc.record({
  id: fc.uuid(),
  day,
  lane: fc.constantFrom(...lanes),
  shape: fc.constant('●'),
  words: fc.constantFrom('Good', 'Inadequate', 'Requires improvement', 'Joint targeted area inspection'),
  title: fc.constant(''),
  grade: fc.constant(null),
})

it('lets no words lie over others, and keeps all within the picture, on a phone and on a desk', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 1, maxLength: 20 }), fc.constantFrom(358, 960), (all, width) => {
      for (const { marks } of drawn(all, width)?.lanes ?? [])
        for (const row of new Set(marks.map((mark) => mark.row))) {
          const spans = marks
            .filter((mark) => mark.row === row)
            .map(({ x, textX, anchor, words }) => {
              const wide = words.length * 9
              return anchor === 'start' ? [x - 6, textX + wide] : [textX - wide, x + 6]
            })
            .sort(([a = 0], [b = 0]) => a - b)
          for (const [at, [from = 0, to = 0]] of spans.entries()) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeLessThanOrEqual(width)
            expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0)
          }
        }
    }),
  )
})
