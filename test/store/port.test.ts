import { afterAll, beforeAll, expect, it } from 'vitest'
import { Problem } from '../../schema/index.ts'
import { type Parameters, type Store, writeBatch } from '../../server/store/index.ts'
import { nodesByIds } from '../../server/store/texts/nodes.ts'
import { mergeNodes } from '../../server/store/texts/write.ts'
import { describeOnEngines } from '../engines.ts'
import { type Opened, openedOn } from './graph.ts'

const action = (name: string, properties: object = {}): Parameters => {
  const id = `test/action/${name}`
  return { id, properties: { id, key: id, ...properties } }
}
const write = mergeNodes.of('Action')
const codeOf = (thrown: unknown): string => (thrown instanceof Problem ? thrown.code : `no problem: ${String(thrown)}`)

describeOnEngines('the port', (engine) => {
  let opened: Opened
  let store: Store
  const idsOf = async (...names: string[]): Promise<unknown[]> =>
    (await store.run(nodesByIds, { ids: names.map((name) => `test/action/${name}`) })).map(({ id }) => id)

  beforeAll(async () => {
    opened = await openedOn(engine)
    store = opened.store
  })
  afterAll(() => opened.close())

  it('tells its engine and where it is', () => {
    expect(store.engine).toBe(engine.name)
    expect(store.where).not.toBe('')
  })

  it('gives back what was put in, of every kind', async () => {
    const values = {
      text: 'Zoë’s “plan” – 100 %\n\t🙂',
      many: ['a', 'b'],
      none: [],
      whole: 3,
      part: 0.5,
      great: 2 ** 52 - 1,
      yes: true,
      no: false,
    }
    await store.run(write, { rows: [action('kinds', values)] })
    const [row] = await store.run(nodesByIds, { ids: ['test/action/kinds'] })
    expect(row?.node).toEqual({ id: 'test/action/kinds', key: 'test/action/kinds', ...values })
  })

  it('writes twice what is there once', async () => {
    await store.run(write, { rows: [action('twice')] })
    await store.run(write, { rows: [action('twice')] })
    expect(await idsOf('twice')).toHaveLength(1)
  })

  it('drops a property that is no longer given', async () => {
    await store.run(write, { rows: [action('less', { text: 'old' })] })
    await store.run(write, { rows: [action('less')] })
    const [row] = await store.run(nodesByIds, { ids: ['test/action/less'] })
    expect(row?.node).not.toHaveProperty('text')
  })

  it('keeps all of a transaction or none', async () => {
    await store.transaction(async (run) => {
      await run(write, { rows: [action('both-1')] })
      await run(write, { rows: [action('both-2')] })
    })
    const failed = store.transaction(async (run) => {
      await run(write, { rows: [action('none-1')] })
      throw new Error('on purpose')
    })
    await expect(failed).rejects.toThrow()
    expect(await idsOf('both-1', 'both-2', 'none-1')).toHaveLength(2)
  })

  it('reads in a transaction what the transaction wrote', async () => {
    const seen = await store.transaction(async (run) => {
      await run(write, { rows: [action('own')] })
      return run(nodesByIds, { ids: ['test/action/own'] })
    })
    expect(seen).toHaveLength(1)
  })

  it('takes many writers at once and loses none', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `crowd-${at}`)
    await Promise.all(names.map((name) => store.transaction((run) => run(write, { rows: [action(name)] }))))
    expect(await idsOf(...names)).toHaveLength(20)
  })

  it('counts right when batches are written at once', async () => {
    const batch = (at: number) => [{ label: 'Topic', id: `test/topic/${at}`, properties: { label: `Topic ${at}` } } as const]
    const written = await Promise.all(Array.from({ length: 10 }, (_, at) => writeBatch(store, batch(at))))
    expect(written.reduce((sum, { added }) => sum + added, 0)).toBe(10)
  })

  it('answers when asked for its health, and makes its indexes again without harm', async () => {
    await store.health()
    await store.prepare()
  })

  const circular: Record<string, unknown> = {}
  circular.self = circular
  const deep = (levels: number): unknown => (levels === 0 ? 'end' : [deep(levels - 1)])
  const hostile: readonly (readonly [string, unknown])[] = [
    ['a circular value', circular],
    ['a value 10,000 deep', Array.from({ length: 10_000 }).reduce((inner) => [inner], 'end' as unknown)],
    ['a value 50 deep', deep(50)],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['half of a surrogate pair', 'a\ud800b'],
    ['the other half', '\udc00'],
    ['a null character', 'a\0b'],
    ['a text of 10 MB', 'x'.repeat(10 << 20)],
    ['undefined', undefined],
    ['a map', new Map([['a', 1]])],
    ['a day of the clock', new Date()],
    ['a function', () => 1],
    ['a bigint', 10n],
    ['a broken name', { 'a\0': 1 }],
  ]

  it.each(hostile)('refuses %s, and goes on', async (_, value) => {
    const asked = store.run(nodesByIds, { ids: [value] } as unknown as Parameters)
    expect(await asked.catch(codeOf)).toBe('PARAMETER_REFUSED')
    const inside = store.transaction((run) => run(write, { rows: [action('hostile', { value } as object)] } as Parameters))
    expect(await inside.catch(codeOf)).toBe('PARAMETER_REFUSED')
    expect(await idsOf('hostile', 'kinds')).toEqual(['test/action/kinds'])
  })

  it('takes a text of a million characters', async () => {
    await store.run(write, { rows: [action('long', { text: 'x'.repeat(1_000_000) })] })
    expect(await idsOf('long')).toHaveLength(1)
  })
})

describeOnEngines('the port, closed', (engine) => {
  it('finishes what is under way, then refuses', async () => {
    const opened = await openedOn(engine)
    const last = opened.store.transaction((run) => run(write, { rows: [action('last')] }))
    const closing = opened.store.close()
    await expect(last).resolves.toHaveLength(1)
    await closing
    expect(await opened.store.run(nodesByIds, { ids: [] }).catch(codeOf)).toBe('STORE_CLOSED')
    expect(await opened.store.transaction(async () => 1).catch(codeOf)).toBe('STORE_CLOSED')
    expect(await opened.store.health().catch(codeOf)).toBe('STORE_CLOSED')
    await opened.ground.clear()
  })
})
