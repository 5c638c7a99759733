import neo4j, { type Driver } from 'neo4j-driver'

export interface Neo4jSettings {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** How long to go on trying when the server does not answer, in milliseconds. */
const persistence = 3_000

/** A driver connects when it is first asked. */
export function connect({ uri, user, password }: Neo4jSettings): Driver {
  return neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: persistence,
    connectionAcquisitionTimeout: persistence * 2,
    maxTransactionRetryTime: persistence,
    telemetryDisabled: true,
  })
}
