import { anyMonth } from '../../../dates/index.ts'
import type { Period } from '../figure.ts'
import { isStandingNumber, periodIn } from '../periods/index.ts'

const atEnd = /\bat (?:the )?(?:end of (?:the |each )?(?:period|year|quarter|month)|(?:period|year|quarter|month)[- ]end)\b/i
const atDay = new RegExp(`\\b(?:as )?at (?:the )?(\\d{1,2}(?:st|nd|rd|th)? (?:${anyMonth}))\\b(?! ?\\d{4})`, 'i')

/**
 * The time of a cell where its row, column or caption says that it is the last day of a year or quarter, or a day of each year ("at 31
 * March", over columns of years); and of a financial year where what is counted can only be how many there were on its last day.
 */
export function atItsDay(period: Period, told: readonly string[], counted: readonly [string, ...string[]]): Period {
  const { start, end, basis, label } = period
  if (start === undefined || end === undefined || start === end || basis !== 'STATED') return period
  const last: Period = { ...period, start: end }
  if (told.some((words) => atEnd.test(words))) return last
  const day = told.map((words) => atDay.exec(words)?.[1]).find((found) => found !== undefined)
  if (day !== undefined && /^(?:19|20)\d\d$/.test(label ?? '')) {
    const found = periodIn(`at ${day} ${label}`)
    return found === undefined ? period : { ...found, basis, ...(label === undefined ? {} : { label }) }
  }
  const isYear = start.endsWith('-04-01') && end.endsWith('-03-31') && !/^\D*q/i.test(label ?? '')
  return isYear && isStandingNumber(counted.join(' ')) ? last : period
}
