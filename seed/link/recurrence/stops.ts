import type { Concern, Way } from '../concerns/index.ts'
import { type ByConcern, byConcern, keyOf, type Telling, type Told } from './tellings.ts'

/** What one inspection told of a concern. */
export interface Stop {
  readonly told: Told
  /** Heaviest first. */
  readonly tellings: readonly Telling[]
  /** How surely it told of it as a main matter, from 0 to 1. */
  readonly sureness: number
}

/** Lighter than this, a thing names a concern in passing. */
const leastOfThing = 0.62
/** More things of one inspection than this make nothing clearer. */
const most = 4
/** What several things tell, or one that is asked for, is surer. */
const bySeveral = 0.05
const byAsking = 0.05

export function stopOf(told: Told, tellings: readonly Telling[] = []): Stop | undefined {
  const about = tellings.filter(({ matter }) => matter.weight >= leastOfThing).slice(0, most)
  const best = about[0]
  if (best === undefined) return undefined
  const isAsked = about.some(({ thing, matter }) => thing.label === 'Recommendation' && matter.weight >= 0.8)
  const sureness = best.matter.weight + (about.length > 1 ? bySeveral : 0) + (isAsked ? byAsking : 0)
  return { told, tellings: about, sureness: Math.min(1, sureness) }
}

/** What each inspection tells of each concern. */
export class Stops {
  readonly #read: readonly (readonly [Told, ByConcern])[]

  constructor(all: readonly Told[]) {
    this.#read = all.map((told): readonly [Told, ByConcern] => [told, byConcern(told)])
  }

  /** Those that tell of a concern in one way, the earliest first. */
  of(concern: Concern, way: Way): Stop[] {
    return this.#read
      .map(([told, tellings]) => stopOf(told, tellings.get(keyOf(concern, way))))
      .filter((stop) => stop !== undefined)
  }
}

/** What is told again within fewer days is told of one and the same state of things. */
export const fewestDays = 240

const day = 24 * 60 * 60 * 1000

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day)
