import { expect, it } from 'vitest'
import type { Asked } from './asks.ts'
import { toldInAsks } from './told-in-asks.ts'
import type { Part } from './walk.ts'

const words = (text: string, start: number) => ({ text, spans: [{ start, end: start + text.length }] })

/** A list under one heading, as blocks and as what was taken for asked. */
function listOf(texts: readonly string[]): { part: Part; asked: Asked[] } {
  const all = texts.map((text, at) => words(text, at * 1000))
  const part = {
    role: { kind: 'asks', ask: 'AREA_FOR_IMPROVEMENT' },
    heading: words('Areas for improvement', 90_000),
    blocks: all.map((each) => ({ kind: 'item', depth: 0, words: each, line: 1 })),
  } as unknown as Part
  return { part, asked: all.map((each) => ({ words: each }) as unknown as Asked) }
}

const told = 'The harbour watch meets each week, and yet nobody writes down what it decides. '.repeat(4).trim()

it('takes a list of paragraphs that tell what is weak for findings too', () => {
  const { part, asked } = listOf([told, told, told])
  expect(toldInAsks([part], asked).map(({ words: { text } }) => text)).toEqual([told, told, told])
})

it.each([
  ['short things that are to improve', ['The keeping of the lamp book.', 'Oil for the north stair.']],
  ['long things that are asked for', [`Ensure that this ends: ${told}`, `The council should mend this: ${told}`]],
])('leaves %s as what is asked for alone', (_, texts) => {
  const { part, asked } = listOf(texts)
  expect(toldInAsks([part], asked)).toEqual([])
})
