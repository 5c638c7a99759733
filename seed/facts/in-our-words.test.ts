import { expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { flagsInOurWords } from './in-our-words.ts'

const text = 'Lamps are to be lit in all of the halls by the harbour each night.'
const other = 'Boats are kept in the sheds by the quay through the whole of winter, as was agreed.'
const things = [
  { label: 'Finding', id: 'a/finding/1', properties: { text, summary: 'Every harbour hall is lit at night.' } },
  { label: 'SuccessMeasure', id: 'a/success-measure/1', properties: { text: other, summary: 'Boats winter indoors.' } },
  { label: 'SuccessMeasure', id: 'a/success-measure/2', properties: { text: `${other} `, summary: 'Boats are in sheds.' } },
] as unknown as GraphRecord[]

const told = (summary: string): unknown =>
  flagsInOurWords(things)({ label: 'Flag', id: 'flag/x', properties: { summary } } as unknown as GraphRecord).properties

it('puts our summary in the place of what a paper is quoted to say at length', () => {
  expect(told(`The visit of May says: “${text}”.`)).toEqual({
    summary: 'The visit of May says, in our words: Every harbour hall is lit at night.',
  })
  expect(told('Success will be seen in “… are to be lit in all of the halls by the harbour …”. It is not.')).toEqual({
    summary: 'Success will be seen in this, in our words: Every harbour hall is lit at night. It is not.',
  })
})

it.each([
  ['what is short', 'The visit of May says: “Lamps are to be lit”.'],
  ['what is a name beside something', `Action 1 (“${text}”) is late.`],
  ['what nobody summed up', 'The visit of May says: “No word of this is held by any thing here”.'],
  ['what was summed up in two ways', `Success will be seen in “${other}”.`],
])('leaves %s', (_, summary) => {
  expect(told(summary)).toEqual({ summary })
})

it('leaves what is told where the summary is long', () => {
  const long = [{ label: 'Finding', id: 'a/finding/2', properties: { text, summary: 'So it is. '.repeat(40) } }]
  const flag = { label: 'Flag', id: 'flag/x', properties: { summary: `It says: “${text}”.` } } as unknown as GraphRecord
  expect(flagsInOurWords(long as unknown as GraphRecord[])(flag)).toEqual(flag)
})
