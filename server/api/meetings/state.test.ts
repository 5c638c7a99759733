import { describe, expect, it } from 'vitest'
import { countSince } from './gather.ts'
import { namesakes } from './namesakes.ts'
import { type Answer, cameBy, isPast, kindOf, sortedAnswers, stateOf, wordsOf } from './state.ts'

const answer = (id: string, basis: Answer['basis'], day?: string, score?: number): Answer => ({
  id,
  key: id,
  basis,
  day,
  meeting: undefined,
  ...(score === undefined ? {} : { score }),
})

describe('what came back', () => {
  it('is sure or suggested, never what a person rejected, and nothing twice', () => {
    const { answers, suggested } = sortedAnswers([
      answer('late', 'STATED', '2030-06-01'),
      answer('early', 'CONFIRMED', '2030-05-01'),
      answer('struck', 'REJECTED'),
      answer('weak', 'SUGGESTED', '2030-04-01', 0.4),
      answer('strong', 'SUGGESTED', '2030-07-01', 0.9),
      answer('late', 'SUGGESTED', '2030-06-01', 1),
    ])
    expect(answers.map(({ id }) => id)).toEqual(['early', 'late'])
    expect(suggested.map(({ id }) => id)).toEqual(['strong', 'weak'])
  })

  it('after the day asked for is not known on it; what has no day is', () => {
    const all = [answer('a', 'STATED', '2030-06-01'), answer('b', 'STATED'), answer('c', 'STATED', '2030-06-02')]
    expect(cameBy(all, '2030-06-01').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(cameBy(all, undefined)).toHaveLength(3)
  })
})

describe('a state', () => {
  const sure = [answer('a', 'STATED', '2030-06-01')]
  const maybe = [answer('b', 'SUGGESTED')]

  it('is of what asks for something, or was answered all the same', () => {
    expect(stateOf('REQUEST', sure, maybe)).toBe('ANSWERED')
    expect(stateOf('COMMITMENT', [], maybe)).toBe('PERHAPS')
    expect(stateOf('REQUEST', [], [])).toBe('NOT_FOUND')
    expect(stateOf('NOTE', [], [])).toBeUndefined()
    expect(stateOf('DECISION', sure, [])).toBe('ANSWERED')
  })

  it('says in how much nothing was found', () => {
    const told = (documentsSince?: number) => wordsOf({ state: 'NOT_FOUND', answers: [], suggested: [], documentsSince })
    expect([told(3), told(1), told(0), told()]).toEqual([
      'not found in the 3 documents read since',
      'not found in the 1 document read since',
      'not found; no document that came out since has been read',
      'not found; the day of the meeting is not known',
    ])
  })

  it('takes the kind that is known', () => {
    const node = { id: 'x', key: 'x' }
    expect([kindOf({ ...node, kind: 'NOTE' }, false), kindOf(node, false), kindOf(node, true)]).toEqual([
      'NOTE',
      'OTHER',
      'COMMITMENT',
    ])
  })

  it('is past due only after its day', () =>
    expect([
      isPast('2030-06-01', '2030-06-01'),
      isPast('2030-06-01', '2030-06-02'),
      isPast(undefined, '2030-06-02'),
      isPast('2030-06-01', undefined),
    ]).toEqual([false, true, undefined, undefined]))
})

it('counts the documents that came out after a meeting, up to a day, but those that report it alone', () => {
  const days = [
    { day: '2030-03-05', reports: [] },
    { day: '2030-04-01', reports: ['m'] },
    { day: '2030-05-01', reports: [] },
    { day: '2030-06-01', reports: ['other', 'm'] },
    { day: undefined, reports: [] },
  ]
  expect(countSince(days, 'm', '2030-03-05', '2030-05-31')).toBe(1)
  expect(countSince(days, 'm', '2030-03-05', undefined)).toBe(2)
})

it('knows a role by the very name that is printed, and none where two have it', () => {
  const roleNamed = namesakes([
    { id: 'a', name: 'Head of Care', variants: ['Care Head'] },
    { id: 'b', name: "Director of Children's Services", variants: null },
    { id: 'c', name: 'Care Head', variants: [] },
  ])
  expect(roleNamed('the  HEAD of care')).toBe('a')
  expect(roleNamed('Director of Children’s Services')).toBe('b')
  expect([roleNamed('Care Head'), roleNamed('Head'), roleNamed(undefined), roleNamed('')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
