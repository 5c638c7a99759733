import { type BoltAddress, withDriver } from './bolt.ts'

/** What a database is to hold: the ids of its things and links. */
export interface Holding {
  readonly things: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

/** Notes that a database holds what it holds now, so that the next file of tests need not load it again: copies of its ledger tell. */
export const keep = (address: BoltAddress): Promise<unknown> =>
  withDriver(address, (driver) => driver.executeQuery('MATCH (l:Ledger) CREATE (k:KeptLedger) SET k = properties(l)'))

/** Takes out what was added since it was kept. False where nothing was kept, or something of it is gone. */
export const restore = (address: BoltAddress, { things, links }: Holding): Promise<boolean> =>
  withDriver(address, async (driver) => {
    const session = driver.session()
    const run = async (text: string, parameters = {}): Promise<string[]> =>
      (await session.run(text, parameters)).records.map((record) => record.get('id') as string)
    try {
      if ((await run('MATCH (k:KeptLedger) RETURN k.id AS id')).length === 0) return false
      const found = await run('MATCH (n:Thing) RETURN n.id AS id')
      const added = found.filter((id) => !things.has(id))
      if (found.length - added.length !== things.size) return false
      await run('MATCH (n:Thing) WHERE n.id IN $added DETACH DELETE n', { added })
      const joined = await run('MATCH (:Thing)-[r]->() RETURN r.id AS id')
      const more = joined.filter((id) => !links.has(id))
      if (joined.length - more.length !== links.size) return false
      await run('MATCH (:Thing)-[r]->() WHERE r.id IN $more DELETE r', { more })
      await run('MATCH (l:Ledger) DELETE l')
      await run('MATCH (k:KeptLedger) CREATE (l:Ledger) SET l = properties(k)')
      return true
    } finally {
      await session.close()
    }
  })
