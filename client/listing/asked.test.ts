import { expect, it } from 'vitest'
import type { RecommendationKind } from '../generated/graphql.ts'
import {
  type Asked,
  answeredOf,
  askersOf,
  chosenOf,
  countAnswered,
  inOrderOfNumbers,
  kindsOf,
  newestPlanDay,
  officers,
  topicsOf,
} from './asked.ts'
import { byGiver, dayOfGiver, sayGiver, sayWhenGiven } from './givers.ts'

const visit = (id: string, day: string) => ({
  __typename: 'Inspection' as const,
  id,
  caption: id,
  title: `Visit ${id}`,
  day,
  publishedOn: day,
})
const paper = { __typename: 'Document' as const, id: 'paper', caption: 'Paper', title: 'A paper', publishedOn: '2024-01-05' }

let made = 0
function asked(giver: object | null, more: Partial<Record<keyof Asked, unknown>> = {}): Asked {
  made += 1
  return {
    id: `asked ${made}`,
    number: `${made}`,
    kind: 'RECOMMENDATION' as RecommendationKind,
    heading: null,
    text: 'Mend the lamps in the harbour',
    summary: null,
    addressedBy: { edges: [] },
    fate: { restatedBy: [], objectives: 0, actions: 0, ratings: [], late: 0, suggested: 0 },
    givenBy: { nodes: giver === null ? [] : [giver] },
    topics: { nodes: [] },
    ...more,
  } as unknown as Asked
}

const answered = { fate: { restatedBy: [], objectives: 1, actions: 0, ratings: [], late: 0, suggested: 0 } }
const suggested = {
  addressedBy: { edges: [{ cursor: '1', basis: 'SUGGESTED', node: { __typename: 'Action', id: 'a', caption: 'A' } }] },
}

it('tells what a plan answers from what is only suggested, and from what nothing answers', () => {
  expect(answeredOf(asked(null, answered))).toBe('yes')
  expect(answeredOf(asked(null, { ...answered, ...suggested }))).toBe('yes')
  expect(answeredOf(asked(null, suggested))).toBe('suggested')
  expect(answeredOf(asked(null, { fate: { ...answered.fate, objectives: 0, suggested: 2 } }))).toBe('suggested')
  expect(answeredOf(asked(null))).toBe('no')
  expect(countAnswered([asked(null, answered), asked(null), asked(null)])).toEqual({ yes: 1, suggested: 0, no: 2 })
})

it('lists what inspectors asked unless officers are chosen, and limits it by kind, topic and words', () => {
  const topic = { topics: { nodes: [{ id: 'topic/light', label: 'Light' }] } }
  const [old, young] = [visit('old', '2016-06-27'), visit('young', '2022-05-09')]
  const all = [
    asked(old, topic),
    asked(young, { kind: 'PRIORITY_ACTION' }),
    asked(young, { text: null, summary: 'Châlk the doors' }),
    asked(paper),
  ]
  const ids = (limits: object) => chosenOf(all, limits).map(({ id }) => all.findIndex((each) => each.id === id))
  expect(ids({})).toEqual([0, 1, 2])
  expect(ids({ by: officers })).toEqual([3])
  expect(ids({ by: 'young' })).toEqual([1, 2])
  expect(ids({ kind: 'priority_action' })).toEqual([1])
  expect(ids({ topic: 'topic/light' })).toEqual([0])
  expect(ids({ words: 'DOORS chalk' })).toEqual([2])
  expect(ids({ words: 'harbour doors' })).toEqual([])
  expect(askersOf(all).map(([value]) => value)).toEqual(['young', 'old', officers])
  expect(kindsOf(all).map(([value]) => value)).toEqual(['recommendation', 'priority_action'])
  expect(topicsOf(all)).toEqual([['topic/light', 'Light']])
})

it('groups things by who gave them, the newest first and those of nobody last', () => {
  const [old, young] = [visit('old', '2016-06-27'), visit('young', '2022-05-09')]
  const groups = byGiver([asked(null), asked(old), asked(young), asked(old)])
  expect(groups.map(({ giver, things }) => [sayGiver(giver), things.length])).toEqual([
    ['Visit young', 1],
    ['Visit old', 2],
    ['By whom is not known', 1],
  ])
  expect(dayOfGiver(paper)).toBe('2024-01-05')
})

it('tells a day as that of publication only where it is', () => {
  const review = { ...visit('review', '2022-09-30'), publishedOn: null }
  const meeting = { __typename: 'Meeting' as const, id: 'meeting', caption: 'Meeting', date: '2022-11-07' }
  expect(sayWhenGiven(visit('old', '2016-06-27'))).toBe('Published 27 June 2016. ')
  expect(sayWhenGiven(review)).toBe('Up to 30 September 2022; no day of publication was read. ')
  expect(sayWhenGiven(meeting)).toBe('Meeting of 7 November 2022. ')
  expect(sayWhenGiven(paper)).toBe('Published 5 January 2024. ')
  expect(sayWhenGiven(null)).toBe('')
})

it('puts what has numbers in their order, and leaves the rest as it came', () => {
  const numbers = (...all: (string | null)[]) => inOrderOfNumbers(all.map((number) => ({ number }))).map(({ number }) => number)
  expect(numbers('116', '117', '2', '10', '1')).toEqual(['1', '2', '10', '116', '117'])
  expect(numbers('3', null, '1')).toEqual(['3', null, '1'])
})

it('takes the last day that a plan speaks of', () => {
  const plan = (statusAt: string | null, publishedOn: string | null) => ({ statusAt, publishedOn })
  expect(newestPlanDay([plan('2022-09-30', '2022-11-07'), plan(null, '2021-01-01')])).toBe('2022-09-30')
  expect(newestPlanDay([])).toBeNull()
})
