import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import type { StoreSettings } from '../../../server/store/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows have the shape of their statement
export type BareRow = any
/** A statement, run by the driver or the engine itself. */
export type Ask = (cypher: string, parameters?: Record<string, unknown>) => Promise<BareRow[]>

/** What an engineer would write who needs only this: the driver's own way to run a query, the engine's own call. */
export function askOf(settings: StoreSettings): Ask {
  if (settings.kind === 'embedded') {
    const database = grafeo.GrafeoDB.openReadOnly(join(settings.folder, 'graph.grafeo'))
    return async (cypher, parameters = {}) => (await database.executeCypher(cypher, parameters)).toArray()
  }
  const { uri, user, password, database } = settings
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  return async (cypher, parameters = {}) => {
    const { records } = await driver.executeQuery(cypher, parameters, { database, routing: neo4j.routing.READ })
    return records.map((record) => record.toObject())
  }
}
