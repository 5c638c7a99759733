import { dayInWords } from '../../dates/index.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { datesPrinted, isInEveryEdition, isoOf, sentenceOf, spotOf } from './printed-dates.ts'
import { daysBetween } from './rows.ts'
import { speakingAt } from './speaking-day.ts'

const done =
  /\b(?:(?:was|were) (?:held|completed|published|launched|approved|agreed|signed|finished|received|appointed|undertaken|carried out|concluded|implemented|introduced|opened|closed|delivered)|took place|(?:has|have) (?:taken place|been (?:held|completed|published|launched|approved|agreed|delivered|implemented)))(?: (?:on|by|at|in)(?: the)?|,)? ?$/i
const farthest = 500

export const reportBeforeEvent: Rule = {
  id: 'report-before-event',
  find: (checking) =>
    datesPrinted(checking).flatMap((date): Raised[] => {
      const day = isoOf(date)
      if (day === undefined) return []
      const sentence = sentenceOf(date)
      const head = date.layer.text.slice(sentence.start, date.start).replace(/\s+/g, ' ')
      if (!done.test(head)) return []
      const speaking = speakingAt(checking, date)
      if (speaking === undefined || day <= speaking.day || daysBetween(speaking.day, day) > farthest) return []
      if (!isInEveryEdition(checking, date)) return []
      return [
        {
          on: [speaking.holder],
          key: `at-${date.start}`,
          says: `${asStart(speaking.called)}, of ${dayInWords(speaking.day)}, tells of something as done with the later date ${date.printed}: “…${head.trim().split(' ').slice(-8).join(' ')} ${date.printed}”.`,
          shown: [{ passage: spotOf(date, 'a date'), property: 'date', printed: date.printed }],
          certainty: 'PROVEN',
        },
      ]
    }),
}
