import { setImmediate as others } from 'node:timers/promises'
import { asProblem, type Problem } from '../../schema/index.ts'
import { currentLedger, enterLoaded, type Store, sealOf, writeBatch } from '../../server/store/index.ts'
import { loadNameOf, removeAll } from '../keep/fill.ts'
import { LoadedNote } from '../keep/loaded.ts'
import { noteMisfits } from '../keep/misfits.ts'
import { readReviews, reviewsIn, reviewsOf } from '../reviews/log.ts'
import type { InTurn } from './in-turn.ts'
import { reviewedDigest, type WorkedOut } from './work-out.ts'

/** Whether what follows from all decisions shows: it does; it is being worked out; the next start works it out. */
export type Settled = 'SETTLED' | 'SETTLING' | 'AT_NEXT_START'

/** So many records are written at once: while they are, nobody else is answered. */
const atOnce = 100

export type WorkOut = (dataFolder: string, council: string, stopped: AbortSignal) => Promise<WorkedOut>

export interface Ground {
  readonly store: Store
  readonly dataFolder: string
  /** Everything that writes takes its turn there. */
  readonly turns: InTurn
  readonly workOut: WorkOut
  readonly report: (problem: Problem) => void
}

/**
 * Brings the graph to what follows from decisions: flags, suggestions, what a parted thing says. A council at a time is worked out
 * aside and loaded in turn with further decisions. What they have overtaken by then is worked out again.
 */
export class Settling {
  readonly #ground: Ground
  readonly #wanted = new Set<string>()
  readonly #stopped = new AbortController()
  #running: Promise<void> | undefined
  /** Councils of which it could not be worked out. */
  readonly #failed = new Set<string>()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  get state(): Settled {
    if (this.#running !== undefined) return 'SETTLING'
    return this.#failed.size > 0 ? 'AT_NEXT_START' : 'SETTLED'
  }

  /** Begins with a council, or notes that it comes next. */
  want(council: string): void {
    if (this.#stopped.signal.aborted) return
    this.#wanted.add(council)
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
  }

  /** Stops working out; what is being loaded is loaded. */
  async stop(): Promise<void> {
    this.#stopped.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    for (;;) {
      const [council] = this.#wanted
      if (council === undefined) break
      this.#wanted.delete(council)
      try {
        await this.#settle(council)
        this.#failed.delete(council)
      } catch (thrown) {
        if (this.#stopped.signal.aborted) return
        this.#failed.add(council)
        this.#ground.report(asProblem(thrown))
      }
    }
  }

  async #settle(council: string): Promise<void> {
    const { dataFolder, turns, workOut } = this.#ground
    const worked = await workOut(dataFolder, council, this.#stopped.signal)
    await turns.take(async () => {
      const now = reviewedDigest(reviewsOf(await readReviews(reviewsIn(dataFolder)), council))
      if (now === worked.reviews) return this.#load(council, worked)
      this.#wanted.add(council)
      return new LoadedNote(dataFolder, council).dropLaid()
    })
  }

  /** The digest is entered last: what a crash cuts off, the next start does again. */
  async #load(council: string, { digest, topics, stale, unfit, ticket }: WorkedOut): Promise<void> {
    const { store, dataFolder } = this.#ground
    const note = new LoadedNote(dataFolder, council)
    await note.takeUp(ticket)
    await writeBatch(store, topics)
    for await (const records of note.laid(ticket, atOnce)) {
      await writeBatch(store, records)
      await others()
    }
    await removeAll(store, stale, atOnce)
    await enterLoaded(store.run, loadNameOf(council), digest)
    await note.endLaid(ticket)
    await noteMisfits(dataFolder, council, unfit)
    await store.settle(sealOf(await currentLedger(store.run)))
  }
}
