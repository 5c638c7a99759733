import { type Concern, concerns, type Way } from '../concerns/index.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { daysBetween, fewestDays, type Stop, type Stops } from './stops.ts'
import type { Weight } from './subjects.ts'
import type { Telling, Told } from './tellings.ts'

/** A strength that was a concern later, or the other way round: between the two inspections between which it turned, by what tells it most clearly. */
export interface Turn {
  readonly concern: Concern
  readonly way: 'STRENGTH_TO_CONCERN' | 'CONCERN_TO_STRENGTH'
  readonly pair: Pair
}

/** A thing praises or blames a matter plainly when it is as sure as this. */
const plainly = { STRENGTH: 0.84, WEAKNESS: 0.8 } as const
/** Blame of a narrow matter is plain beside other things too. */
const beside = 0.62
/** Lighter than this, a thing says nothing of it. */
const leastOfAny = 0.6
/** Of one inspection so many things are enough. */
const most = 3
/** One way must weigh so much more than the other, where an inspection speaks both ways. */
const clearOf = 1.5

/** What an inspection says of a matter on the whole, and the findings that say it plainly. */
interface State {
  readonly way: Way
  readonly told: Told
  readonly plain: readonly Telling[]
  readonly asks: boolean
}

const heft = (tellings: readonly Telling[]): number => tellings.reduce((sum, { matter }) => sum + matter.weight, 0)

/** Praise is taken from what is praised as a whole, blame from what is blamed as a whole or in part: what is only asked for tells of neither. */
const isWhole = (way: Way, { thing }: Telling): boolean =>
  thing.label === 'Finding' &&
  (way === 'STRENGTH' ? thing.properties.polarity === 'STRENGTH' : thing.properties.polarity !== 'STRENGTH')

const isAsked = ({ thing, matter }: Telling): boolean => thing.label === 'Recommendation' && matter.weight >= plainly.WEAKNESS

/** On the whole an inspection blames what it asks for; else it says what weighs clearly more. */
function stateOf(told: Told, concern: Concern, praise: readonly Telling[], blame: readonly Telling[]): State[] {
  const [good, bad] = [heft(praise), heft(blame)]
  const way = blame.some(isAsked) || bad >= clearOf * good ? 'WEAKNESS' : good >= clearOf * bad ? 'STRENGTH' : undefined
  if (way === undefined) return []
  const least = way === 'WEAKNESS' && concern.narrow === true ? beside : plainly[way]
  const tellings = way === 'WEAKNESS' ? blame : praise
  const plain = tellings.filter((each) => each.matter.weight >= least && isWhole(way, each)).slice(0, most)
  const asks = blame.some(isAsked)
  return plain.length > 0 || asks ? [{ way, told, plain, asks }] : []
}

function statesOf(stops: Stops, concern: Concern): State[] {
  return stops.all(concern).flatMap(({ told, praise, blame }) => {
    const heard = [praise, blame].map((tellings) => tellings.filter(({ matter }) => matter.weight >= leastOfAny))
    return stateOf(told, concern, heard[0] ?? [], heard[1] ?? [])
  })
}

/** The states between which nothing turned, taken together. */
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

const thingsIn = (run: readonly State[] = []): number => run.reduce((sum, { plain }) => sum + Math.max(1, plain.length), 0)

/** One thing that says otherwise, between several that agree before and after it, turns nothing. */
function settled(states: readonly State[]): State[] {
  const odd = runsOf(states).filter(
    (run, at, runs) =>
      at > 0 && at < runs.length - 1 && thingsIn(run) === 1 && thingsIn(runs[at - 1]) + thingsIn(runs[at + 1]) >= outweighs,
  )
  return states.filter((state) => !odd.some(([single]) => single === state))
}

const stopOf = ({ told, plain }: State): Stop => ({
  told,
  tellings: plain,
  count: plain.length,
  sureness: plain[0]?.matter.weight ?? 0,
})

/** So many inspections on either side of a turn are looked at; one that stands further from it must be so much surer. */
const near = 2
const further = 0.1
/** What an inspection blames and asks for is its main matter. */
const forAsking = 0.1

/** Texts about a wide concern must share so many other words. */
const leastShared = 2

/** From the last inspection that told the one plainly to the first that told the other plainly: the surest of what says it. */
function turnBetween(before: readonly State[], after: readonly State[], concern: Concern, weight: Weight): Pair[] {
  const [firsts, thens] = [before, after].map((states) => states.filter(({ plain }) => plain.length > 0)) as [State[], State[]]
  return firsts
    .slice(-near)
    .reverse()
    .flatMap((first, back) =>
      thens
        .slice(0, near)
        .map((then, on) => ({ first, then, away: (back + on) * further - (first.asks || then.asks ? forAsking : 0) })),
    )
    .filter(({ first, then }) => daysBetween(first.told.day, then.told.day) >= fewestDays)
    .flatMap(({ first, then, away }) =>
      pairsOf(stopOf(first), stopOf(then), weight).map((pair) => ({ pair, clear: pair.sureness - away })),
    )
    .filter(({ pair }) => concern.wide !== true || pair.shared.length >= leastShared)
    .sort((a, b) => b.clear - a.clear)
    .slice(0, 1)
    .map(({ pair }) => pair)
}

export function turnsOf(stops: Stops, weight: Weight): Turn[] {
  return concerns.flatMap((concern) => {
    const runs = runsOf(settled(statesOf(stops, concern)))
    return runs.slice(1).flatMap((after, at): Turn[] => {
      const way = after[0]?.way === 'WEAKNESS' ? 'STRENGTH_TO_CONCERN' : 'CONCERN_TO_STRENGTH'
      return turnBetween(runs[at] ?? [], after, concern, weight).map((pair) => ({ concern, way, pair }))
    })
  })
}
