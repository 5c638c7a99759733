import { expect, it } from 'vitest'
import type { Figure } from '../figure.ts'
import { ownName } from './own-name.ts'
import { wordsIn } from './phrase.ts'

/** A figure in its sentence, its print between square brackets. */
function told(marked: string, unit: string, more: Partial<Figure> = {}): Figure {
  const sentence = marked.replace(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const printed = marked.slice(start + 1, marked.indexOf(']'))
  return {
    value: 4,
    unit,
    kind: 'ACTUAL',
    period: { basis: 'UNKNOWN' },
    printed: { text: printed, spans: [{ start, end: start + printed.length }] },
    carriers: [{ text: sentence, spans: [{ start: 0, end: sentence.length }] }],
    counted: { words: '', under: [] },
    locator: 'line 1',
    ...more,
  }
}

const manners = { '%': 'percentage', '£': 'money' } as const
const nameOf = (marked: string, unit: string, beside: readonly string[] = [], words = ''): string | undefined =>
  ownName(
    told(marked, unit, { counted: { words, under: [] } }),
    { kind: unit === '%' || unit === '£' ? manners[unit] : 'number' },
    'Aldermere',
    undefined,
    beside,
  )

it.each([
  [
    'By spring, [14] care leavers were painting the boats, and more wait.',
    'care leavers',
    'Number of care leavers painting boats',
  ],
  [
    'Only [one] young person has recently sailed round the cape.',
    'young people',
    'Number of young people who have sailed round cape',
  ],
  ['[Two] pupils do not want to row.', 'pupils', 'Number of pupils who do not want to row'],
  ['In [83%] of cases, the sails of the boat were mended.', '%', 'Percentage of cases: sails of boat mended'],
  ['[40%] of families live in the harbour cottages of Aldermere.', '%', 'Percentage of families who live in harbour cottages'],
  ['Many came, yet rowers only formed [6%] of attendees.', '%', 'Percentage of attendees: rowers'],
  [
    'There were 9 nets and [12] parents and 3 pupils have utilised the slipway.',
    'parents',
    'Number of parents who have used slipway',
  ],
  ['The yard recruited [2] teams and they will start in May.', 'teams', 'Number of teams recruited'],
  ['[12%] of rowers’ mothers came.', '%', 'Percentage of rowers’ mothers came'],
  ['It is a third yard, supporting [40] local schools.', 'schools', 'Number of local schools supported'],
  ['It will train a further [20] schools.', 'schools', 'Number of schools trained'],
  [
    '[Four] care leavers live in harbour cottages that are unstable.',
    'care leavers',
    'Number of care leavers who live in unstable harbour cottages',
  ],
  [
    '[88%] of parents reporting that they feel glad of their new boats and sails came.',
    '%',
    'Percentage of parents who feel glad of new boats',
  ],
  [
    'In [40%] of the cases, the sails were mended by old rowers in the context of a storm at sea by all.',
    '%',
    'Percentage of cases: sails mended by old rowers',
  ],
  [
    'There are [three] sailing schools on the wide old stone quay catering for the young rowers of all boats.',
    'schools',
    'Number of sailing schools on wide old stone quay',
  ],
  [
    'The worst was ‘sails are mended and replied to’ in which [40%] of cases were judged good.',
    '%',
    'Percentage of cases judged good: sails are mended and replied to',
  ],
  [
    '[54] children are trained in rowing boats or at home with lamps by night in winter.',
    'children',
    'Number of children trained either in rowing boats or at home',
  ],
  [
    '[19] children found to be at medium or high water of the harbour in the winter storms came.',
    'children',
    'Number of children found to be at medium, among others',
  ],
  ['The Council has set aside a sail repair budget of [£400k].', '£', 'Sail repair budget (£)'],
])('%s', (marked, unit, name) => expect(nameOf(marked, unit)).toBe(name))

it('says beside a bare thing what else was read', () =>
  expect(nameOf('They lent [12] schools, all day, a mast.', 'schools', ['training'])).toBe('Number of schools: training'))

it.each([
  ['In all, [three] were so.', 'number'],
  ['It stood at [40%].', '%'],
  ['[12] children spoken to by inspectors liked the boats.', 'children'],
  ['[Six] pupils are glad of these sails.', 'pupils'],
  ['[Nine] cases.', 'cases'],
  ['This comes to [£10m] in all.', '£'],
])('is none where the words name nothing that is measured: %s', (marked, unit) => expect(nameOf(marked, unit)).toBeUndefined())

it('is short, and no sentence of the source', () => {
  const marked = `[12] children ${'and boats painted by lamps beside harbour walls '.repeat(4)}sing.`
  const name = nameOf(marked, 'children') ?? ''
  expect(wordsIn(name).length).toBeLessThanOrEqual(11)
  const source = ` ${wordsIn(marked).join(' ')} `
  const said = wordsIn(name)
  const runs = said.map((_, at) => said.slice(at, at + 7)).filter((run) => run.length === 7)
  expect(runs.filter((run) => source.includes(` ${run.join(' ')} `))).toEqual([])
})
