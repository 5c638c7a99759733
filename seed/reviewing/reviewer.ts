import type { LinkRecord, Problem } from '../../schema/index.ts'
import type { Store } from '../../server/store/index.ts'
import { type Book, BookKeeper } from './book.ts'
import { type DecisionAsked, takeDecision } from './deciding.ts'
import { InTurn } from './in-turn.ts'
import { type MergeAsked, takeMerge } from './merging.ts'
import { type Saying, takeNote } from './noting.ts'
import { type PartAsked, takePart } from './parting.ts'
import { type Settled, Settling, type WorkOut } from './settling.ts'
import { workOutApart } from './working-out.ts'

const councilOfId = (id: string): string => id.split('/')[0] ?? ''

/** Takes decisions and notes on a graph that is being served, one after the other, and sees to what follows from them. */
export class Reviewer {
  readonly #store: Store
  readonly #dataFolder: string
  readonly #turns = new InTurn()
  readonly #books: BookKeeper
  readonly #settling: Settling

  constructor(store: Store, dataFolder: string, report: (problem: Problem) => void, workOut: WorkOut = workOutApart) {
    this.#store = store
    this.#dataFolder = dataFolder
    this.#books = new BookKeeper(dataFolder)
    this.#settling = new Settling({ store, dataFolder, turns: this.#turns, workOut, report })
  }

  /** Gives the id of the note. Nothing follows from one. */
  note(saying: Saying): Promise<string> {
    return this.#turns.take(() => takeNote(this.#store, this.#dataFolder, saying))
  }

  decide(asked: DecisionAsked): Promise<LinkRecord> {
    return this.#followed(asked.from, () => takeDecision(this.#store, this.#dataFolder, asked))
  }

  merge(asked: MergeAsked): Promise<void> {
    return this.#followed(asked.keep, () => takeMerge(this.#store, this.#dataFolder, asked))
  }

  /** Gives the id of what is parted from it. */
  part(asked: PartAsked): Promise<string> {
    return this.#followed(asked.thing, async () => takePart(this.#store, this.#dataFolder, await this.book(), asked))
  }

  book(): Promise<Book> {
    return this.#books.book()
  }

  get settled(): Settled {
    return this.#settling.state
  }

  /** Until nobody writes any more. */
  async stop(): Promise<void> {
    await this.#settling.stop()
    await this.#turns.idle()
  }

  async #followed<T>(id: string, work: () => Promise<T>): Promise<T> {
    const done = await this.#turns.take(work)
    this.#settling.want(councilOfId(id))
    return done
  }
}
