import type { Basis } from '../generated/graphql.ts'
import { sayDay } from './dates.ts'
import { sayCount, sayNumber } from './numbers.ts'

/** How far a date moved from the first version of a plan that gives it to the one at hand. */
export interface Slip {
  /** Below zero where it is due sooner; null where one of the two gives no day. */
  readonly days: number | null
  readonly times: number
  readonly first: string | null
  readonly last: string | null
  readonly basis: Basis
}

/** "90 days later", "10 days sooner". */
export const sayDaysLater = (days: number): string =>
  days === 0 ? 'the same day' : `${sayCount(Math.abs(days), 'day', 'days')} ${days > 0 ? 'later' : 'sooner'}`

const sayTimes = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${sayNumber(times)} times`)

function sayHowFar({ days, times, first, last }: Slip): string {
  if (days === 0) return ', and is back where it was'
  if (days !== null)
    return `, ${sayDaysLater(days)}${times > 1 ? ' in all' : ''}${first === null ? '' : `: it was ${sayDay(first)}`}`
  if (first !== null && last === null) return `: it was ${sayDay(first)}, and no day is given now`
  return last === null ? '' : ': no day was given before'
}

/** "Moved twice between versions, 90 days later in all: it was 31 December 2024". Null where it did not move. */
export function saySlip(slip: Slip): string | null {
  if (slip.times === 0) return null
  const how = slip.basis === 'SUGGESTED' ? ' (that it is the same action is suggested)' : ''
  return `Its date moved ${sayTimes(slip.times)} between versions${sayHowFar(slip)}${how}`
}
