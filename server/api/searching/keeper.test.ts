import { beforeEach, expect, it } from 'vitest'
import { Problem } from '../../../schema/index.ts'
import { matchesOf, questionOf } from '../../search/index.ts'
import type { Store, Text } from '../../store/index.ts'
import { searchedIn } from './keeper.ts'

/** What the store holds, and what it does when topics are read. */
let held: { turn: number; topics: readonly string[] }
let readings: number
let whenRead: () => Promise<unknown>
let store: Store

beforeEach(() => {
  held = { turn: 1, topics: ['Visits'] }
  readings = 0
  whenRead = async () => undefined
  const run = async ({ name }: Text, parameters: object = {}) => {
    if (name.startsWith('ledger.')) return [{ ledger: { nodes: held.topics.length, turn: held.turn } }]
    if (name !== 'nodes.forward.Topic' || !('after' in parameters) || parameters.after !== '') return []
    const { topics } = held
    readings++
    await whenRead()
    return topics.map((label) => ({ node: { id: `topic/${label}`, key: `topic/${label}`, label } }))
  }
  store = { run } as unknown as Store
})

const write = (...topics: readonly string[]): void => {
  held = { turn: held.turn + 1, topics }
}

async function found(words: string): Promise<[things: number, isCurrent: boolean]> {
  const { index, isCurrent } = await searchedIn(store)
  return [matchesOf(index, questionOf(words)).things.length, isCurrent]
}

it('makes one index for all who search, however many at once', async () => {
  expect(await Promise.all([found('visit'), found('visits'), found('plan')])).toEqual([
    [1, true],
    [1, true],
    [0, true],
  ])
  await found('visit')
  expect(readings).toBe(1)
})

it('makes it anew once something was written', async () => {
  await found('visit')
  write('Plan')
  expect([await found('visit'), await found('plan')]).toEqual([
    [0, true],
    [1, true],
  ])
  expect(readings).toBe(2)
})

it('finds what was written before the search, though an index was under way', async () => {
  let goOn = (): void => {}
  whenRead = () => new Promise<void>((resolve) => (goOn = resolve))
  const first = found('plan')
  await expect.poll(() => readings).toBe(1)
  write('Plan')
  const second = found('plan')
  whenRead = async () => undefined
  goOn()
  expect(await first).toEqual([0, true])
  expect(await second).toEqual([1, true])
})

it('answers from the index before where the next takes long, and says so', async () => {
  await found('visit')
  write('Plan')
  whenRead = () => new Promise(() => {})
  expect(await found('visit')).toEqual([1, false])
})

it('tells what went wrong, and tries again the next time', async () => {
  whenRead = async () => {
    throw new Problem('STORE_UNREACHABLE', { what: 'on purpose' })
  }
  await expect(found('visit')).rejects.toThrow('on purpose')
  whenRead = async () => undefined
  expect(await found('visit')).toEqual([1, true])
})
