import type { GraphQLResolveInfo } from 'graphql'
import { expect, it } from 'vitest'
import type { LinkDirection } from '../../../schema/index.ts'
import type { Parameters, Text } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { Ask } from '../trace/walk.ts'
import { type PathsSource, paths } from './resolver.ts'

const crowd = Array.from({ length: 1500 }, (_, at) => `a/measure/${at}`)
const hubs = ['a/objective/1', 'a/objective/2']

/** Measures that are all addressed by the same two objectives. */
function crowded() {
  let read = 0
  const linkOf = (from: string, to: string) => ({ link: { id: `${from} ${to}`, basis: 'STATED' }, type: 'ADDRESSED_BY' })
  const around = (direction: LinkDirection, id: string) => {
    if (direction === 'OUT')
      return hubs.includes(id) ? [] : hubs.map((other) => ({ id, other, key: other, ...linkOf(id, other) }))
    return hubs.includes(id) ? crowd.map((other) => ({ id, other, key: other, ...linkOf(other, id) })) : []
  }
  const run = async ({ name }: Text, { asks }: Parameters) => {
    const rows = (asks as unknown as Ask[]).flatMap(({ id }) => around(name === 'thread.OUT' ? 'OUT' : 'IN', id))
    read += rows.length
    return rows
  }
  const load = async (id: string) => ({ id, key: id })
  return { context: { nodes: { load }, store: { run } } as unknown as Context, read: () => read }
}

it('has one budget a request, under however many names it is asked for: what is then left out is said', async () => {
  const { context, read } = crowded()
  const ask = async (at: number, within = context) => {
    const args = { from: 'a/measure/1', to: `a/measure/${at}`, depth: 12, first: 20 }
    if (typeof paths !== 'function') throw new Error('It is a function')
    return (await paths({}, args, within, {} as GraphQLResolveInfo)) as PathsSource
  }
  const found: PathsSource[] = []
  for (let at = 2; at < 52; at++) found.push(await ask(at))
  expect(found[0]).toMatchObject({ whole: true, paths: [{ nodes: { length: 3 } }, { nodes: { length: 3 } }] })
  expect(found.at(-1)).toMatchObject({ whole: false, paths: [] })
  expect(read()).toBeLessThan(250_000)
  expect(await ask(2, crowded().context)).toEqual(found[0])
})
