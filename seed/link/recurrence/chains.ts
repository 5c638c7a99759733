import { type Concern, concerns } from '../concerns/index.ts'
import { joining, type Pair, pairsOf } from './pairs.ts'
import { daysBetween, fewestDays, type Stop, type Stops } from './stops.ts'
import type { Weight } from './subjects.ts'

/** One concern, told by two inspections or more, the earliest first. */
export interface Chain {
  readonly concern: Concern
  readonly stops: readonly Stop[]
  /** From each stop to the next. */
  readonly pairs: readonly Pair[]
  /** How surely it is one concern that came back, from 0 to 1. */
  readonly sureness: number
}

/** An inspection told of a concern when it is as sure as this; of a wide one, when it is surer. */
const leastOfStop = { plain: 0.84, wide: 0.95, narrow: 0.75 } as const
/** Where others are so sure, one that tells of it beside other things belongs to them too. */
const leastBeside = { plain: 0.77, narrow: 0.64 } as const
const surest = 0.95
/** A chain of two stops that share no other words must be surer than one of more. */
const leastOfTwo = 0.92
const leastBacked = 0.8
/** Texts about a wide concern must share so many other words. */
const leastShared = 2

function chainOf(concern: Concern, stops: readonly Stop[], weight: Weight): Chain | undefined {
  const [isWide, isNarrow] = [concern.wide === true, concern.narrow === true]
  const core = stops.filter(({ sureness }) => sureness >= leastOfStop[isWide ? 'wide' : isNarrow ? 'narrow' : 'plain'])
  const hasSurest = core.some(({ sureness }) => sureness >= surest)
  const sure =
    hasSurest && !isWide ? stops.filter(({ sureness }) => sureness >= leastBeside[isNarrow ? 'narrow' : 'plain']) : core
  const [first, last] = [sure[0], sure.at(-1)]
  if (first === undefined || last === undefined || daysBetween(first.told.day, last.told.day) < fewestDays) return undefined
  const pairs = sure.slice(1).flatMap((later, at) => pairsOf(sure[at] as Stop, later, weight))
  const kept = joining(isWide ? pairs.filter(({ shared }) => shared.length >= leastShared) : pairs)
  if (kept.length === 0) return undefined
  const [best, second] = sure.map(({ sureness }) => sureness).sort((a, b) => b - a) as [number, number]
  const sureness = (best + second) / 2
  const isBacked = isNarrow || sure.length > 2 || kept.some(({ shared }) => shared.length > 0)
  return sureness < (isBacked ? leastBacked : leastOfTwo) ? undefined : { concern, stops: sure, pairs: kept, sureness }
}

export function chainsOf(stops: Stops, weight: Weight): Chain[] {
  return concerns.flatMap((concern) => {
    const chain = chainOf(concern, stops.of(concern, 'WEAKNESS'), weight)
    return chain === undefined ? [] : [chain]
  })
}
