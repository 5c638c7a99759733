import { Problem } from '../../schema/index.ts'

/** What a store has under way, so that closing it can wait for that and refuse what comes after. */
export class UnderWay {
  readonly #what: string
  readonly #running = new Set<Promise<unknown>>()
  #ended = false

  constructor(what: string) {
    this.#what = what
  }

  async track<T>(work: () => Promise<T>): Promise<T> {
    if (this.#ended) throw new Problem('STORE_CLOSED', { what: `${this.#what} is closed`, todo: 'Start again, then ask again' })
    const running = work()
    this.#running.add(running)
    try {
      return await running
    } finally {
      this.#running.delete(running)
    }
  }

  async end(): Promise<void> {
    this.#ended = true
    await Promise.allSettled(this.#running)
  }
}
