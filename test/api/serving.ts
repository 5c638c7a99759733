import { fileURLToPath } from 'node:url'
import pino from 'pino'
import type { Problem } from '../../schema/index.ts'
import { documentGaps, documentLayers, originals } from '../../seed/index.ts'
import { DataDigest, type KnownOperations, type ReviewDesk, startApollo } from '../../server/api/index.ts'
import { type Guard, listen, loopbackGuard, makeApp, Readiness, StaticFiles, stopListening } from '../../server/http/index.ts'
import type { Run, Store } from '../../server/store/index.ts'
import type { Engine } from '../engines.ts'
import type { PrintedReport } from '../paper.ts'
import { withAldermere } from '../store/graph.ts'

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: { readonly code: string; readonly retry: boolean }
  }[]
  readonly extensions?: { readonly digest: string; readonly cost: { readonly asked: number; readonly most: number } }
}

/** The server's own parts around a store, answering on a free port. */
export interface Serving {
  readonly address: string
  readonly store: Store
  /** The names of the texts that ran since this was last emptied. */
  readonly ran: string[]
  readonly reported: Problem[]
  ask(query: string, variables?: object, headers?: object): Promise<Answer>
  stop(): Promise<void>
}

function watched(store: Store, ran: string[]): Store {
  const run: Run = (text, parameters) => {
    ran.push(text.name)
    return store.run(text, parameters)
  }
  return new Proxy(store, {
    get(target, name) {
      if (name === 'run') return run
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** What else a server may be given: what stands before its answers, and the operations that it knows. */
export interface More {
  readonly guard?: Partial<Guard>
  readonly known?: KnownOperations
}

/** Serves the invented council; with a printed report besides, that alone is at hand as a file; with a desk, notes are taken. */
export async function serving(
  engine: Engine,
  report?: PrintedReport,
  deskOf?: (store: Store) => ReviewDesk,
  more: More = {},
): Promise<Serving> {
  const opened = await withAldermere(engine, report?.records)
  const ran: string[] = []
  const reported: Problem[] = []
  const store = watched(opened.store, ran)
  const readiness = new Readiness(store)
  readiness.loaded()
  const apollo = await startApollo((problem) => reported.push(problem), more.known)
  const files = new StaticFiles(fileURLToPath(new URL('../../dist/client', import.meta.url)))
  const documents = report ?? {
    layers: documentLayers('nowhere'),
    gapsOf: documentGaps('nowhere'),
    originals: originals('nowhere'),
  }
  const about = { digest: new DataDigest(opened.store), guard: { ...loopbackGuard(), ...more.guard } }
  const parts = { store, ...documents, ...about, desk: deskOf?.(store), apollo, readiness, files }
  const server = makeApp({ ...parts, log: pino({ level: 'silent' }) })
  const address = await listen(server, '127.0.0.1', 0)
  return {
    address,
    store,
    ran,
    reported,
    async ask(query, variables = {}, headers = {}) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer
    },
    async stop() {
      await stopListening(server, 1000)
      await apollo.stop()
      await opened.close()
    },
  }
}
