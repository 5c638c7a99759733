import { type LinkRecord, orderKey } from '../../../schema/index.ts'
import type { Concern } from '../concerns/index.ts'
import { type Known, textOf } from '../known.ts'
import type { Linker } from '../linking.ts'
import { chainsOf } from './chains.ts'
import type { Pair } from './pairs.ts'
import { reasonsOfReturn, reasonsOfTurn } from './reasons.ts'
import { scoreOfReturn, scoreOfTurn } from './scores.ts'
import { type LookingBack, lookingBack } from './stated.ts'
import { Stops } from './stops.ts'
import { weigher } from './subjects.ts'
import { type Told, toldByInspections } from './tellings.ts'
import { type Turn, turnsOf } from './turns.ts'

const inOrder = (ids: readonly string[]): string[] => {
  const keys = new Map(ids.map((id) => [id, orderKey(id)]))
  return [...ids].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1))
}

/** The passages of both ends, those of the earlier first. */
const citesOf = (known: Known, { earlier, later }: Pair): string[] => [
  ...new Set([earlier, later].flatMap(({ thing }) => inOrder(known.passagesOf(thing.id).map(({ id }) => id)))),
]

/** How it is known: because the later text says so, or because a rule found it. */
const standing = (pair: Pair, back: LookingBack | undefined) =>
  back?.isStated === true
    ? ({ basis: 'STATED', method: 'told as found before' } as const)
    : ({ basis: 'SUGGESTED', score: scoreOfReturn(pair), method: 'same concern' } as const)

function returned(known: Known, { concern, matter }: Concern, pair: Pair, all: readonly Told[]): LinkRecord {
  const back = lookingBack(pair, all)
  return {
    type: 'RECURS_AS',
    from: pair.earlier.thing.id,
    to: pair.later.thing.id,
    properties: {
      concern,
      matter,
      ...standing(pair, back),
      reasons: reasonsOfReturn(matter, pair, back),
      cites: citesOf(known, pair),
    },
  }
}

const turned = (known: Known, { concern, way, pair }: Turn): LinkRecord => ({
  type: 'TURNED_INTO',
  from: pair.earlier.thing.id,
  to: pair.later.thing.id,
  properties: {
    concern: concern.matter,
    matter: concern.matter,
    basis: 'SUGGESTED',
    score: scoreOfTurn,
    method: way === 'STRENGTH_TO_CONCERN' ? 'strength turned into concern' : 'concern turned into strength',
    reasons: reasonsOfTurn(concern, way, pair),
    cites: citesOf(known, pair),
  },
})

/** Which concerns came back from inspection to inspection, and what turned from good to bad or from bad to good. */
export const linkRecurrence: Linker = ({ known }) => {
  const told = toldByInspections(known)
  const stops = new Stops(told)
  const weight = weigher(told.flatMap(({ things }) => things.map(textOf)))
  return [
    ...chainsOf(stops, weight).flatMap(({ concern, pairs }) => pairs.map((pair) => returned(known, concern, pair, told))),
    ...turnsOf(stops, weight).map((turn) => turned(known, turn)),
  ]
}
