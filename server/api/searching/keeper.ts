import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../../../schema/index.ts'
import type { SearchIndex } from '../../search/index.ts'
import { currentLedger, type Store, sealOf } from '../../store/index.ts'
import { filedFrom } from './filed.ts'

/** How long a search waits for an index that is made, where there is none, and where there is one from before the last writes. */
const patience = { first: 15_000, newer: 2_000 }

/** An index, and what the store held when it was begun. */
interface Kept {
  readonly state: string
  readonly index: SearchIndex
}

export interface Searched {
  readonly index: SearchIndex
  /** False while the last writes are still being taken up. */
  readonly isCurrent: boolean
}

/** Keeps the index of a store: made when it is first wanted, and anew once something was written. */
class Keeper {
  readonly #store: Store
  #kept: Kept | undefined
  #making: Promise<Kept> | undefined

  constructor(store: Store) {
    this.#store = store
  }

  async searched(): Promise<Searched> {
    const state = await this.#state()
    if (this.#kept?.state === state) return { index: this.#kept.index, isCurrent: true }
    const before = this.#kept
    const making = this.#upTo(state)
    // What fails after nobody waits for it is tried again by the next search.
    making.catch(() => undefined)
    const wait = before === undefined ? patience.first : patience.newer
    const made = await Promise.race([making, sleep(wait, undefined, { ref: false })])
    const kept = made ?? before
    if (kept === undefined)
      throw new Problem('NOT_READY', {
        what: 'The words of all that was read are still being put in order',
        todo: 'Search again soon',
      })
    return { index: kept.index, isCurrent: kept.state === state }
  }

  async #state(): Promise<string> {
    const { turn, digest } = sealOf(await currentLedger(this.#store.run))
    return `${turn} ${digest}`
  }

  /** An index that was begun with what the store held then, or later: one that was under way may have been begun before. */
  async #upTo(state: string): Promise<Kept> {
    const made = await this.#make(state)
    return made.state === state ? made : this.#make(state)
  }

  /** One index is made at a time. */
  #make(state: string): Promise<Kept> {
    this.#making ??= filedFrom(this.#store)
      .then((index) => {
        this.#kept = { state, index }
        return this.#kept
      })
      .finally(() => {
        this.#making = undefined
      })
    return this.#making
  }
}

const keepers = new WeakMap<Store, Keeper>()

/** Has the index of a store made before anybody searches. What fails is tried again by the first search. */
export async function readySearch(store: Store): Promise<void> {
  await searchedIn(store).catch(() => undefined)
}

/** The index of a store. */
export function searchedIn(store: Store): Promise<Searched> {
  const keeper = keepers.get(store) ?? new Keeper(store)
  keepers.set(store, keeper)
  return keeper.searched()
}
