import { Problem } from '../../../schema/index.ts'

const codeOf = (thrown: unknown): string => (thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '')
const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? ''

/** An error of the driver or the server, in our words. */
export function neo4jProblem(thrown: unknown, where: string, doing: string): Problem {
  if (thrown instanceof Problem) return thrown
  const code = codeOf(thrown)
  const problem = (...[kind, parts]: ConstructorParameters<typeof Problem>): Problem =>
    new Problem(kind, parts, { cause: thrown })
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|Forbidden|TokenExpired)/.test(code))
    return problem('STORE_REFUSED', {
      what: `Neo4j refused the user or the password (${code})`,
      where,
      todo: 'Set NEO4J_USER and NEO4J_PASSWORD to what that server knows',
    })
  if (/Database\.DatabaseNotFound/.test(code))
    return problem('STORE_REFUSED', { what: 'Neo4j has no such database', where, todo: 'Set NEO4J_DATABASE to one that it has' })
  if (/TransactionTimedOut|LockAcquisitionTimeout/.test(code))
    return problem('STORE_TIMEOUT', {
      what: `Neo4j took too long over ${doing}`,
      where,
      todo: 'Try again, or ask for less at once',
    })
  if (
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|NotALeader|ConnectionAcquisition/i.test(code) ||
    /pool|acquisition/i.test(messageOf(thrown))
  )
    return problem('STORE_UNREACHABLE', {
      what: `Neo4j does not answer (${messageOf(thrown)})`,
      where,
      todo: 'Start it, or set NEO4J_URI to where it runs; no restart is needed here',
    })
  if (/OutOfMemory|NoSpace|TransactionLogError|DatabaseReadOnly/i.test(code) || /no space left/i.test(messageOf(thrown)))
    return problem('STORE_FULL', { what: `Neo4j could not write (${code})`, where, todo: 'Make room for it and try again' })
  return problem('STORE_FAILED', {
    what: `Neo4j refused ${doing} (${code || messageOf(thrown)})`,
    where,
    todo: 'Please report it with the log lines around it',
  })
}
