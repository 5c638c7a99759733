import { expect, it } from 'vitest'
import { textLayer } from '../../read/layer.ts'
import { extractInspection } from './index.ts'

function opening(...lines: string[]): string[] {
  const text = lines.join('\n\n')
  const report = extractInspection(textLayer(Buffer.from(text), text))
  return (report?.summary ?? []).map((words) => words.text)
}

const front = [
  "# Inspection of Aldermere local authority children's services",
  '**Inspection dates:** 8 May 2023 to 19 May 2023',
  '**Lead inspector:** Marian Thistlewood',
  '| Judgement | Grade |\n|---|---|\n| Overall effectiveness | Inadequate |\n| The impact of leaders on social work practice | Inadequate |',
]
const judgement =
  'Help for families in Aldermere is weak. Letters are left unread for weeks, and nobody knows who should read them.'
const needs = ['## What needs to improve?', '- The speed with which letters are read.']
const findings = ['## The impact of leaders on social work practice: inadequate', 'Leaders do not read letters.']

it('takes what a report judges of the whole between its grades and its first heading', () => {
  expect(
    opening(...front, judgement, 'Its harbour desk is good and prompt, for all who come by boat to it.', ...needs, ...findings),
  ).toEqual([judgement, 'Its harbour desk is good and prompt, for all who come by boat to it.'])
})

const letter = [
  'The Old Rope Works, Quay Lane, Aldermere AL1 2ER, letters@inspectors.example, telephone 0123 456 789.',
  '# Joint targeted area inspection of the response to letters in Aldermere',
  'Between 3 and 7 June 2019, Ofsted and the Care Quality Commission undertook a joint inspection of how well letters are read.',
  'This letter to all leaders sets out how effective the work of the partners is.',
  'The joint targeted area inspection (JTAI) included an evaluation of the desk that receives poor and late letters.',
]
const listed = ['## Key strengths', '- Letters are kept dry and safe in every office of Aldermere.']

it('takes of a letter what follows what it says of itself', () => {
  expect(opening(...letter, judgement, ...listed)).toEqual([judgement])
  expect(opening(...letter, ...listed)).toEqual([])
})

it('takes no paragraph that gives nothing but grades', () => {
  const grades =
    "Overall effectiveness of children's services is good. The judgement on the experiences and progress of care leavers is good. The judgement on the experiences and progress of children in care is outstanding."
  expect(opening(...front.slice(0, 3), grades, judgement, ...needs, ...findings)).toEqual([judgement])
})

it('takes none where a report sums itself up under a heading, and nothing that judges nothing', () => {
  expect(opening(...front, judgement, '## Summary', 'Letters are late.', ...needs, ...findings)).toEqual(['Letters are late.'])
  expect(
    opening(...front, 'Aldermere has two harbours and a lighthouse, which stands on the northern mole.', ...needs, ...findings),
  ).toEqual([])
})
