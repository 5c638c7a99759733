import type { Raised, Rule } from '../rule.ts'
import { datesPrinted, isInEveryEdition, isoOf, spotOf } from './printed-dates.ts'

/** A leap year, so that 29 February without a year is a day. */
const leap = 2024

export const impossibleDay: Rule = {
  id: 'impossible-day',
  find: (checking) =>
    datesPrinted(checking).flatMap((date): Raised[] => {
      const isReal = isoOf(date, date.year ?? leap) !== undefined
      if (isReal || date.day > 31 || !isInEveryEdition(checking, date)) return []
      const holder = checking.places.holderOf(date.document, date)
      const node = checking.known.node(holder)
      return [
        {
          on: [holder],
          key: `at-${date.start}`,
          says: `“${node?.label === 'Document' ? node.properties.title : holder}” prints the date ${date.printed}; the calendar has no such day.`,
          shown: [{ passage: spotOf(date, 'a date'), property: 'date', printed: date.printed }],
          certainty: 'PROVEN',
        },
      ]
    }),
}
