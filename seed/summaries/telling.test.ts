import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { fitSummaries, summarised } from './telling.ts'

const digest = (letter: string): string => letter.repeat(64)
const passage = (at: string, letter: string) => ({
  label: 'Passage',
  id: `otterby/plan-2024/passage/${at}`,
  properties: { normalDigest: digest(letter), state: 'UNREAD' },
})
const action = (ref: string) => ({ label: 'Action', id: `otterby/plan-2024/action/${ref}`, properties: {} })
const says = (ref: string, at: string, properties: object = {}) => ({
  type: 'CITES',
  from: action(ref).id,
  to: passage(at, 'a').id,
  properties: { basis: 'STATED', role: 'SAYS', ...properties },
})
const records = [passage('1-2', 'a'), passage('3-4', 'b'), passage('5-6', 'c'), action('1'), action('2'), action('3')]
const all = [
  ...records,
  says('1', '1-2'),
  says('2', '3-4'),
  says('3', '3-4'),
  says('3', '5-6', { property: 'dueOn' }),
] as unknown as GraphRecord[]
const summary = (ref: string, ...letters: string[]) => ({
  id: action(ref).id,
  said: letters.map((letter) => letter.repeat(16)),
  summary: `Of ${ref}.`,
})

describe('the thing of a summary', () => {
  it('is the one with its id that is said in one of the same passages', () => {
    const { records: now, unfit } = summarised(all, [summary('1', 'x', 'a')])
    expect(now).toContainEqual({ ...action('1'), properties: { summary: 'Of 1.' } })
    expect(unfit).toEqual([])
  })

  it('is the only other one of its kind that is, where that has moved', () => {
    expect(fitSummaries(all, [summary('9', 'a')])).toMatchObject({
      fitting: [{ id: action('1').id, said: ['a'.repeat(16)] }],
      unfit: [],
    })
  })

  it.each([
    ['is said in other words', summary('1', 'z')],
    ['could be either of two', summary('9', 'b')],
    ['is told of in one property there alone', summary('9', 'c')],
  ])('is none where it %s', (_, each) =>
    expect(fitSummaries(all, [each])).toMatchObject({ fitting: [], unfit: [{ summary: each }] }),
  )

  it('has one summary: that of what stayed, in whatever order they came', () => {
    const [stayed, moved] = [summary('1', 'a'), summary('9', 'a')]
    for (const both of [
      [stayed, moved],
      [moved, stayed],
    ])
      expect(fitSummaries(all, both)).toMatchObject({ fitting: [{ summary: 'Of 1.' }], unfit: [{ summary: moved }] })
  })
})
