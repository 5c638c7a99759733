import type { Concern, Way } from '../concerns/index.ts'
import { type ByConcern, byConcern, keyOf, type Telling, type Told } from './tellings.ts'

/** What one inspection told of a concern. */
export interface Stop {
  readonly told: Told
  /** Heaviest first. */
  readonly tellings: readonly Telling[]
  /** How many of its things blame or praise it so at all, the lightest too. */
  readonly count: number
  /** How surely it told of it as a main matter, from 0 to 1. */
  readonly sureness: number
}

/** Lighter than this, a thing names a concern in passing. */
const leastOfThing = 0.62
/** More things of one inspection than this make nothing clearer. */
const most = 3
/** What weighs so much less than the best of them is left to that. */
const mostBehind = 0.25
/** What several things tell, or one that is asked for, is surer. */
const bySeveral = 0.05
const byAsking = 0.05

export function stopOf(told: Told, tellings: readonly Telling[] = []): Stop | undefined {
  const best = tellings[0]
  if (best === undefined || best.matter.weight < leastOfThing) return undefined
  const least = Math.max(leastOfThing, best.matter.weight - mostBehind)
  const about = tellings.filter(({ matter }) => matter.weight >= least).slice(0, most)
  const isAsked = about.some(({ thing, matter }) => thing.label === 'Recommendation' && matter.weight >= 0.8)
  const sureness = best.matter.weight + (about.length > 1 ? bySeveral : 0) + (isAsked ? byAsking : 0)
  return { told, tellings: about, count: tellings.length, sureness: Math.min(1, sureness) }
}

/** What each inspection tells of each concern. */
export class Stops {
  readonly #read: readonly (readonly [Told, ByConcern])[]

  constructor(all: readonly Told[]) {
    this.#read = all.map((told): readonly [Told, ByConcern] => [told, byConcern(told)])
  }

  /** What each tells of a concern in praise and in blame, the earliest first. */
  all(concern: Concern): { told: Told; praise: readonly Telling[]; blame: readonly Telling[] }[] {
    return this.#read.map(([told, tellings]) => ({
      told,
      praise: tellings.get(keyOf(concern, 'STRENGTH')) ?? [],
      blame: tellings.get(keyOf(concern, 'WEAKNESS')) ?? [],
    }))
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
