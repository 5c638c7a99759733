import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'

export interface BoltAddress {
  uri: string
  user: string
  password: string
}

/** Runs one piece of work over a driver of its own. */
export async function withDriver<T>({ uri, user, password }: BoltAddress, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    telemetryDisabled: true,
  })
  try {
    return await work(driver)
  } finally {
    await driver.close()
  }
}

/** Fails while the database cannot serve a query. */
export const answers = (address: BoltAddress): Promise<void> =>
  withDriver(address, async (driver) => {
    await driver.verifyConnectivity({ database: 'neo4j' })
    await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' })
  })

/** Tries until it works; `stillRuns` throws when trying is of no more use. */
export async function until(work: () => Promise<void>, stillRuns: (last: unknown) => void): Promise<void> {
  for (;;) {
    try {
      return await work()
    } catch (failure) {
      stillRuns(failure)
      await pause(150)
    }
  }
}

/** With authentication on, the first log-in may do nothing else than change its password. */
export async function changePassword(address: BoltAddress, password: string): Promise<void> {
  const text = 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to'
  await withDriver(address, (driver) =>
    driver.executeQuery(text, { from: address.password, to: password }, { database: 'system' }),
  )
}

export async function countNodes(address: BoltAddress): Promise<number> {
  const { records } = await withDriver(address, (driver) => driver.executeQuery('MATCH (n) RETURN count(n) AS nodes'))
  return Number(records[0]?.get('nodes'))
}

const quoted = (name: unknown): string => `\`${String(name).replaceAll('`', '``')}\``

/**
 * Leaves no node behind, and no constraint and no index besides the two of labels and types that Neo4j keeps. Those for `spared`
 * labels may stay: without them Neo4j would plan every text again, which takes longer than to load what a test needs.
 */
export async function emptyDatabase(address: BoltAddress, spared: readonly string[] = []): Promise<void> {
  await withDriver(address, async (driver) => {
    const session = driver.session()
    try {
      await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
      const names = async (text: string) =>
        (await session.run(text, { spared })).records.map((record) => quoted(record.get('name')))
      const constraints =
        'SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE none(label IN labelsOrTypes WHERE label IN $spared) RETURN name'
      for (const name of await names(constraints)) await session.run(`DROP CONSTRAINT ${name}`)
      const indexes = `SHOW INDEXES YIELD name, type, labelsOrTypes, owningConstraint
        WHERE type <> "LOOKUP" AND owningConstraint IS NULL AND none(label IN labelsOrTypes WHERE label IN $spared) RETURN name`
      for (const name of await names(indexes)) await session.run(`DROP INDEX ${name}`)
    } finally {
      await session.close()
    }
  })
}
