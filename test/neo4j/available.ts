import { jarsComplete } from './jars.ts'
import { javaMissing } from './java.ts'

export type Neo4jAvailability =
  | { kind: 'uri'; uri: string; user: string; password: string }
  | { kind: 'local' }
  | { kind: 'missing'; why: string }

/** What keeps a Neo4j of our own from being started; undefined when nothing does. */
export const localNeo4jMissing = (): string | undefined => (jarsComplete() ? javaMissing() : 'its jars are not here')

/** The Neo4j that the tests may use: a running one that is named, else one of our own. */
export function neo4jAvailability(): Neo4jAvailability {
  const uri = process.env.NEO4J_TEST_URI
  if (uri) {
    const user = process.env.NEO4J_TEST_USER ?? 'neo4j'
    return { kind: 'uri', uri, user, password: process.env.NEO4J_TEST_PASSWORD ?? '' }
  }
  const why = localNeo4jMissing()
  return why ? { kind: 'missing', why } : { kind: 'local' }
}
