import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { labels, Problem } from '../../../schema/index.ts'
import { filterIndexStatements, indexStatements } from '../indexes.ts'
import { checkParameters } from '../parameters.ts'
import type { Parameters, Row, Run, Seal, Store, Text } from '../port.ts'
import { UnderWay } from '../under-way.ts'
import { connect, type Neo4jSettings } from './connect.ts'
import { neo4jProblem } from './problems.ts'
import { Pulse } from './pulse.ts'
import { boltParameters } from './values.ts'

/** How long one request, one load batch, and the making of an index may take, in milliseconds. */
const patience = { read: 15_000, write: 120_000, indexes: 60 }
/** How long letting go of a driver may take, in milliseconds. */
const farewell = 1_000

class Neo4jStore implements Store {
  readonly engine = 'neo4j'
  readonly where: string
  readonly #settings: Neo4jSettings
  readonly #pulse: Pulse
  #driver: Driver
  readonly #underWay = new UnderWay('The connection to Neo4j')

  constructor(settings: Neo4jSettings) {
    this.where = settings.uri
    this.#settings = settings
    this.#pulse = new Pulse(settings)
    this.#driver = connect(settings)
  }

  async prepare(): Promise<void> {
    const statements = [
      'CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE',
      ...labels.map(
        (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      ),
      ...indexStatements,
      ...filterIndexStatements,
      `CALL db.awaitIndexes(${patience.indexes})`,
    ]
    await this.#underWay.track(async () => {
      for (const statement of statements) await this.#session('WRITE', 'to make its indexes', (session) => session.run(statement))
    })
  }

  readonly run: Run = (text, parameters = {}) => {
    const mode = text.mode === 'write' ? 'WRITE' : 'READ'
    return this.#underWay.track(() =>
      this.#managed(mode, `the text ${text.name}`, (transaction) => execute(transaction, text, parameters)),
    )
  }

  transaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#underWay.track(() =>
      this.#managed('WRITE', 'a commit', (transaction) =>
        work((text, parameters = {}) => execute(transaction, text, parameters)),
      ),
    )
  }

  /** Neo4j makes every commit lasting by itself, and keeps no note outside. */
  async settle(_seal: Seal): Promise<void> {}

  async seal(): Promise<undefined> {}

  async health(): Promise<void> {
    await this.#underWay.track(() =>
      this.#watched('to answer', (driver) => driver.verifyConnectivity({ database: this.#settings.database })),
    )
  }

  async close(): Promise<void> {
    await this.#underWay.end()
    await letGo(this.#driver)
  }

  #managed<T>(mode: 'READ' | 'WRITE', doing: string, work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    const timeout = mode === 'READ' ? patience.read : patience.write
    return this.#session(mode, doing, (session) =>
      mode === 'READ' ? session.executeRead(work, { timeout }) : session.executeWrite(work, { timeout }),
    )
  }

  #session<T>(mode: 'READ' | 'WRITE', doing: string, work: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> {
    return this.#watched(doing, async (driver) => {
      const session = driver.session({ database: this.#settings.database, defaultAccessMode: neo4j.session[mode] })
      try {
        return await work(session)
      } finally {
        await session.close().catch(() => undefined)
      }
    })
  }

  async #watched<T>(doing: string, work: (driver: Driver) => Promise<T>): Promise<T> {
    const driver = this.#driver
    try {
      return await this.#pulse.during(work(driver))
    } catch (thrown) {
      // Connections whose other end hangs would fill the pool for good.
      if (thrown instanceof Problem && thrown.code === 'STORE_UNREACHABLE') this.#renew(driver)
      throw neo4jProblem(thrown, this.where, doing)
    }
  }

  #renew(driver: Driver): void {
    if (this.#driver !== driver) return
    this.#driver = connect(this.#settings)
    void letGo(driver)
  }
}

/** A driver says farewell on each connection, and would wait for a hanging one. */
async function letGo(driver: Driver): Promise<void> {
  await Promise.race([driver.close().catch(() => undefined), sleep(farewell, undefined, { ref: false })])
}

async function execute(transaction: ManagedTransaction, text: Text, parameters: Parameters): Promise<Row[]> {
  checkParameters(parameters)
  const { records } = await transaction.run(text.cypher, boltParameters(parameters))
  return records.map((record) => record.toObject())
}

const unknownAddress = (uri: string, why: string, cause?: unknown): Problem =>
  new Problem(
    'SETTING_INVALID',
    {
      what: `NEO4J_URI is no address that the driver knows (${why})`,
      where: uri,
      todo: 'Set it as neo4j://host:7687, neo4j+s://host or bolt://host:7687',
    },
    { cause },
  )

/** Refuses what the driver would only stumble over later. A password in an address would be told in every message. */
function checkAddress(uri: string): void {
  if (/^[^/]*\/\/[^/]*@/.test(uri))
    throw new Problem('SETTING_INVALID', {
      what: 'NEO4J_URI holds a user or a password',
      todo: 'Set NEO4J_USER and NEO4J_PASSWORD instead',
    })
  if (Number(/:(\d+)$/.exec(uri)?.[1] ?? 0) > 65535) throw unknownAddress(uri, 'there is no such port')
}

/** Connects when first asked; a server that is not there yet is no error here. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  checkAddress(settings.uri)
  try {
    return new Neo4jStore(settings)
  } catch (cause) {
    throw unknownAddress(settings.uri, (cause as Error).message.split('\n')[0] ?? '', cause)
  }
}
