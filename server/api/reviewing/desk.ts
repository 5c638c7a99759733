import { createHash, timingSafeEqual } from 'node:crypto'
import { Problem } from '../../../schema/index.ts'
import type { Reviewing } from './port.ts'

/** How many notes and decisions are taken within how many milliseconds, whoever sends them. */
const most = 30
const span = 60_000

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Where notes and decisions are handed in by whoever has the key, and the log of them is read by anybody. Without a key nothing is taken. */
export class ReviewDesk {
  readonly reviewing: Reviewing
  /** Whom readers can write to besides, as an address that a browser opens. */
  readonly contact: string | undefined
  readonly #key: Buffer | undefined
  readonly #now: () => number
  #taken: readonly number[] = []

  constructor(key: string | undefined, reviewing: Reviewing, now: () => number = () => performance.now(), contact?: string) {
    this.reviewing = reviewing
    this.contact = contact
    this.#key = key === undefined ? undefined : digest(key)
    this.#now = now
  }

  get isOpen(): boolean {
    return this.#key !== undefined
  }

  /** What takes notes and decisions, for one that comes under this Authorization header. */
  under(authorization: string | undefined): Reviewing {
    this.#checkKey(authorization)
    this.#checkPace()
    return this.reviewing
  }

  /** Digests are compared, in a time that tells nothing of the key, its length included. */
  #checkKey(authorization = ''): void {
    if (this.#key === undefined) throw closed()
    const [, key = ''] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
    if (timingSafeEqual(digest(key), this.#key)) return
    throw new Problem('KEY_REFUSED', {
      what: key === '' ? 'A note or decision needs the key of this server' : 'This is not the key of this server',
      where: 'the header Authorization',
      todo: 'Send "Bearer" and the key; whoever runs this server has set it as REVIEW_TOKEN',
    })
  }

  #checkPace(): void {
    const now = this.#now()
    this.#taken = this.#taken.filter((at) => at > now - span)
    if (this.#taken.length >= most)
      throw new Problem('TOO_MANY', {
        what: `This server takes at most ${most} notes and decisions a minute`,
        todo: 'Send it again in a minute',
      })
    this.#taken = [...this.#taken, now]
  }
}

export const closed = (): Problem =>
  new Problem('NOTES_CLOSED', {
    what: 'This server takes no notes and no decisions',
    todo: 'Send it to whoever runs this server: they write it down with "npm run review -- note", or set REVIEW_TOKEN',
  })
