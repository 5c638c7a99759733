import type { Recurring } from '../../concerns/recurs.ts'
import type { Turn } from '../../concerns/turns.ts'
import { dayInWords } from '../../day-in-words.ts'
import { textOf } from '../../loaders/text-of.ts'
import type { Gathered } from '../gather.ts'
import { capital, count, inARow, quoted } from '../naming.ts'
import type { Line, Part } from '../told.ts'

/** Words of a rule, or of a finding where no rule gave any, as they stand in a sentence. */
export const concernName = (concern: string): string => quoted(concern, 110, true)

export const daysTold = ({ told }: Recurring): string[] => told.flatMap(({ day }) => (day === undefined ? [] : [dayInWords(day)]))

/** Turns that tell that a concern was a strength after it was last told. */
export const turnedLater = ({ told }: Recurring, turns: readonly Turn[]): Turn | undefined => {
  const things = new Set(told.flatMap((each) => each.things.map(({ id }) => id)))
  const last = told.at(-1)?.day ?? ''
  return turns.find(
    ({ way, earlier, later }) => way === 'CONCERN_TO_STRENGTH' && things.has(earlier.thing.id) && (later.day ?? '') > last,
  )
}

function recurringLine(each: Recurring, turns: readonly Turn[]): Line {
  const turned = turnedLater(each, turns)
  const since =
    turned?.later.day === undefined ? '' : ` What was found on ${dayInWords(turned.later.day)} tells of a strength in it.`
  return {
    words: `${concernName(each.concern)}: found or asked about ${each.told.length === 2 ? 'twice' : `${each.told.length} times`}, on ${inARow(daysTold(each))}.${since}`,
    aside: 'that these are one concern is suggested by a rule',
    node: each.told.at(-1)?.things[0] as Line['node'],
    passages: [],
    saying: each.told.flatMap(({ things }) => things[0]?.id ?? []),
  }
}

export const turnName = ({ link, later }: Turn): string =>
  concernName(textOf(link.concern) ?? textOf(later.thing.text) ?? textOf(later.thing.summary) ?? later.thing.id)

const turnLine = (turn: Turn): Line => ({
  words: `${turnName(turn)}: told as a strength on ${dayInWords(turn.earlier.day ?? '')}, and as a concern on ${dayInWords(turn.later.day ?? '')}.`,
  aside: 'that these tell of one thing is suggested by a rule',
  node: turn.later.thing,
  passages: [],
  saying: [turn.earlier.thing.id, turn.later.thing.id],
})

export const lostStrengths = (turns: readonly Turn[]): Turn[] =>
  turns.filter(({ way, earlier, later }) => way === 'STRENGTH_TO_CONCERN' && earlier.day !== undefined && later.day !== undefined)

export function recurringPart({ recurring, turns, documentsRead }: Gathered): Part {
  const lost = lostStrengths(turns)
  const words =
    recurring.length + lost.length === 0
      ? `No concern about it was found to recur in the ${count(documentsRead, 'document', 'documents')} read.`
      : capital(
          `${count(recurring.length, 'concern was', 'concerns were')} told at two inspections or reviews or more; ${count(lost.length, 'strength was', 'strengths were')} told as a concern later.`,
        )
  const lines = [...recurring.map((each) => recurringLine(each, turns)), ...lost.map(turnLine)]
  return { kind: 'RECURRING', title: 'What keeps coming back', words, lines }
}
