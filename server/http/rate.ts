import type { ServerResponse } from 'node:http'
import { Problem } from '../../schema/index.ts'

/** How many points of an operation's cost count as one request more. */
const pointsARequest = 1000
/** How many askers are known at once; beyond that the one that was longest away is forgotten. */
const mostAskers = 10_000
const minute = 60_000

interface Allowance {
  left: number
  at: number
}

/** Takes so many requests a minute of each asker, as a bucket that fills evenly and holds a minute's worth. */
export class Rate {
  readonly #aMinute: number
  readonly #now: () => number
  readonly #askers = new Map<string, Allowance>()

  constructor(aMinute: number, now: () => number = () => performance.now()) {
    this.#aMinute = aMinute
    this.#now = now
  }

  /** Takes one request of an asker, or so many; throws where less is left than one. What it costs beyond that is owed. */
  take(asker: string, requests = 1): void {
    const allowance = this.#allowanceOf(asker)
    const needed = Math.min(requests, this.#aMinute)
    if (allowance.left < needed) throw tooMany(this.#aMinute, requests, allowance.left, this.#wait(needed - allowance.left))
    allowance.left -= requests
  }

  /** What an operation's points cost, beside the request that brings it. */
  charge(asker: string, points: number): void {
    if (points >= pointsARequest / 2) this.take(asker, points / pointsARequest)
  }

  /** Tells what is left, in the form of the IETF's draft on rate limits. */
  tell(asker: string, response: ServerResponse): void {
    const { left } = this.#allowanceOf(asker)
    response.setHeader('ratelimit-policy', `"address";q=${this.#aMinute};w=${minute / 1000}`)
    response.setHeader('ratelimit', `"address";r=${Math.max(0, Math.floor(left))};t=${this.#wait(this.#aMinute - left)}`)
  }

  #wait(requests: number): number {
    return Math.ceil(((requests / this.#aMinute) * minute) / 1000)
  }

  #allowanceOf(asker: string): Allowance {
    const now = this.#now()
    const known = this.#askers.get(asker)
    const left = known === undefined ? this.#aMinute : known.left + ((now - known.at) / minute) * this.#aMinute
    const allowance = { left: Math.min(this.#aMinute, left), at: now }
    this.#askers.delete(asker)
    this.#askers.set(asker, allowance)
    if (this.#askers.size > mostAskers) this.#askers.delete(this.#askers.keys().next().value as string)
    return allowance
  }
}

const plainly = (count: number): string => String(Math.max(0, Math.round(count * 10) / 10))

const tooMany = (aMinute: number, asked: number, left: number, wait: number): Problem =>
  new Problem(
    'TOO_MANY',
    {
      what: `This server takes ${aMinute} requests a minute from one address; this one counts as ${plainly(asked)}, and ${plainly(left)} are left`,
      todo: `Ask again in ${wait} seconds`,
    },
    { cause: new Wait(wait) },
  )

/** For how long to wait before asking again, in seconds: the cause of a refusal that passes. */
export class Wait extends Error {
  readonly seconds: number

  constructor(seconds: number) {
    super(`${seconds} seconds`)
    this.seconds = seconds
  }
}
