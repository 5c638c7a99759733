import { expect, it } from 'vitest'
import { fromLine, type GraphRecord, isNode, recordId, toLine } from '../../schema/index.ts'
import { loadDataset } from '../../seed/index.ts'
import { allRecords, checkLedger, currentLedger, digestOf, loadedDigest, writeBatch } from '../../server/store/index.ts'
import { mergeNodes } from '../../server/store/texts/write.ts'
import { wendmoorRecords } from '../api/wendmoor.ts'
import { wendmoorFlags } from '../api/wendmoor-flags.ts'
import { describeOnEngines, type Engine, engines } from '../engines.ts'
import { aldermere, openedOn, withAldermere } from './graph.ts'

const [embedded] = engines as [Engine, ...Engine[]]

const byId = (records: readonly GraphRecord[]): GraphRecord[] => [...records].sort((a, b) => (recordId(a) < recordId(b) ? -1 : 1))

describeOnEngines('loading and exporting', (engine) => {
  it('gives back every record as it was loaded, things first, and the same graph when loaded again', async () => {
    const opened = await withAldermere(engine)
    const out: GraphRecord[] = []
    for await (const record of allRecords(opened.store)) out.push(fromLine(toLine(record), 'export'))
    expect(byId(out)).toEqual(byId(await aldermere()))
    expect(out.findIndex((record) => !isNode(record))).toBe(out.filter(isNode).length)
    const digest = digestOf(await currentLedger(opened.store.run))
    await opened.close()

    // Whichever engine it came from: what is exported can be loaded into the other.
    const again = await openedOn(embedded)
    await loadDataset(again.store, {
      name: 'export',
      digest: 'again',
      records: out.reverse().sort((a, b) => Number(isNode(b)) - Number(isNode(a))),
    })
    expect(digestOf(await checkLedger(again.store))).toBe(digest)
    await again.close()
  })

  it('changes nothing the second time, and only what changed the third', async () => {
    const opened = await openedOn(engine)
    const { store } = opened
    const records = [
      ...new Map([...wendmoorRecords, ...wendmoorFlags].map((record) => [recordId(record), record])).values(),
    ].sort((a, b) => Number(isNode(b)) - Number(isNode(a)))
    const first = await loadDataset(store, { name: 'a', digest: '1', records })
    expect(first).toEqual({ added: records.length, changed: 0, unchanged: 0 })
    const { turn } = await currentLedger(store.run)
    expect(await loadDataset(store, { name: 'a', digest: '2', records })).toEqual({
      added: 0,
      changed: 0,
      unchanged: records.length,
    })
    expect((await currentLedger(store.run)).turn).toBe(turn)

    const other = records.map((record) =>
      isNode(record) && record.label === 'Council' ? { ...record, properties: { ...record.properties, kind: 'city' } } : record,
    )
    expect(await loadDataset(store, { name: 'a', digest: '3', records: other })).toEqual({
      added: 0,
      changed: 1,
      unchanged: records.length - 1,
    })
    await checkLedger(store)
    expect(await loadedDigest(store.run, 'a')).toBe('3')
    await opened.close()
  })

  it('refuses a batch with a link to nothing, and keeps none of it', async () => {
    const opened = await openedOn(engine)
    const role = { label: 'Role', id: 'a/role/1', properties: { name: 'Head' } } as const
    const link = { type: 'OF', from: 'a/role/1', to: 'council/nowhere', properties: { basis: 'STRUCTURAL' } } as const
    await expect(writeBatch(opened.store, [role, link])).rejects.toThrow('a/role/1 OF council/nowhere')
    expect(await currentLedger(opened.store.run)).toMatchObject({ nodes: 0, relationships: 0, turn: 0 })
    await checkLedger(opened.store)
    await opened.close()
  })

  it('sees when the graph holds something else than was loaded', async () => {
    const opened = await openedOn(engine)
    const id = 'council/wendmoor'
    await writeBatch(opened.store, [{ label: 'Council', id, properties: { name: 'Wendmoor' } }])
    await checkLedger(opened.store)
    await opened.store.run(mergeNodes.of('Council'), { rows: [{ id, properties: { id, key: id, name: 'Wend', stamp: 1 } }] })
    await expect(checkLedger(opened.store)).rejects.toThrow('some say something else now')
    await opened.close()
  })
})
