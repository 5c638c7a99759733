import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { Digests } from '../../seed/reviews/digests.ts'
import { addReview, reviewsIn } from '../../seed/reviews/log.ts'
import { fillStore } from '../../server/run/fill.ts'
import { allRecords, currentLedger, type Store } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { netherwick } from './netherwick.ts'
import { fewShipped } from './read-once.ts'
import { readingOn } from './reading.ts'

const documents = mkdtempSync(join(tmpdir(), 'golden-thread-documents-'))
afterAll(() => rmSync(documents, { recursive: true }))
const { pack, edition } = netherwick(documents)

/** A store whose power fails at the transaction with this number. */
function failingAt(store: Store, transaction: number): Store {
  let count = 0
  return new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name, target)
      if (name === 'transaction')
        return (work: never) => {
          if (count++ === transaction) throw new Error('The power failed')
          return target.transaction(work)
        }
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

async function all(store: Store): Promise<GraphRecord[]> {
  const found: GraphRecord[] = []
  for await (const record of allRecords(store)) found.push(record)
  return found
}

describeOnEngines('reading documents', (engine) => {
  const reading = readingOn(engine, fewShipped)
  const { fill, graph, kept, ofNetherwick, withdrawn, vocabulary } = reading

  const idsOf = (records: readonly GraphRecord[], label: string): string[] =>
    records.flatMap((record) => (isNode(record) && record.label === label ? [record.id] : [])).sort()

  it('changes nothing the second time, nor in another order', async () => {
    await kept(pack, edition)
    expect((await fill()).map(({ council }) => council)).toEqual(['aldermere', 'netherwick'])
    const [first, { turn }] = [await graph(), await currentLedger(reading.store.run)]
    await kept(pack, edition)
    for (const { added, changed, removed } of await fill()) expect([added, changed, removed]).toEqual([0, 0, 0])
    expect((await currentLedger(reading.store.run)).turn).toBe(turn)

    await withdrawn('pack.md', 'edition.md')
    await fill()
    await kept(edition)
    await fill()
    await kept(pack)
    await fill()
    expect(await graph()).toBe(first)
  })

  it('takes out what a withdrawn paper alone said, and at last everything', async () => {
    await fill()
    const without = await graph()
    await kept(pack, edition)
    await fill()
    const both = await ofNetherwick()
    expect(idsOf(both, 'Plan')).toEqual(['netherwick/plan/2024-09'])
    expect(idsOf(both, 'Action')).toHaveLength(4)

    await withdrawn('edition.md')
    const [, filled] = await fill()
    expect(filled).toMatchObject({ council: 'netherwick', added: 0 })
    const left = await ofNetherwick()
    expect(idsOf(left, 'Action')).toEqual(idsOf(both, 'Action').slice(0, 3))
    expect(idsOf(left, 'Document').map((id) => id.split('/').at(-1))).toEqual(['pack-2024-10-14-lamps-committee'])
    expect(left.filter((record) => !isNode(record) && record.type === 'EDITION_OF')).toEqual([])

    await withdrawn('pack.md')
    await fill()
    expect(await ofNetherwick()).toEqual([])
    expect(await graph()).toBe(without)
  })

  it('of a council with a data set leaves what the data set says', async () => {
    await fill()
    const shipped = await graph()
    const own = new URL('../../seed/councils/aldermere/documents/pack-2025-02-11.md', import.meta.url).pathname
    await kept(own)
    const [aldermere] = await fill()
    expect(aldermere).toMatchObject({ added: 0, changed: 0, removed: 0 })
    await withdrawn('pack-2025-02-11.md')
    await fill()
    expect(await graph()).toBe(shipped)
  })

  it('brings the topics of a vocabulary in DATA_DIR, and takes them out with it', async () => {
    const shipped = await graph()
    const topics = async (): Promise<string[]> => idsOf(await all(reading.store), 'Topic')
    const before = await topics()
    const lamps = { slug: 'lamps', label: 'Street lamps', scope: 'Lamps along streets and quays.', terms: ['lamp', 'lamps'] }
    const oil = { slug: 'oil', label: 'Oil for lamps', scope: 'What lamps burn.', terms: ['oil'] }
    vocabulary({ service: 'Lamps', topics: [lamps, oil] })
    await kept(pack)
    await fill()
    expect(await topics()).toEqual(['topic/lamps', 'topic/oil'])
    const about = (await ofNetherwick()).flatMap((each) => (!isNode(each) && each.type === 'ABOUT' ? [each] : []))
    expect(about.map(({ from, to }) => `${from} ${to}`)).toContain('netherwick/plan-2024-09/action/1.1.1-1 topic/lamps')
    expect(about.every(({ to }) => to === 'topic/lamps')).toBe(true)

    // A crash before anything is taken out leaves it to the next start.
    vocabulary({ service: 'Lamps', topics: [lamps] })
    await expect(fill(failingAt(reading.store, 0))).rejects.toThrow('The power failed')
    await fill()
    expect(await topics()).toEqual(['topic/lamps'])

    vocabulary()
    await withdrawn('pack.md')
    await fill()
    expect(await topics()).toEqual(before)
    expect(await graph()).toBe(shipped)
  })

  it('keeps what a person decided while papers go and come back, by what is said where the id is another', async () => {
    await kept(pack)
    await fill()
    const [first, second] = ['1.1.1-1', '1.1.1-2'].map((ref) => `netherwick/plan-2024-09/action/${ref}`) as [string, string]
    const digests = new Digests(await ofNetherwick())
    await addReview(reviewsIn(reading.folder), {
      decision: 'CONFIRMED',
      type: 'DEPENDS_ON',
      from: second,
      to: first,
      by: 'A reader',
      kind: 'USER',
      at: '2025-03-01T12:00:00Z',
      reason: 'What is not mended cannot be counted as lit.',
      fromSaid: digests.of(second),
      toSaid: digests.of(first),
    })
    const decided = async (): Promise<string[]> =>
      (await ofNetherwick()).flatMap((each) =>
        !isNode(each) && each.type === 'DEPENDS_ON' ? [`${each.from} ${each.to} ${each.properties.basis}`] : [],
      )
    await fill()
    expect(await decided()).toEqual([`${second} ${first} CONFIRMED`])

    await withdrawn('pack.md')
    await fill()
    expect(await decided()).toEqual([])

    await kept(edition)
    await fill()
    const undated = idsOf(await ofNetherwick(), 'Action').slice(0, 2)
    expect(undated).not.toContain(first)
    expect(await decided()).toEqual([`${undated[1]} ${undated[0]} CONFIRMED`])

    await kept(pack)
    await fill()
    expect(await decided()).toEqual([`${second} ${first} CONFIRMED`])
  })

  it('is finished by the next start where a crash came between keeping and loading', async () => {
    await kept(pack)
    await fillStore(reading.store, reading.folder)
    expect(idsOf(await ofNetherwick(), 'Action')).toHaveLength(3)
  })

  it('is finished by the next start wherever a crash came in a withdrawal', async () => {
    await kept(pack)
    await fill()
    const one = await graph()
    for (let at = 0, failed = true; failed; at++) {
      await kept(edition)
      await fill()
      await withdrawn('edition.md')
      failed = await fill(failingAt(reading.store, at)).then(
        () => false,
        () => true,
      )
      await fill()
      expect(await graph(), `a crash at transaction ${at}`).toBe(one)
    }
  })
})
