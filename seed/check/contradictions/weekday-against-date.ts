import { anyMonth, dayInWords, isoDay, monthNumber } from '../../dates/index.ts'
import type { Rule } from '../rule.ts'
import { type FoundInSentence, raisedFromSentences } from './from-sentences.ts'
import { type Told, tellingOf } from './told.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const dated = new RegExp(
  `\\b(?<weekday>${weekdays.join('|')}),? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<month>${anyMonth}),? (?<year>20\\d\\d)\\b`,
  'gi',
)

function foundIn(told: Told): FoundInSentence[] {
  return [...told.text.matchAll(dated)].flatMap(({ 0: printed, groups = {} }): FoundInSentence[] => {
    const { weekday = '', day, month = '', year } = groups
    const date = isoDay(Number(year), monthNumber(month), Number(day))
    if (date === undefined) return []
    const real = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] as string
    if (real.toLowerCase() === weekday.toLowerCase()) return []
    return [{ told, printed, says: `prints “${printed}”; ${dayInWords(date)} was a ${real}.` }]
  })
}

export const weekdayAgainstDate: Rule = {
  id: 'weekday-against-date',
  find: (checking) => raisedFromSentences(checking, tellingOf(checking).sentences.flatMap(foundIn), { certainty: 'PROVEN' }),
}
