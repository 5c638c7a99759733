import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../../schema/problem.ts'
import { localNeo4jMissing } from './available.ts'
import { answers, type BoltAddress, changePassword, until } from './bolt.ts'
import { type Run, runNeo4j } from './process.ts'

/** A Neo4j of the tests' own: Bolt on a free loopback port, its home in a temporary folder. */
export interface TestNeo4j extends BoltAddress {
  /** Of the run that serves now, or served last. */
  readonly pid: number
  readonly home: string
  /** SIGTERM, soon SIGKILL, and its home is removed. */
  stop(): Promise<void>
  /** Ends it at once, as a crash would; its home stays for `restart`. */
  kill(): Promise<void>
  /** Ends it in good order, if it runs (some ten seconds), and starts it again on the same home and port. */
  restart(): Promise<void>
}

const startWithin = 120_000
/** Neo4j holds its listeners open for five to ten seconds after SIGTERM; who removes the home need not wait for that. */
const stopWithin = 1_000
const restartWithin = 30_000
const attempts = 3

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no port'))))
    })
  })
}

function makeHome(port: number, auth: boolean): string {
  const home = mkdtempSync(join(tmpdir(), 'golden-thread-neo4j-'))
  mkdirSync(join(home, 'conf'))
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.memory.pagecache.size=64m',
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    // Else it would plan a text again for lists and words of another length, which takes longer here than to run it.
    'internal.cypher.use_parameter_size=false',
    `dbms.security.auth_enabled=${auth}`,
    // Asking while the first user is still being made must not lock it out for seconds.
    'dbms.security.auth_max_failed_attempts=0',
  ]
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`)
  return home
}

function lastWords(home: string): string {
  const tail = (file: string): string => {
    try {
      return readFileSync(join(home, file), 'utf8').trim().split('\n').slice(-6).join('\n')
    } catch {
      return ''
    }
  }
  return [tail('console.log'), tail('logs/neo4j.log')].filter((text) => text !== '').join('\n')
}

/** Throws when the run has ended or had its time. */
function stillRuns(run: Run, home: string, uri: string): (last: unknown) => void {
  const deadline = Date.now() + startWithin
  return (cause) => {
    const late = Date.now() > deadline
    if (!late && !run.ended()) return
    const what = late ? `Neo4j did not answer within ${startWithin / 1000} s` : 'Neo4j ended while starting'
    throw new Problem('STORE_UNREACHABLE', { what, where: uri, todo: `Its last words:\n${lastWords(home)}` }, { cause })
  }
}

async function attempt(auth: boolean): Promise<TestNeo4j> {
  const port = await freePort()
  const home = makeHome(port, auth)
  const remove = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: auth ? randomUUID() : 'unused' }
  let run = runNeo4j(home)
  const ready = (as: BoltAddress, ask: (as: BoltAddress) => Promise<void>) =>
    until(() => ask(as), stillRuns(run, home, address.uri))
  try {
    if (auth) {
      await ready({ ...address, password: 'neo4j' }, (first) => changePassword(first, address.password))
    }
    await ready(address, answers)
  } catch (failure) {
    await run.end(0)
    remove()
    throw failure
  }
  return {
    ...address,
    home,
    get pid() {
      return run.pid
    },
    async stop() {
      await run.end(stopWithin)
      remove()
    },
    kill: () => run.end(0),
    async restart() {
      await run.end(restartWithin)
      run = runNeo4j(home)
      await ready(address, answers)
    },
  }
}

export async function startNeo4j({ auth = false }: { auth?: boolean } = {}): Promise<TestNeo4j> {
  const why = localNeo4jMissing()
  if (why) throw new Problem('STORE_UNREACHABLE', { what: `Neo4j cannot be started: ${why}`, todo: 'Run "npm run setup"' })
  for (let tried = 1; ; tried++) {
    try {
      return await attempt(auth)
    } catch (failure) {
      // Another process may have taken the port between our asking for a free one and Neo4j's listening on it.
      if (tried === attempts || !/already in use/i.test(String(failure))) throw failure
    }
  }
}
