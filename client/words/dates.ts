const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/
const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

export const isDay = (text: string): boolean => isoDay.test(text)
/** The day that an address gives; none where it gives no day. */
export const asDay = (text: string | null): string | null => (text !== null && isDay(text) ? text : null)
export const isMoment = (text: string): boolean => isoMoment.test(text)

/** "2022-09-30" as people say it: "30 September 2022". What is not a day stays as it is. */
export function sayDay(day: string): string {
  const [, year, month, date] = isoDay.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}

const inBritain = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' })

/** The day in Britain on which an instant fell. */
export function sayDayOf(moment: string): string {
  const instant = new Date(moment)
  return Number.isNaN(instant.getTime()) ? moment : inBritain.format(instant)
}
