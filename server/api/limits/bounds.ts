import { Problem } from '../../../schema/index.ts'
import type { Store } from '../../store/index.ts'
import { limits, refusal } from './table.ts'

/** How long a request goes on: until its time is over, until nobody waits for its answer any more, or until it has read too much. */
export class Bounds {
  readonly #until: number
  readonly #patience: number
  #rows = 0
  #left = false

  constructor(milliseconds: number) {
    this.#patience = milliseconds
    this.#until = performance.now() + milliseconds
  }

  /** Nobody waits for the answer any more. */
  leave(): void {
    this.#left = true
  }

  check(): void {
    if (this.#left) throw new Problem('TIMEOUT', { what: 'Nobody waits for this answer any more' })
    if (performance.now() > this.#until)
      throw new Problem('TIMEOUT', {
        what: `The answer took longer than the ${this.#patience / 1000} seconds that one may`,
        todo: 'Ask for smaller pages or for fewer fields, or try again when less is asked of this server',
      })
  }

  read(rows: number): void {
    this.#rows += rows
    if (this.#rows > limits.rows.most) throw refusal('rows', this.#rows)
  }
}

/** A store that looks at a request's bounds before each statement, and counts what it reads. */
export const boundedStore = (store: Store, bounds: Bounds): Store => ({
  engine: store.engine,
  where: store.where,
  prepare: () => store.prepare(),
  run: async (text, parameters) => {
    bounds.check()
    const rows = await store.run(text, parameters)
    bounds.read(rows.length)
    return rows
  },
  transaction: (work) => store.transaction(work),
  settle: (seal) => store.settle(seal),
  seal: () => store.seal(),
  health: () => store.health(),
  close: () => store.close(),
})
