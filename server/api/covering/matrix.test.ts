import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TracedLink } from '../trace/compose.ts'
import type { Basis } from '../trace/strength.ts'
import { matrixOf, type Standing, thinFirst } from './matrix.ts'
import { countOf, type Members, Ways } from './members.ts'
import { none, type Side } from './sides.ts'

const link = (from: string, to: string, basis: Basis, score = 0.5): TracedLink => ({
  id: `${from}>${to}`,
  basis,
  score,
  type: 'ABOUT',
  from,
  to,
  followed: true,
})
const onward = (from: string, to: string, basis: Basis = 'STATED') => ({ link: link(from, to, basis), from, to })
const side = (key: string, members: Members): Side => ({
  key,
  label: key,
  node: undefined,
  rag: undefined,
  judgements: [],
  members,
})
const sure = (...ids: string[]): Members => new Map(ids.map((id) => [id, undefined]))
const standing = (actions: readonly string[], weaknesses: readonly string[] = []): Standing => ({
  actions: new Set(actions),
  weaknesses: new Set(weaknesses),
  recommendations: new Set(),
  measures: new Set(),
})

describe('ways', () => {
  const ways = new Ways([onward('f', 'r'), onward('r', 'a', 'SUGGESTED'), onward('f', 'b'), onward('g', 'h')])
  it('lead on from what stands in a row, each thing with the weakest link on its surest way', () =>
    expect([...ways.onFrom(sure('f'))].map(([id, each]) => [id, each?.basis])).toEqual([
      ['f', undefined],
      ['b', 'STATED'],
      ['r', 'STATED'],
      ['a', 'SUGGESTED'],
    ]))
  it('lead back to what leads there, and carry on how surely that stands there', () => {
    const back = ways.backFrom(new Map([['b', link('b', 'owner', 'SUGGESTED')]]))
    expect([...back].map(([id, each]) => [id, each?.basis])).toEqual([
      ['b', 'SUGGESTED'],
      ['f', 'SUGGESTED'],
    ])
  })
})

describe('a matrix', () => {
  it('has what stands in no row or column apart', () => {
    const rows = { axis: 'TOPIC', sides: [side('x', sure('a')), side('y', sure('b', 'w'))] } as const
    const columns = { axis: 'OWNER', sides: [side('o', sure('a', 'c')), side('nobody here', sure('w'))] } as const
    const found = matrixOf(new Set(['a', 'b', 'c']), standing(['a', 'b', 'c'], ['w', 'v']), sure('w'), rows, columns)
    expect(found.columns.map(({ key, total }) => [key, total.total])).toEqual([
      ['o', 2],
      [none, 1],
    ])
    expect(found.rows.map(({ cells }) => cells.map(({ members }) => [...members.keys()]))).toEqual([
      [['a'], []],
      [[], ['b']],
    ])
    expect(found.rows[1]).toMatchObject({ weaknesses: { total: 1 }, answered: { total: 1 } })
    expect([found.outside?.key, [...(found.outside?.members.keys() ?? [])], found.outside?.weaknesses.total]).toEqual([
      none,
      ['c'],
      1,
    ])
  })

  it('has every thing of every row in some column, and no cell surer than its row', () => {
    const ids = ['a', 'b', 'c', 'd']
    const members = fc.dictionary(fc.constantFrom(...ids), fc.option(fc.constantFrom<Basis>('STATED', 'SUGGESTED')))
    const some = fc
      .array(members, { maxLength: 4 })
      .map((all) =>
        all.map((each, at) =>
          side(
            `s${at}`,
            new Map(Object.entries(each).map(([id, basis]) => [id, basis === null ? undefined : link(id, `s${at}`, basis)])),
          ),
        ),
      )
    fc.assert(
      fc.property(some, some, (rows, columns) => {
        const found = matrixOf(
          new Set(ids),
          standing(ids),
          sure(),
          { axis: 'TOPIC', sides: rows },
          { axis: 'OWNER', sides: columns },
        )
        for (const row of [...found.rows, ...(found.outside === undefined ? [] : [found.outside])]) {
          const inCells = new Set(row.cells.flatMap((cell) => [...cell.members.keys()]))
          expect([...inCells].sort()).toEqual([...row.members.keys()].sort())
          for (const cell of row.cells) expect(countOf(cell.members).known).toBeLessThanOrEqual(countOf(row.members).known)
        }
        const seen = [...found.rows, ...(found.outside === undefined ? [] : [found.outside])].flatMap((row) => [
          ...row.members.keys(),
        ])
        expect([...new Set(seen)].sort()).toEqual(ids)
      }),
    )
  })

  it('is listed where it is thin first: of what was found there, with the fewest actions, the most found', () => {
    const sides = [
      side('rich', sure('w1', 'a', 'b')),
      side('silent', sure('a')),
      side('two', sure('w1', 'w2')),
      side('one', sure('w2')),
    ]
    const universe = new Set(['a', 'b'])
    const { rows } = matrixOf(
      universe,
      standing(['a', 'b'], ['w1', 'w2']),
      sure(),
      { axis: 'TOPIC', sides },
      { axis: 'OWNER', sides: [] },
    )
    expect(thinFirst(rows).map(({ key }) => key)).toEqual(['two', 'one', 'rich', 'silent'])
  })
})
