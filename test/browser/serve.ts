import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { buildIfStale, sentOperations } from '../../client/build/index.ts'
import { Problem } from '../../schema/index.ts'
import { documentGaps, documentLayers, originals } from '../../seed/index.ts'
import { DataDigest, KnownOperations, type ReviewDesk, startApollo } from '../../server/api/index.ts'
import { listen, makeApp, Readiness, StaticFiles, stopListening } from '../../server/http/index.ts'
import type { Store } from '../../server/store/index.ts'
import type { PrintedReport } from '../paper.ts'
import type { Opened } from '../store/graph.ts'

/** The built explorer over what a store holds, at an address that stays the same when the server goes and comes back. */
export interface Served {
  readonly address: string
  /** Takes the server away; what it serves from stays open. */
  leave(): Promise<void>
  comeBack(): Promise<void>
  /** Answers as a server does that is still loading, until `load` is called. */
  unload(): void
  load(): void
  stop(): Promise<void>
}

const patience = 1000

/** Serves what a store holds; needs nothing of a run of tests. */
export async function serve(
  opened: Pick<Opened, 'store' | 'close'>,
  report?: PrintedReport,
  deskOf?: (store: Store) => ReviewDesk,
): Promise<Served> {
  await buildIfStale()
  const { store } = opened
  const readiness = new Readiness(store)
  readiness.loaded()
  const apollo = await startApollo(() => {}, new KnownOperations(await sentOperations()))
  const files = new StaticFiles(fileURLToPath(new URL('../../dist/client', import.meta.url)))
  const documents = report ?? {
    layers: documentLayers('nowhere'),
    gapsOf: documentGaps('nowhere'),
    originals: originals('nowhere'),
  }
  const desk = deskOf?.(store)
  const digest = new DataDigest(store)
  const start = (): Server =>
    makeApp({ store, ...documents, digest, desk, apollo, readiness, files, log: pino({ level: 'silent' }) })
  let server = start()
  const address = await listen(server, '127.0.0.1', 0)
  return {
    address,
    leave: () => stopListening(server, patience),
    async comeBack() {
      server = start()
      await listen(server, '127.0.0.1', Number(new URL(address).port))
    },
    unload: () => readiness.failed(new Problem('NOT_READY', { what: 'Data are still being loaded', todo: 'Ask again' })),
    load: () => readiness.loaded(),
    async stop() {
      await stopListening(server, patience)
      await apollo.stop()
      await opened.close()
    },
  }
}
