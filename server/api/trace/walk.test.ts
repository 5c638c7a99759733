import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enumValues, type LinkDirection, orderKey } from '../../../schema/index.ts'
import { threadTypes } from '../../store/index.ts'
import { compose } from './compose.ts'
import { type Direction, rules, type ThreadType } from './rules.ts'
import { type Basis, relied } from './strength.ts'
import { type Bounds, type Found, type Step, walk } from './walk.ts'

interface Line {
  readonly from: string
  readonly type: ThreadType
  readonly to: string
  readonly basis: Basis
  readonly concern?: string
}

/** "finding/1 LED_TO recommendation/1", with the basis behind it where it isn't stated, and what recurs or turned. */
const read = (text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [from = '', type, to = '', basis = 'STATED', concern] = line.trim().split(/\s+/)
      const ends = { from: `a/${from}`, type: type as ThreadType, to: `a/${to}` }
      return { ...ends, basis: basis as Basis, ...(concern === undefined ? {} : { concern }) }
    })

/** A graph of lines, as the store would answer; counts what is asked. */
function graphOf(lines: readonly Line[]): { step: Step; statements: LinkDirection[] } {
  const statements: LinkDirection[] = []
  const step: Step = async (direction, asks) => {
    statements.push(direction)
    return asks.flatMap(({ id, types }) =>
      lines
        .filter((line) => (direction === 'OUT' ? line.from : line.to) === id && types.includes(line.type))
        .map((line): Found => {
          const other = direction === 'OUT' ? line.to : line.from
          const link = {
            id: `${line.from} ${line.type} ${line.to} ${line.basis}`,
            basis: line.basis,
            score: 0.5,
            concern: line.concern,
          }
          return { id, type: line.type, link, other, key: orderKey(other) }
        }),
    )
  }
  return { step, statements }
}

const usual: Bounds = { direction: 'BOTH', basis: new Set(relied), depth: 12, limit: 100 }

async function traced(start: string, lines: readonly Line[], bounds: Partial<Bounds> = {}) {
  const found = compose(`a/${start}`, await walk(`a/${start}`, { ...usual, ...bounds }, graphOf(lines).step))
  const names = found.layers.flatMap(({ layer, things }) =>
    things.length === 0 ? [] : [`${layer}: ${things.map(({ id, standing }) => `${id.slice(2)} ${standing}`).join(', ')}`],
  )
  return { ...found, names }
}

const thread = read(`
  finding/1 LED_TO recommendation/1
  measure/1 RESTATES recommendation/1 SUGGESTED
  measure/1 ADDRESSED_BY objective/1
  objective/1 UNDER priority/1 STRUCTURAL
  action/1 UNDER objective/1 STRUCTURAL
  action/2 UNDER objective/1 STRUCTURAL
  action/1 OWNED_BY role/1
  action/2 OWNED_BY role/2
  action/1 JUDGED_BY success-measure/1
  finding/1 RECURS_AS finding/2
`)

describe('a thread', () => {
  it('is told in layers, and stops at what is only suggested', async () => {
    expect((await traced('finding/1', thread)).names).toEqual([
      'FOUND: finding/1 START',
      'ASKED: recommendation/1 THREAD',
      'PROMISED: measure/1 SUGGESTED',
      'CAME_NEXT: finding/2 THREAD',
    ])
  })

  it('runs on through suggestions where they are asked for', async () => {
    const { names, owners, weakest } = await traced('finding/1', thread, { basis: new Set([...relied, 'SUGGESTED']) })
    expect(names).toEqual([
      'FOUND: finding/1 START',
      'ASKED: recommendation/1 THREAD',
      'PROMISED: measure/1 THREAD, objective/1 THREAD, priority/1 CONTEXT',
      'BEING_DONE: action/1 THREAD, action/2 THREAD',
      'SHOWN_BY: success-measure/1 THREAD',
      'CAME_NEXT: finding/2 THREAD',
    ])
    expect(owners.map(({ id }) => id)).toEqual(['a/role/1', 'a/role/2'])
    expect(weakest?.basis).toBe('SUGGESTED')
  })

  it('does not hang by what says that something recurs', async () => {
    const lines = [...thread, ...read('finding/2 RECURS_AS finding/3 CONFIRMED\nfinding/0 RECURS_AS finding/1 CONFIRMED')]
    const { names, weakest } = await traced('finding/1', lines)
    expect(names.join()).toContain('finding/3 THREAD')
    expect(weakest?.basis).toBe('STATED')
    expect((await traced('finding/2', read('finding/2 RECURS_AS finding/3'))).weakest).toBeNull()
  })

  it('goes back from an owner to what the actions answer, and counts the actions beside them', async () => {
    const { names, owners, leftOut } = await traced('role/1', thread, { direction: 'BACK' })
    expect(names).toEqual([
      'ASKED: recommendation/1 SUGGESTED',
      'PROMISED: measure/1 THREAD, objective/1 THREAD, priority/1 CONTEXT',
      'BEING_DONE: action/1 THREAD',
    ])
    expect(owners.map(({ id, standing }) => [id, standing])).toEqual([['a/role/1', 'START']])
    expect(leftOut).toEqual([
      { reason: 'BESIDE', total: 1, words: '1 other action under the same objectives is not on this thread' },
    ])
  })

  it('takes what stands above an action for context until something is found that it answers', async () => {
    const alone = thread.filter(({ type }) => type !== 'ADDRESSED_BY')
    expect((await traced('action/1', alone, { direction: 'BACK' })).names).toEqual([
      'PROMISED: objective/1 CONTEXT, priority/1 CONTEXT',
      'BEING_DONE: action/1 START',
    ])
  })

  it('goes down from a priority to find what its parts answer', async () => {
    const { names } = await traced('priority/1', thread, { direction: 'BACK' })
    expect(names).toContain('PROMISED: measure/1 THREAD, objective/1 THREAD, priority/1 START')
  })

  it('does not turn: what one thing answers besides is not on the thread of another', async () => {
    const lines = [...thread, ...read('measure/2 ADDRESSED_BY objective/1'), ...read('measure/2 ADDRESSED_BY objective/2')]
    const { names } = await traced('measure/1', lines)
    expect(names.join()).not.toContain('measure/2')
    expect(names.join()).not.toContain('objective/2')
  })

  it('shows rejected links only when they are asked for, and counts them once', async () => {
    const lines = [...thread, ...read('measure/1 RESTATES recommendation/2 REJECTED')]
    const { names, leftOut } = await traced('measure/1', lines)
    expect(names.join()).not.toContain('recommendation/2')
    expect(leftOut).toEqual([{ reason: 'REJECTED', total: 1, words: '1 link that a person rejected' }])
    const asked = await traced('measure/1', lines, { basis: new Set<Basis>(['REJECTED']) })
    expect(asked.names.join()).toContain('recommendation/2')
  })

  it('goes along a chain of one concern, to what turned there too, and not on to another concern', async () => {
    const lines = read(`
      finding/1 RECURS_AS finding/2 STATED visits
      finding/2 RECURS_AS finding/3 STATED visits
      finding/2 RECURS_AS finding/4 STATED caseloads
      finding/2 RECURS_AS finding/5
      finding/3 TURNED_INTO finding/6 STATED visits
      finding/3 TURNED_INTO finding/7 STATED caseloads
      finding/1 TURNED_INTO finding/8 STATED supervision
      recommendation/1 RECURS_AS finding/1 STATED visits
      recommendation/2 TURNED_INTO recommendation/1 STATED supervision
    `)
    expect((await traced('finding/1', lines)).names).toEqual([
      'FOUND: finding/1 START',
      'ASKED: recommendation/1 THREAD',
      'CAME_NEXT: finding/2 THREAD, finding/3 THREAD, finding/5 THREAD, finding/6 THREAD, finding/8 THREAD',
    ])
  })

  it('counts links known in a way that was not asked for', async () => {
    const { leftOut } = await traced('objective/1', thread, { basis: new Set<Basis>(['STATED']) })
    expect(leftOut).toEqual([{ reason: 'BASIS', total: 3, words: '3 links known in a way that was not asked for' }])
  })

  it('counts what lies one step beyond its depth, and what it has no room for', async () => {
    const at = await traced('measure/1', thread, { direction: 'FORWARD', depth: 1 })
    expect(at.leftOut).toEqual([{ reason: 'DEPTH', total: 3, words: '3 things further away than the thread was followed' }])
    const narrow = await traced('measure/1', thread, { direction: 'FORWARD', limit: 3 })
    expect(narrow.leftOut).toEqual([{ reason: 'LIMIT', total: 4, words: '4 things beyond the number that is shown' }])
    expect(narrow.names).toEqual(['PROMISED: measure/1 START, objective/1 THREAD', 'BEING_DONE: action/1 THREAD'])
  })

  it('asks at most twice a level', async () => {
    const { step, statements } = graphOf(thread)
    const { arrivals } = await walk('a/measure/1', usual, step)
    const levels = Math.max(...arrivals.map((each) => each.step)) + 1
    expect(statements.length).toBeLessThanOrEqual(levels * 2)
  })
})

const labelsOfThreads = ['finding', 'recommendation', 'measure', 'objective', 'outcome', 'action', 'role', 'success-measure']
const ids = fc.tuple(fc.constantFrom(...labelsOfThreads), fc.integer({ min: 1, max: 3 })).map(([label, n]) => `a/${label}/${n}`)
const graphs = fc.array(
  fc.record({ from: ids, type: fc.constantFrom(...threadTypes), to: ids, basis: fc.constantFrom(...enumValues('Basis')) }),
  { maxLength: 40 },
)
const bounds = fc.record({
  direction: fc.constantFrom<Direction>('BACK', 'FORWARD', 'BOTH'),
  basis: fc.constantFrom(new Set<Basis>(relied), new Set<Basis>(enumValues('Basis'))),
  depth: fc.integer({ min: 0, max: 6 }),
  limit: fc.integer({ min: 1, max: 12 }),
})

describe('any thread through any graph', () => {
  it('ends, keeps its bounds, and links nothing that is not shown', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, ids, bounds, async (lines, start, given) => {
        const found = compose(start, await walk(start, given, graphOf(lines).step))
        const things = [...found.layers.flatMap((layer) => layer.things), ...found.owners]
        const shown = new Set(things.map(({ id }) => id))
        expect(things.length).toBe(shown.size)
        expect(things.length).toBeLessThanOrEqual(given.limit)
        expect(things.filter(({ standing }) => standing === 'START').map(({ id }) => id)).toEqual([start])
        for (const { step, standing, weakest } of things) {
          expect(step).toBeLessThanOrEqual(given.depth)
          expect(weakest === null).toBe(standing === 'START')
        }
        for (const { from, to, basis, followed } of found.links) {
          expect(shown.has(from) && shown.has(to)).toBe(true)
          expect(followed).toBe(given.basis.has(basis))
          if (!followed) expect(basis).toBe('SUGGESTED')
        }
        expect(found.counts.reduce((sum, { total }) => sum + total, 0)).toBe(found.links.length)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same whatever the order in which the store gives what was linked first', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, ids, bounds, async (lines, start, given) => {
        const inOrder = (all: readonly Line[]) => {
          const { step } = graphOf(all)
          const sorted: Step = async (direction, asks) =>
            (await step(direction, asks)).toSorted((a, b) => (a.key + a.link.id < b.key + b.link.id ? -1 : 1))
          return walk(start, given, sorted)
        }
        const [one, other] = [await inOrder(lines), await inOrder(lines.toReversed())]
        expect(compose(start, one)).toEqual(compose(start, other))
      }),
      { numRuns: 100 },
    )
  })
})

it('has no rule that the statements do not ask for', () =>
  expect(rules.filter(({ type }) => !threadTypes.includes(type))).toEqual([]))
