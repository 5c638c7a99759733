import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderKey } from '../../../schema/index.ts'
import { grouped } from '../loaders/grouped.ts'
import type { ThreadType } from '../trace/rules.ts'
import type { Basis } from '../trace/strength.ts'
import type { Found, Step } from '../trace/walk.ts'
import { type Asked, type Way, waysBetween as waysWithin } from './between.ts'
import { Budget } from './budget.ts'

/** "finding/1 LED_TO recommendation/1 SUGGESTED .5" */
function stepOf(lines: readonly string[]) {
  const links = lines.map((line) => {
    const [from = '', type, to = '', basis = 'STATED', score] = line.split(' ')
    return {
      from: `a/${from}`,
      type: type as ThreadType,
      to: `a/${to}`,
      basis: basis as Basis,
      score: Number(score ?? 0),
      id: line,
    }
  })
  const at = { OUT: grouped(links, ({ from }) => from), IN: grouped(links, ({ to }) => to) }
  const asked: number[] = []
  const step: Step = async (direction, asks) => {
    asked.push(asks.length)
    return asks.flatMap(({ id, types }) =>
      (at[direction].get(id) ?? [])
        .filter(({ type }) => types.includes(type))
        .map(({ from, to, type, basis, score, id: name }): Found => {
          const other = direction === 'OUT' ? to : from
          return { id, type, link: { id: name, basis, score }, other, key: orderKey(other) }
        }),
    )
  }
  return { step, asked }
}

const usual: Asked = { basis: new Set<Basis>(['STATED', 'STRUCTURAL', 'CONFIRMED', 'SUGGESTED']), depth: 8, first: 5 }

const waysBetween = (from: string, to: string, asked: Asked, step: Step, looks = 400_000) =>
  waysWithin(from, to, asked, step, new Budget(looks))

async function ways(from: string, to: string, lines: readonly string[], asked: Partial<Asked> = {}): Promise<string[]> {
  const found = await waysBetween(`a/${from}`, `a/${to}`, { ...usual, ...asked }, stepOf(lines).step)
  return shownWays(found.ways)
}

const shownWays = (found: readonly Way[]): string[] => found.map(({ nodes }) => nodes.map((id) => id.slice(2)).join(' '))

const thread = [
  'finding/1 LED_TO recommendation/1',
  'measure/1 RESTATES recommendation/1 SUGGESTED .6',
  'measure/2 RESTATES recommendation/1 SUGGESTED .8',
  'measure/1 ADDRESSED_BY objective/1',
  'measure/2 ADDRESSED_BY objective/1',
  'action/1 UNDER objective/1 STRUCTURAL',
]

describe('ways', () => {
  it('come the shortest first, and of one length the surest', async () => {
    expect(await ways('finding/1', 'action/1', [...thread, 'finding/1 ADDRESSED_BY objective/1 SUGGESTED .3'])).toEqual([
      'finding/1 objective/1 action/1',
      'finding/1 recommendation/1 measure/2 objective/1 action/1',
      'finding/1 recommendation/1 measure/1 objective/1 action/1',
    ])
  })

  it('leave out what a link that is as sure cuts short', async () =>
    expect(await ways('finding/1', 'action/1', [...thread, 'finding/1 ADDRESSED_BY objective/1 SUGGESTED .8'])).toEqual([
      'finding/1 objective/1 action/1',
    ]))

  it('lead through no inspection, plan, priority or owner, but to them', async () => {
    const shared = [
      'finding/1 GIVEN_BY inspection/1',
      'finding/2 GIVEN_BY inspection/1',
      'action/1 OWNED_BY role/1',
      'action/2 OWNED_BY role/1',
      'objective/1 UNDER priority/1',
      'objective/2 UNDER priority/1',
    ]
    expect(await ways('finding/1', 'finding/2', shared)).toEqual([])
    expect(await ways('action/1', 'action/2', shared)).toEqual([])
    expect(await ways('objective/1', 'objective/2', shared)).toEqual([])
    expect(await ways('finding/1', 'inspection/1', shared)).toEqual(['finding/1 inspection/1'])
  })

  it('run along the links of threads alone', async () => {
    expect(await ways('plan/1', 'plan/2', ['plan/1 OF council/a', 'plan/2 OF council/a'])).toEqual([])
    expect(await ways('recommendation/1', 'role/1', ['recommendation/1 ASKED_OF role/1'])).toEqual([])
  })

  it('do not go on from one concern to another', async () => {
    const lines = ['finding/1 RECURS_AS finding/2 STATED', 'finding/2 RECURS_AS finding/3 STATED']
    const { step } = stepOf(lines)
    const worded: Step = async (direction, asks) =>
      (await step(direction, asks)).map((found) => ({ ...found, link: { ...found.link, concern: found.link.id.slice(0, 9) } }))
    expect(await ways('finding/1', 'finding/3', lines)).toEqual(['finding/1 finding/2 finding/3'])
    expect((await waysBetween('a/finding/1', 'a/finding/3', usual, worded)).ways).toEqual([])
  })

  it('use of two links between two things the surer', async () => {
    const twice = ['finding/1 LED_TO recommendation/1 SUGGESTED .5', 'finding/1 LED_TO recommendation/1 STATED']
    const { ways: found } = await waysBetween('a/finding/1', 'a/recommendation/1', usual, stepOf(twice).step)
    expect(found.map(({ links }) => links.map(({ basis }) => basis))).toEqual([['STATED']])
  })

  it('ask for nothing more once what lies around one end is looked through', async () => {
    const { step, asked } = stepOf([...thread, 'finding/9 LED_TO recommendation/9'])
    await waysBetween('a/finding/9', 'a/action/1', usual, step)
    expect(asked.length).toBeLessThanOrEqual(10)
  })
})

/** Two objectives that so many measures share, and a measure that hangs on each. */
const crowd = (size: number): string[] => [
  'measure/a ADDRESSED_BY objective/1',
  'measure/z ADDRESSED_BY objective/3',
  ...Array.from({ length: size }, (_, at) => [1, 2].map((of) => `measure/${at} ADDRESSED_BY objective/${of}`)).flat(),
]

describe('a search through things with many links', () => {
  it('looks at no more than its budget, and says that a way may be missing', async () => {
    const { step } = stepOf(crowd(4000))
    const budget = new Budget(100_000)
    const found = await waysWithin('a/measure/a', 'a/measure/z', { ...usual, depth: 12 }, step, budget)
    expect(found).toEqual({ ways: [], whole: true })
    const among = await waysWithin('a/measure/a', 'a/measure/7', { ...usual, depth: 12, first: 20 }, step, budget)
    expect(shownWays(among.ways)[0]).toBe('measure/a objective/1 measure/7')
    expect(among.whole).toBe(false)
    expect(budget.left).toBe(0)
    expect(await waysWithin('a/measure/a', 'a/measure/8', usual, step, budget)).toEqual({ ways: [], whole: false })
  })

  it('keeps ways that it found before its budget ended', async () => {
    const { step } = stepOf(crowd(500))
    for (const looks of [10, 1000, 5000, 200_000]) {
      const { ways: found, whole } = await waysBetween('a/measure/1', 'a/measure/2', { ...usual, first: 20 }, step, looks)
      expect(whole).toBe(looks === 200_000)
      if (whole) expect(found).toHaveLength(2)
      for (const each of shownWays(found)) expect(each).toMatch(/^measure\/1 .* measure\/2$/)
    }
  })
})

const ids = fc.tuple(
  fc.constantFrom('finding', 'recommendation', 'measure', 'objective', 'action'),
  fc.integer({ min: 1, max: 3 }),
)
const joins = [
  'finding LED_TO recommendation',
  'measure RESTATES recommendation',
  'finding ADDRESSED_BY objective',
  'measure ADDRESSED_BY action',
  'action UNDER objective',
  'finding RECURS_AS finding',
  'measure TURNED_INTO finding',
]
const graphs = fc.array(
  fc
    .record({
      join: fc.constantFrom(...joins),
      at: fc.integer({ min: 1, max: 3 }),
      other: fc.integer({ min: 1, max: 3 }),
      basis: fc.constantFrom('STATED', 'STRUCTURAL', 'SUGGESTED .5', 'SUGGESTED .9'),
    })
    .map(({ join, at, other, basis }) => {
      const [from, type, to] = join.split(' ')
      return `${from}/${at} ${type} ${to}/${other} ${basis}`
    }),
  { maxLength: 30 },
)

/** Every simple way of at most so many links, found by trying all. */
function everyWay(from: string, to: string, lines: readonly string[], depth: number): number[] {
  const joined = lines.flatMap((line) => {
    const [one = '', , other = ''] = line.split(' ')
    return [
      [one, other],
      [other, one],
    ]
  })
  const lengths: number[] = []
  const go = (at: string, passed: readonly string[]): void => {
    if (at === to) lengths.push(passed.length - 1)
    else if (passed.length <= depth)
      for (const next of new Set(joined.flatMap(([one, other]) => (one === at ? [other as string] : []))))
        if (!passed.includes(next)) go(next, [...passed, next])
  }
  go(from, [from])
  return lengths.sort((a, b) => a - b)
}

it('in any graph: the shortest is found where there is one, none is told twice, each link joins what it stands between', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, ids, ids, async (lines, one, other) => {
      const [from, to] = [one.join('/'), other.join('/')]
      const { ways: found, whole } = await waysBetween(`a/${from}`, `a/${to}`, { ...usual, first: 20 }, stepOf(lines).step)
      const expected = everyWay(from, to, lines, usual.depth)
      expect(whole).toBe(true)
      expect(found[0]?.links.length).toBe(expected[0])
      expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length)
      const lengths = found.map(({ links }) => links.length)
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      for (const { nodes, links } of found)
        for (const [at, link] of links.entries()) expect([link.from, link.to].sort()).toEqual([nodes[at], nodes[at + 1]].sort())
    }),
    { numRuns: 150 },
  )
})
