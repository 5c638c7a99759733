import { expect, it } from 'vitest'
import { type Coursed, flowOf, isOn, pathThrough, runsAlong } from './flow.ts'

const link = (type: Coursed['type'], from: string, to: string): Coursed => ({ type, from: { id: from }, to: { id: to } })

const layers = new Map([
  ['finding', 0],
  ['again', 0],
  ['asked', 1],
  ['plan', 2],
  ['objective', 2],
  ['other', 2],
  ['action', 3],
  ['beside', 3],
])

it('runs from the earlier layer to the later, whichever way a link is written', () => {
  expect(flowOf(link('LED_TO', 'finding', 'asked'), layers)).toEqual({ up: 'finding', down: 'asked' })
  expect(flowOf(link('UNDER', 'action', 'objective'), layers)).toEqual({ up: 'objective', down: 'action' })
  expect(flowOf(link('OWNED_BY', 'action', 'somebody'), layers)).toBeNull()
  expect(flowOf(link('RECURS_AS', 'finding', 'finding'), layers)).toBeNull()
})

it('runs from the whole to its parts and from the earlier to the later within a layer', () => {
  expect(flowOf(link('UNDER', 'objective', 'plan'), layers)).toEqual({ up: 'plan', down: 'objective' })
  expect(flowOf(link('RECURS_AS', 'finding', 'again'), layers)).toEqual({ up: 'finding', down: 'again' })
})

it('lights what leads to a thing and what it leads on to, and nothing that only hangs by the same things', () => {
  const links = [
    link('LED_TO', 'finding', 'asked'),
    link('ADDRESSED_BY', 'asked', 'objective'),
    link('ADDRESSED_BY', 'asked', 'other'),
    link('UNDER', 'action', 'objective'),
    link('UNDER', 'beside', 'other'),
    link('UNDER', 'objective', 'plan'),
  ]
  const flows = links.flatMap((each) => flowOf(each, layers) ?? [])
  const path = pathThrough('objective', flows)
  expect([...layers.keys()].filter((id) => isOn(id, path))).toEqual(['finding', 'asked', 'plan', 'objective', 'action'])
  expect(flows.filter((flow) => runsAlong(flow, path)).map(({ up, down }) => `${up} ${down}`)).toEqual([
    'finding asked',
    'asked objective',
    'objective action',
    'plan objective',
  ])
})

it('does not light a link that passes the thing by, though its path comes to both ends', () => {
  const flows = [
    { up: 'a', down: 'b' },
    { up: 'b', down: 'c' },
    { up: 'a', down: 'c' },
  ]
  const path = pathThrough('b', flows)
  expect(flows.map((flow) => runsAlong(flow, path))).toEqual([true, true, false])
  expect(isOn('c', path)).toBe(true)
})

it('ends where links lead in a circle', () => {
  const flows = [
    { up: 'a', down: 'b' },
    { up: 'b', down: 'a' },
  ]
  expect([...pathThrough('a', flows).after].sort()).toEqual(['a', 'b'])
})
