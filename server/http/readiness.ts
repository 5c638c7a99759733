import { asProblem, Problem } from '../../schema/index.ts'
import { checkLedger, currentLedger, digestOf, type Ledger, type Store } from '../store/index.ts'

/** For how long a count of the whole graph is taken to hold, in milliseconds, while its ledger says the same. */
const countHolds = 10_000

/** Whether the server can answer: the store is there, the data are in, and they are what was loaded. */
export class Readiness {
  readonly #store: Store
  #why: Problem | undefined = new Problem('NOT_READY', {
    what: 'Data are still being loaded',
    todo: 'Ask again in a few seconds',
  })
  #counted: { readonly at: number; readonly digest: string } | undefined

  constructor(store: Store) {
    this.#store = store
  }

  /** Says that everything is loaded. */
  loaded(): void {
    this.#why = undefined
  }

  /** Says why nothing can be answered. */
  failed(problem: Problem): void {
    this.#why = problem
  }

  /** Throws where requests can't be answered for a reason that is known without asking the store. */
  assertLoaded(): void {
    if (this.#why !== undefined) throw this.#why
  }

  async check(): Promise<{ ledger: Ledger } | { problem: Problem }> {
    try {
      this.assertLoaded()
      return { ledger: await this.#check() }
    } catch (thrown) {
      return { problem: asProblem(thrown) }
    }
  }

  async #check(): Promise<Ledger> {
    const ledger = await currentLedger(this.#store.run)
    const fresh =
      this.#counted !== undefined && this.#counted.digest === digestOf(ledger) && Date.now() - this.#counted.at < countHolds
    if (fresh) return ledger
    const checked = await checkLedger(this.#store)
    this.#counted = { at: Date.now(), digest: digestOf(checked) }
    return checked
  }
}
