import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../../../schema/index.ts'
import { connect, type Neo4jSettings } from './connect.ts'

/** For how long a server may be silent before it is asked whether it is there, and how long it has to answer that, in milliseconds. */
const silence = 4_000
const answer = 3_000

async function beats(settings: Neo4jSettings): Promise<boolean> {
  const driver = connect(settings)
  const asked = driver.verifyConnectivity({ database: settings.database }).then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([asked, sleep(answer, false, { ref: false })])
  } finally {
    void driver.close().catch(() => undefined)
  }
}

/**
 * Tells a slow server from one that is gone without a word: the driver itself waits for ever on a connection
 * whose other end hangs. What is slow is waited for; whatever its length, the server says so when asked.
 */
export class Pulse {
  readonly #settings: Neo4jSettings
  #asked: Promise<boolean> | undefined

  constructor(settings: Neo4jSettings) {
    this.#settings = settings
  }

  /** Gives what the work gives, or fails once the server is silent and does not answer on a connection of its own either. */
  async during<T>(work: Promise<T>): Promise<T> {
    const over = new AbortController()
    try {
      return await Promise.race([work, this.#watch(over.signal)])
    } finally {
      over.abort()
      work.catch(() => undefined)
    }
  }

  async #watch(over: AbortSignal): Promise<never> {
    do await sleep(silence, undefined, { signal: over })
    while (await this.#beats())
    throw new Problem('STORE_UNREACHABLE', {
      what: `Neo4j does not answer (silent for ${(silence + answer) / 1000} s)`,
      where: this.#settings.uri,
      todo: 'Start it, or set NEO4J_URI to where it runs; no restart is needed here',
    })
  }

  /** One question at a time, whoever asks. */
  #beats(): Promise<boolean> {
    this.#asked ??= beats(this.#settings).finally(() => {
      this.#asked = undefined
    })
    return this.#asked
  }
}
