import type { Weight } from '../../join/weighing.ts'
import { type Concern, concerns, type Way } from '../concerns/index.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { daysBetween, fewestDays, type Stop, type Stops } from './stops.ts'
import type { Telling } from './tellings.ts'

/** A strength that was a concern later, or the other way round. */
export interface Turn {
  readonly concern: Concern
  readonly way: 'STRENGTH_TO_CONCERN' | 'CONCERN_TO_STRENGTH'
  readonly pairs: readonly Pair[]
}

/** A thing praises or blames a matter plainly when it is as sure as this. */
const plainly = 0.84
/** Blame of a narrow matter is plain beside other things too. */
const beside = 0.62
/** Of one inspection so many things are enough. */
const most = 3
/** One way must weigh so much more than the other, where an inspection speaks both ways. */
const clearOf = 1.5

/** What an inspection says of a matter on the whole, and the things that say it. */
interface State {
  readonly way: Way
  readonly stop: Stop
}

const heft = (tellings: readonly Telling[]): number => tellings.reduce((sum, { matter }) => sum + matter.weight, 0)

/** Praise is taken from what is praised as a whole, blame from what is blamed as a whole, in part, or asked for. */
const isWhole = (way: Way, { thing }: Telling): boolean =>
  way === 'WEAKNESS'
    ? thing.label === 'Recommendation' || thing.properties.polarity !== 'STRENGTH'
    : thing.label === 'Finding' && thing.properties.polarity === 'STRENGTH'

/** What is asked for is no strength yet, whatever else is said of it. */
const isAsked = ({ thing, matter }: Telling): boolean => thing.label === 'Recommendation' && matter.weight >= plainly

function statesOf(stops: Stops, concern: Concern): State[] {
  const least = { STRENGTH: plainly, WEAKNESS: concern.narrow === true ? beside : plainly }
  const both = (['STRENGTH', 'WEAKNESS'] as const).flatMap((way) => stops.of(concern, way).map((stop) => ({ way, stop })))
  return both
    .flatMap(({ way, stop }): State[] => {
      const against = both.find((other) => other.way !== way && other.stop.told === stop.told)
      const tellings = stop.tellings.filter((each) => each.matter.weight >= least[way] && isWhole(way, each)).slice(0, most)
      const wayAsked = [stop, against?.stop].some((each) => each?.tellings.some(isAsked)) ? 'WEAKNESS' : undefined
      const isClear =
        wayAsked === undefined ? heft(stop.tellings) >= clearOf * heft(against?.stop.tellings ?? []) : wayAsked === way
      return tellings.length > 0 && isClear ? [{ way, stop: { ...stop, tellings } }] : []
    })
    .sort((a, b) => (a.stop.told.day < b.stop.told.day ? -1 : 1))
}

/** The states between which nothing turned, taken together: what stands nearest to a turn counts. */
function runsOf(states: readonly State[]): State[][] {
  const runs: State[][] = []
  for (const state of states) {
    const run = runs.at(-1)
    if (run?.[0]?.way === state.way) run.push(state)
    else runs.push([state])
  }
  return runs
}

/** So many things before and after outweigh one between them. */
const outweighs = 3

const thingsIn = (run: readonly State[] = []): number => run.reduce((sum, { stop }) => sum + stop.tellings.length, 0)

/** One thing that says otherwise, between several that agree before and after it, turns nothing. */
function settled(states: readonly State[]): State[] {
  const odd = runsOf(states).filter(
    (run, at, runs) =>
      at > 0 && at < runs.length - 1 && thingsIn(run) === 1 && thingsIn(runs[at - 1]) + thingsIn(runs[at + 1]) >= outweighs,
  )
  return states.filter((state) => !odd.some(([single]) => single === state))
}

const near = 2
/** One pair at least must be as sure as this. */
const leastOfBest = { plain: 0.89, narrow: 0.7 } as const

export function turnsOf(stops: Stops, weight: Weight): Turn[] {
  return concerns.flatMap((concern) => {
    const runs = runsOf(settled(statesOf(stops, concern)))
    return runs.slice(1).flatMap((later, at): Turn[] => {
      const before = runs[at]?.slice(-near) ?? []
      const after = later.slice(0, near)
      const pairs = before.flatMap((one) =>
        after.flatMap((other) =>
          daysBetween(one.stop.told.day, other.stop.told.day) < fewestDays ? [] : pairsOf(one.stop, other.stop, weight),
        ),
      )
      const kept = concern.wide === true ? pairs.filter(({ shared }) => shared.length > 1) : pairs
      const way = later[0]?.way === 'WEAKNESS' ? 'STRENGTH_TO_CONCERN' : 'CONCERN_TO_STRENGTH'
      return kept.some(({ sureness }) => sureness >= leastOfBest[concern.narrow === true ? 'narrow' : 'plain'])
        ? [{ concern, way, pairs: kept }]
        : []
    })
  })
}
