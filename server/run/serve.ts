import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { buildIfStale, sentOperations } from '../../client/build/index.ts'
import { asProblem, Problem, type ProblemCode, readLibrary } from '../../schema/index.ts'
import { documentGaps, documentLayers, originals, Reviewer } from '../../seed/index.ts'
import { DataDigest, KnownOperations, ReviewDesk, readySearch, startApollo } from '../api/index.ts'
import { type Guard, listen, loopbackGuard, makeApp, Rate, Readiness, StaticFiles, stopListening } from '../http/index.ts'
import { openStore, type Store } from '../store/index.ts'
import { tableTexts } from '../tables/index.ts'
import { fillStore } from './fill.ts'
import { makeLog, outliveReaders } from './log.ts'
import type { Settings } from './settings.ts'
import { onStopAsked } from './stop-asked.ts'

/** For how long a stop still takes requests, to refuse them: those that had arrived would otherwise be cut off without a word. */
const farewell = 100
/** How long a stop waits for requests under way, and a store that does not answer is left alone, in milliseconds. */
const stopPatience = 10_000
const retryAfter = 2_000
/** Past this many things the embedded store is slower than people will wait for. */
const embeddedComfort = 200_000

/** What passes when the store is back; anything else needs a person. */
const worthAnotherTry = new Set<ProblemCode>(['STORE_UNREACHABLE', 'STORE_TIMEOUT'])

const say = (line: string): unknown => process.stdout.write(`${line}\n`)

async function untilFilled(
  store: Store,
  dataFolder: string,
  readiness: Readiness,
  log: Logger,
  stopping: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      return await fillStore(store, dataFolder)
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (stopping.aborted) return
      if (!worthAnotherTry.has(problem.code)) throw problem
      readiness.failed(problem)
      log.warn({ code: problem.code }, problem.message)
      await sleep(retryAfter, undefined, { signal: stopping }).catch(() => undefined)
    }
  }
}

/** Counts what has been loaded. */
async function checkLoaded(store: Store, readiness: Readiness): Promise<void> {
  const found = await readiness.check()
  if ('problem' in found && !found.problem.retry) throw found.problem
  if (store.engine === 'embedded' && 'ledger' in found && found.ledger.nodes > embeddedComfort)
    say(
      `The embedded store holds ${found.ledger.nodes} things: past ${embeddedComfort} it grows slow. Set NEO4J_URI for real use.`,
    )
}

/** An allowance for each address; none where as many requests are taken as come. */
const guardOf = ({ rateLimit, trustProxy, allowedHosts, allowedOrigins, host }: Settings): Guard => ({
  ...loopbackGuard(),
  rate: rateLimit === 0 ? undefined : new Rate(rateLimit),
  trusted: trustProxy,
  hosts: new Set([...allowedHosts, host.toLowerCase()]),
  origins: new Set(allowedOrigins),
})

/** Serves the explorer and the API until it is told to stop. */
export async function serve(settings: Settings): Promise<void> {
  outliveReaders()
  const log = makeLog(settings.logLevel)
  const store = await openStore(settings.store)
  const readiness = new Readiness(store)
  const stopping = new AbortController()
  const known = new KnownOperations([...(await sentOperations()), ...readLibrary(), ...tableTexts()])
  const report = (problem: Problem): void => log.error({ code: problem.code, err: problem.cause ?? problem }, problem.message)
  const apollo = await startApollo(report, known)
  const files = new StaticFiles(fileURLToPath(new URL('../../dist/client', import.meta.url)))
  const folder = settings.dataFolder
  const documents = { layers: documentLayers(folder), gapsOf: documentGaps(folder), originals: originals(folder) }
  const reviewer = new Reviewer(store, settings.dataFolder, report)
  const desk = new ReviewDesk(settings.reviewToken, reviewer, undefined, settings.contact)
  const about = { digest: new DataDigest(store), guard: guardOf(settings) }
  const server = makeApp({ store, ...documents, ...about, desk, apollo, readiness, files, log })

  const stop = async (close = true): Promise<void> => {
    stopping.abort()
    readiness.failed(new Problem('STOPPING', { what: 'The server is stopping', todo: 'Ask again once it is back' }))
    await sleep(farewell)
    await stopListening(server, stopPatience)
    await apollo.stop()
    await reviewer.stop()
    if (close) await store.close()
  }
  onStopAsked((why) => {
    if (stopping.signal.aborted) return
    log.info({ why }, 'stopping')
    stop().then(
      () => process.exit(0),
      (thrown) => {
        log.error({ err: thrown }, 'stopped badly')
        process.exit(1)
      },
    )
  })

  try {
    const address = await listen(server, settings.host, settings.port)
    log.info({ address }, 'listening')
    if (await buildIfStale()) {
      files.forget()
      log.info('built the explorer')
    }
    await untilFilled(store, settings.dataFolder, readiness, log, stopping.signal)
    if (stopping.signal.aborted) return
    readiness.loaded()
    await checkLoaded(store, readiness)
    void readySearch(store)
    say(`Golden Thread is at ${address} (${store.engine === 'embedded' ? 'embedded store' : 'Neo4j'}: ${store.where})`)
  } catch (thrown) {
    if (stopping.signal.aborted) return
    // Closing writes the file anew: what is damaged is left as it was found. And what went wrong first is what is told.
    await stop(asProblem(thrown).code !== 'STORE_DAMAGED').catch(() => undefined)
    throw thrown
  }
}
