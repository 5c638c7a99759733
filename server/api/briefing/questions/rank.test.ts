import { expect, it } from 'vitest'
import type { Question } from '../told.ts'
import { rank } from './rank.ts'

const thing = (id: string) => ({ id, key: id })

/** "1.1 1.2": a question about some things. */
const question = (words: string, things: string, properties: Partial<Question> = {}): Question => ({
  kind: 'CLAIM',
  words,
  why: '',
  askedOf: [],
  things: things.split(' ').map(thing),
  flags: [],
  passages: [],
  saying: [],
  severity: 'MEDIUM',
  certainty: 'LIKELY',
  weight: 3,
  closeness: 1,
  ...properties,
})

const asked = (questions: readonly Question[]): string[] => rank(questions).asked.map(({ words }) => words)

it('puts what matters more, is surer or closer first', () => {
  const low = question('low', 'a', { severity: 'LOW' })
  const far = question('far', 'b', { closeness: 0.5 })
  const sure = question('sure', 'c', { certainty: 'PROVEN', kind: 'LATE' })
  const wanted = question('wanted', 'd', { weight: 5, kind: 'OWNER' })
  expect(asked([low, far, sure, wanted])).toEqual(['wanted', 'sure', 'far', 'low'])
})

it('asks but once about nearly the same things, the first of those that matter as much', () => {
  expect(asked([question('one', 'a b'), question('other', 'b c'), question('third', 'd')])).toEqual(['one', 'third'])
  const late = question('late', 'a', { kind: 'LATE', weight: 5 })
  expect(asked([late, question('issues', 'a', { kind: 'AT_RISK' })])).toEqual(['late'])
  expect(asked([late, question('issues', 'a b', { kind: 'AT_RISK' })])).toEqual(['late', 'issues'])
})

it('does not ask what matters little', () => {
  expect(rank([question('little', 'a', { severity: 'LOW', weight: 2 })])).toEqual({ asked: [], leftOut: 0 })
})

it('asks three of a kind and twelve in all, and counts the others', () => {
  const kinds = ['LATE', 'AT_RISK', 'CLAIM', 'ANSWER', 'FIGURE', 'OWNER'] as const
  const many = kinds.flatMap((kind) => [1, 2, 3, 4].map((at) => question(`${kind} ${at}`, `${kind}/${at}`, { kind })))
  const { asked: shown, leftOut } = rank(many)
  expect([shown.length, leftOut]).toEqual([12, 12])
  expect(rank(many.slice(0, 4))).toMatchObject({ leftOut: 1 })
})
