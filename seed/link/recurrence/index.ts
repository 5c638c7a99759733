import type { LinkRecord } from '../../../schema/index.ts'
import { weigher } from '../../join/weighing.ts'
import { type Known, textOf } from '../known.ts'
import type { Linker } from '../linking.ts'
import { type Chain, chainsOf } from './chains.ts'
import type { Pair } from './pairs.ts'
import { reasonsOfReturn, reasonsOfTurn } from './reasons.ts'
import { scoreOfReturn, scoreOfTurn } from './scores.ts'
import { isStated } from './stated.ts'
import { Stops } from './stops.ts'
import { type Told, toldByInspections } from './tellings.ts'
import { type Turn, turnsOf } from './turns.ts'

const citesOf = (known: Known, { earlier, later }: Pair): string[] => [
  ...new Set([earlier, later].flatMap(({ thing }) => known.passagesOf(thing.id, undefined).map(({ id }) => id))),
]

/** How it is known: because the later text says so, or because a rule found it. */
const standing = (pair: Pair, all: readonly Told[]) =>
  isStated(pair, pair.from, pair.to, all)
    ? ({ basis: 'STATED', method: 'told as found before' } as const)
    : ({ basis: 'SUGGESTED', score: scoreOfReturn(pair), method: 'same concern' } as const)

const returns = (known: Known, { concern, pairs }: Chain, all: readonly Told[]): LinkRecord[] =>
  pairs.map((pair) => ({
    type: 'RECURS_AS',
    from: pair.earlier.thing.id,
    to: pair.later.thing.id,
    properties: {
      concern: concern.concern,
      matter: concern.matter,
      ...standing(pair, all),
      reasons: reasonsOfReturn(concern, pair),
      cites: citesOf(known, pair),
    },
  }))

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
    ...chainsOf(stops, weight).flatMap((chain) => returns(known, chain, told)),
    ...turnsOf(stops, weight).map((turn) => turned(known, turn)),
  ]
}
