import { currentLedger, digestOf, type Store } from '../store/index.ts'

/** For how long a digest is taken to hold, in milliseconds. */
const holds = 1000

/** The digest of all that a store holds, so that two answers can be told to be of the same data; asked for once a second at the most. */
export class DataDigest {
  readonly #store: Pick<Store, 'run'>
  readonly #now: () => number
  #read: { readonly at: number; readonly digest: Promise<string> } | undefined

  constructor(store: Pick<Store, 'run'>, now: () => number = () => performance.now()) {
    this.#store = store
    this.#now = now
  }

  current(): Promise<string> {
    const at = this.#now()
    if (this.#read !== undefined && at - this.#read.at < holds) return this.#read.digest
    const digest = currentLedger(this.#store.run).then(digestOf)
    this.#read = { at, digest }
    digest.catch(() => this.forget())
    return digest
  }

  /** What was read counts no longer: something was written. */
  forget(): void {
    this.#read = undefined
  }
}
