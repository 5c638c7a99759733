import { expect, it } from 'vitest'
import { blocksOf } from '../../outline/blocks/index.ts'
import { textLayer } from '../../read/layer.ts'
import { contentOf } from './entry.ts'
import { entriesIn } from './minutes.ts'
import { piecesOf } from './pieces.ts'

const read = (...lines: string[]) => {
  const text = lines.join('\n')
  const layer = textLayer(Buffer.from(text), text)
  const all = { start: 0, end: text.length }
  return entriesIn(layer, piecesOf(layer, blocksOf(layer), all, 'Scrutiny Panel'), all).map((entry) => {
    const { resolutions, matters } = contentOf(layer, entry)
    return {
      title: [entry.number, entry.title.text].filter(Boolean).join(' '),
      resolved: resolutions.map(({ number, places }) => `${number ?? '-'} ${places.map((place) => place.text).join(' = ')}`),
      raised: matters.map((words) => words.text),
    }
  })
}
const heads = ['## 4. Play', '', 'The Panel heard from the Head of Play.', '']
const rest = ['', '## 5. Buses', '', 'There was nothing to say.']

it.each([
  ['RESOLVED: That the report be noted.'],
  ['Resolved – that the report be noted'],
  ['It was RESOLVED that the report be noted.'],
  ['AGREED: That the report be noted.'],
  ['**Decision:** That the report be noted.'],
  ['RESOLVED (unanimously) – That the report be noted.'],
  ['The Panel noted the report.'],
])('one decision: %s', (line) => {
  const [first] = read(...heads, line, ...rest)
  expect(first?.resolved).toHaveLength(1)
  expect(first?.resolved[0]).toMatch(/the report/)
})

it.each([
  ['(1) one be done;', '(2) the other be done.'],
  ['1) one be done;', '2) the other be done.'],
  ['a. one be done;', 'b. the other be done.'],
  ['i. one be done;', 'ii. the other be done.'],
  ['- one be done;', '- the other be done.'],
])('a list: %s', (...list) => {
  const [first] = read(...heads, 'RESOLVED: That', '', ...list.flatMap((each) => [each, '']), ...rest)
  expect(first?.resolved.map((each) => each.split(' ').slice(1).join(' '))).toEqual(['one be done', 'the other be done.'])
})

it('a decision that is printed twice is one, in two places', () => {
  const [first] = read(
    ...heads,
    'Decision',
    '',
    '1. That it be done.',
    '',
    'Minutes',
    '',
    'They spoke of it at length.',
    '',
    'RESOLVED:',
    '',
    '1. That it be done.',
    ...rest,
  )
  expect(first?.resolved).toEqual(['1 That it be done. = That it be done.'])
})

it.each([
  ['Recommendations', '1. That it be done.', '2. That it be paid for.'],
  ['Reasons for the decision', '1. That it is cheap.', '2. That it is near.'],
  ['Alternative options considered', '1. That nothing be done.'],
  ['It was moved and seconded that:', '(1) it be done.', 'The motion was LOST.'],
])('no decision: %s', (...lines) => {
  const [first] = read(...heads, ...lines.flatMap((each) => [each, '']), ...rest)
  expect(first?.resolved).toEqual([])
})

it.each([
  ['It was recommended in the report that the park be closed. Members were opposed to it.'],
  ['It was recommended that the park be closed. Members were opposed to it.'],
  ['Recommended: That the park be closed.', 'Members did not support the proposal.'],
  ['Outcome: Better lives for all children.'],
  ['AGREED: That the park be sold. This was put to the vote and lost.'],
  ['The Committee agreed that the traffic was bad.'],
])('nothing was decided: %s', (...lines) => {
  expect(read(...heads, ...lines.flatMap((each) => [each, '']), ...rest)[0]?.resolved).toEqual([])
})

it.each([
  ['It is recommended that the Panel:', '', '1. close the park;', '2. sell the land.', ''],
  ['Recommended: That the park be closed.', ''],
])('what officers recommend is no decision before one: %s', (...lines) => {
  expect(read(...heads, ...lines, 'RESOLVED: That the decision be put off.', ...rest)[0]?.resolved).toEqual([
    '- That the decision be put off.',
  ])
})

it.each([
  ['RECOMMENDED: That the park be kept.'],
  ['Outcome: That the park be kept.'],
  ['The Committee agreed that the park should be kept.'],
  ['It was AGREED that the park be kept. An amendment was lost.'],
])('it was decided: %s', (line) => {
  expect(read(...heads, line, ...rest)[0]?.resolved).toHaveLength(1)
})

it('a list of what the report set out, or of schools, is none of what was raised', () => {
  const lead = 'The report set out the following matters:'
  expect(read(...heads, lead, '', '- vans', '- halls', ...rest)[0]?.raised).toEqual([])
  expect(read(...heads, 'Members raised the following:', '', '- vans', '- halls', ...rest)[0]?.raised).toEqual(['vans', 'halls'])
})

it('numbers of a list under a decision begin no entry', () => {
  const entries = read(...heads, 'RESOLVED: That', '', '1. The van be bought', '', '2. The hall be let', ...rest)
  expect(entries.map(({ title }) => title)).toEqual(['4 Play', '5 Buses'])
})

it('a list is parted at its numbers, in one line or in several without space', () => {
  const told = (...lines: string[]) => read(...heads, ...lines, ...rest)[0]?.resolved
  expect(told('Members RESOLVED (nem con):', '', '(i) to note it;', '', '(ii) to buy hens.')).toEqual([
    'i to note it',
    'ii to buy hens.',
  ])
  expect(told('**RESOLVED:-** (1) That hens be bought.', '', '(2) That ducks be sold.')).toEqual([
    '1 That hens be bought.',
    '2 That ducks be sold.',
  ])
  expect(
    told('**The Panel:**', '', '1) noted the hens', '2) asked for ducks on 18 June 2025', '3) agreed to sell geese'),
  ).toEqual(['1 noted the hens', '2 asked for ducks on 18 June 2025', '3 agreed to sell geese'])
  expect(told('**AGREED** that the Head of Play would write.')).toEqual(['- that the Head of Play would write.'])
})

it('a contact is no part of a decision, and a question no part of the text', () => {
  const [entry] = read(
    ...heads,
    'Q: Who feeds the hens?',
    'A: The pupils do.',
    '',
    'RESOLVED: That it be noted. Contact: Head of Play.',
    ...rest,
  )
  expect(entry?.raised).toEqual(['Who feeds the hens?'])
  expect(entry?.resolved).toEqual(['- That it be noted.'])
})

it('headings with numbers are entries though they begin like labels', () => {
  const titles = read(
    '## 3. Minutes of the last meeting and matters arising',
    '',
    'The minutes were agreed as accurate.',
    '',
    '## 4. Motion: hens for all',
    '',
    'RESOLVED: That hens be bought.',
    '',
    '## 5. REFERENCE FROM CABINET',
    '',
    'Nothing was said.',
  )
  expect(titles.map(({ title, resolved }) => `${title} ${resolved.length}`)).toEqual([
    '3 Minutes of the last meeting and matters arising 1',
    '4 Motion: hens for all 1',
    '5 REFERENCE FROM CABINET 0',
  ])
})
