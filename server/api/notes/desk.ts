import { createHash, timingSafeEqual } from 'node:crypto'
import { Problem } from '../../../schema/index.ts'

/** What a reader says of a thing. */
export interface Saying {
  readonly about: string
  readonly says: string
  readonly by: string
}

/** Writes a note down and into the graph; gives its id once both are done. */
export type TakeNote = (saying: Saying) => Promise<string>

/** How many notes are taken within how many milliseconds, whoever sends them. */
const most = 30
const span = 60_000

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Where notes are handed in, one after the other, by whoever has the key. */
export class NoteDesk {
  readonly #key: Buffer
  readonly #take: TakeNote
  readonly #now: () => number
  #taken: readonly number[] = []
  #last: Promise<unknown> = Promise.resolve()

  constructor(key: string, take: TakeNote, now: () => number = () => performance.now()) {
    this.#key = digest(key)
    this.#take = take
    this.#now = now
  }

  /** Takes a note under the Authorization header that it came with. */
  hand(authorization: string | undefined, saying: Saying): Promise<string> {
    this.#checkKey(authorization)
    this.#checkPace()
    const taken = this.#last.then(() => this.#take(saying))
    this.#last = taken.catch(() => undefined)
    return taken
  }

  /** Digests are compared, in a time that tells nothing of the key, its length included. */
  #checkKey(authorization = ''): void {
    const [, key = ''] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
    if (timingSafeEqual(digest(key), this.#key)) return
    throw new Problem('KEY_REFUSED', {
      what: key === '' ? 'A note needs the key of this server' : 'This is not the key of this server',
      where: 'the header Authorization',
      todo: 'Send "Bearer" and the key; whoever runs this server has set it as REVIEW_TOKEN',
    })
  }

  #checkPace(): void {
    const now = this.#now()
    this.#taken = this.#taken.filter((at) => at > now - span)
    if (this.#taken.length >= most)
      throw new Problem('TOO_MANY', {
        what: `This server takes at most ${most} notes a minute`,
        todo: 'Send it again in a minute',
      })
    this.#taken = [...this.#taken, now]
  }
}
