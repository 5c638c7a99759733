import { labelOfId } from '../../../../schema/index.ts'
import type { Recurring } from '../../concerns/recurs.ts'
import type { Turn } from '../../concerns/turns.ts'
import { dayInWords } from '../../day-in-words.ts'
import type { Gathered } from '../gather.ts'
import { inARow } from '../naming.ts'
import { concernName, daysTold, lostStrengths, turnedLater, turnName } from '../parts/recurring.ts'
import type { Question } from '../told.ts'

const most = { concerns: 2, turns: 1 }
const often = 4

/** Since when, and until when it was told. */
function since({ told }: Recurring): string {
  const [first, last] = [told[0]?.day, told.at(-1)?.day]
  return first === undefined || last === undefined ? '' : `, first on ${dayInWords(first)} and last on ${dayInWords(last)}`
}

function ofConcern(each: Recurring): Question {
  const things = each.told.flatMap(({ things: own }) => own.slice(0, 1))
  return {
    kind: 'RECURRENCE',
    words: `${concernName(each.concern)} was found or asked about ${each.told.length === 2 ? 'twice' : `${each.told.length} times`}${since(each)}. What is different this time, and what will show members that it is?`,
    why: `It stands in what was found or asked on ${inARow(daysTold(each))}; no later paper that was read tells of a strength in it.`,
    askedOf: [],
    things,
    flags: [],
    passages: [],
    saying: [...things.slice(0, 1), ...things.slice(-2)].map(({ id }) => id),
    severity: each.told.length >= often ? 'HIGH' : 'MEDIUM',
    certainty: 'LIKELY',
    weight: 4,
    closeness: 1,
  }
}

const ofTurn = (turn: Turn): Question => ({
  kind: 'RECURRENCE',
  words: `${turnName(turn)} was a strength once and a concern later. What changed in between, and how would members see such a change sooner?`,
  why: `It was told as a strength on ${dayInWords(turn.earlier.day ?? '')}, and as a concern on ${dayInWords(turn.later.day ?? '')}.`,
  askedOf: [],
  things: [turn.earlier.thing, turn.later.thing],
  flags: [],
  passages: [],
  saying: [turn.earlier.thing.id, turn.later.thing.id],
  severity: 'MEDIUM',
  certainty: 'LIKELY',
  weight: 4,
  closeness: 1,
})

const dayLength = 86_400_000

/** So long before the newest inspection, at the most, a concern was told last that is asked about. */
const lately = 183

/** Whether what inspectors told last tells of a concern still. */
function isCurrent({ told }: Recurring, { findings }: Gathered): boolean {
  const days = findings.flatMap(({ day, by }) =>
    day !== undefined && by !== undefined && labelOfId(by.id) === 'Inspection' ? [day] : [],
  )
  const newest = days.sort().at(-1)
  const last = told.at(-1)?.day
  return newest === undefined || last === undefined || (Date.parse(newest) - Date.parse(last)) / dayLength <= lately
}

/** Questions from what came back and from what turned; not from what was told as a strength since, nor what newer inspections do not tell. */
export function fromConcerns(gathered: Gathered): Question[] {
  const { recurring, turns } = gathered
  const open = recurring.filter((each) => turnedLater(each, turns) === undefined && isCurrent(each, gathered))
  return [...open.slice(0, most.concerns).map(ofConcern), ...lostStrengths(turns).slice(0, most.turns).map(ofTurn)]
}
