import { expect, it } from 'vitest'
import { blocksOf } from '../../outline/blocks/index.ts'
import { textLayer } from '../../read/layer.ts'
import { asksIn } from './asks.ts'
import { findingsIn } from './findings.ts'
import { partsOf } from './walk.ts'

function read(...lines: string[]) {
  const text = lines.join('\n')
  const layer = textLayer(Buffer.from(text), text)
  const { parts, unknown } = partsOf(blocksOf(layer))
  const { found, summary } = findingsIn(parts)
  return {
    parts: parts.map(({ role, theme, area }) => [role.kind, theme ?? area]),
    unknown: unknown.map((words) => words.text),
    found: found.map(({ number, words, part }) => [number, words.text, part.area ?? part.theme]),
    summary: summary.map((words) => words.text),
    asked: asksIn(layer, parts).map(({ kind, number, heading, words, addressedTo, dueOn }) => ({
      kind,
      number,
      heading,
      text: words.text,
      to: addressedTo?.text,
      dueOn,
    })),
  }
}
const texts = (asked: { text: string }[]): string[] => asked.map(({ text }) => text)

it('deadlines part a list and are told with what they hold; the sentence that leads to it asks nothing', () => {
  const { asked } = read(
    '## Areas for improvement',
    '',
    '3. In order to improve, the council should take the following action:',
    '',
    'Immediately:',
    '',
    '- visit them',
    '',
    'Within three months:',
    '',
    '- write it down',
  )
  expect(asked.map(({ heading, text }) => [heading, text])).toEqual([
    ['Immediately', 'visit them'],
    ['Within three months', 'write it down'],
  ])
})

it('labels, letters and numbers of asks; whom they ask and by when', () => {
  const { asked } = read(
    '## Recommendations',
    '',
    'Recommendation 1: Health leaders should end waits by the end of June 2025.',
    '',
    'R2 Plans should be kept.',
  )
  expect(asked).toMatchObject([
    { number: '1', text: 'Health leaders should end waits by the end of June 2025.', to: 'Health leaders', dueOn: '2025-06-30' },
    { number: '2', text: 'Plans should be kept.', to: undefined },
  ])
  expect(read('## Recommendations', '', '(i) Read.', '(ii) Write.').asked.map(({ number }) => number)).toEqual(['i', 'ii'])
})

it('lines without marks are an ask each; a list below a line is part of it', () => {
  expect(
    texts(read('What needs to improve', '', 'Homes for care leavers over 18', 'The oversight of private fostering', '').asked),
  ).toHaveLength(2)
  expect(
    texts(
      read('## What needs to improve?', '', '- The council should see that:', '  - visits are made', '  - plans are read').asked,
    ),
  ).toEqual(['The council should see that: visits are made plans are read'])
})

it('a bold sentence that leads to a list is no heading', () => {
  expect(
    texts(read('## Areas for priority action', '', '**The authority must act at once on:**', '', '- waits', '- records').asked),
  ).toEqual(['waits', 'records'])
})

it('a run of numbers may begin again under another heading, and paragraphs hang from theirs', () => {
  const lines = [
    '## Findings',
    '',
    '1. One.',
    '',
    '2. Two.',
    '',
    'More of two.',
    '',
    '3. Three.',
    '',
    '## Other findings',
    '',
    '1. Again.',
  ]
  expect(read(...lines).found.map(([number, text]) => [number, text])).toEqual([
    ['1', 'One.'],
    ['2', 'Two. More of two.'],
    ['3', 'Three.'],
    ['1', 'Again.'],
  ])
})

it('numbers with letters and points', () => {
  const lines = ['## Findings', '', '1.1 One.', '', '1.2 Two.', '', '2.1 Three.', '', '## More findings', '', '2.2a Four.', '']
  expect(
    read(...lines)
      .found.map(([number]) => number)
      .slice(0, 3),
  ).toEqual(['1.1', '1.2', '2.1'])
  expect(read('## Findings', '', '11. A.', '', '12. B.', '', '12a. C.', '', '13. D.').found.map(([number]) => number)).toEqual([
    '11',
    '12',
    '12a',
    '13',
  ])
})

it('a grade or the days by themselves are no finding; nor is what closes a letter', () => {
  const { found } = read(
    '## The quality of practice',
    '',
    'Adequate',
    '',
    'Plans are thin.',
    '',
    '8 May 2023 to 19 May 2023',
    '',
    'Thank you for your help during this visit.',
    '',
    'Nothing more.',
  )
  expect(found).toEqual([[undefined, 'Plans are thin.', 'The quality of practice']])
})

it('an area of judgement without a key of its own is one all the same', () => {
  const { found } = read('## The effectiveness of help and protection', '', 'A.', '', '## The quality of practice', '', 'B.')
  expect(found.map(([, , area]) => area)).toEqual(['The effectiveness of help and protection', 'The quality of practice'])
})

it('a heading that is not known is told where what stands below it is lost', () => {
  expect(
    read('## Contents', '', '## About this inspection', '', 'We came.', '', '## Things we saw', '', '- A thing.').unknown,
  ).toEqual(['Things we saw'])
})

it('words before a list name who is asked, though they say more than that', () => {
  const heading = ['## Areas for priority action', '']
  const items = ['- letters are read on the day', '', '- lamps are lit']
  const asked = (lead: string) => read(...heading, lead, '', ...items).asked.map(({ text, to }) => [text, to])
  expect(asked('Leaders across the harbour need to act at once to ensure that:')).toEqual([
    ['letters are read on the day', 'Leaders across the harbour'],
    ['lamps are lit', 'Leaders across the harbour'],
  ])
  expect(asked('These things need to change at once, so that:').map(([, to]) => to)).toEqual([undefined, undefined])
})
