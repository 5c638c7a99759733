import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, inWords, listed } from '../telling.ts'
import { dayShown } from './day-shown.ts'
import {
  datesPrinted,
  isInEveryEdition,
  isoOf,
  isToldBefore,
  monthsPrinted,
  type PrintedDate,
  sentenceOf,
  spotOf,
} from './printed-dates.ts'
import { daysBetween } from './rows.ts'
import { type Speaking, speakingAt } from './speaking-day.ts'

const money = /\b(?:funding|funded|grants?|grant-funded)\b/i
/** Words before the last day of money: "funding for the pilot until the end of", "the grant ended in". */
const lasting =
  /\b(?:until|till|up to|ends?(?: in| on| at)?|ended(?: in| on| at)?|ending(?: in| on| at)?|expires?(?: in| on| at)?|expired(?: in| on| at)?|runs? out(?: in| on| at)?|to the end of)(?: the)?(?: end of)? ?$/i
/** What is told of a choice of others, a rule, or a figure of spending. */
const otherwise = /\b(?:could|would|should|if|unless|spen[dt]|spending|invoices?|eligible|children aged|age of)\b/i
/** So many words may stand between the money and its last day. */
const near = 25
const back = 200
const ahead = 370

interface Told {
  readonly date: PrintedDate
  readonly speaking: Speaking
  readonly isPast: boolean
}

function toldIn(checking: Checking): Told[] {
  return [...datesPrinted(checking), ...monthsPrinted(checking)].flatMap((date): Told[] => {
    const day = isoOf(date)
    if (day === undefined) return []
    const sentence = sentenceOf(date)
    const head = date.layer.text.slice(sentence.start, date.start).replace(/\s+/g, ' ')
    if (!lasting.test(head) || !money.test(head.split(' ').slice(-near).join(' ')) || otherwise.test(head)) return []
    const speaking = speakingAt(checking, date)
    if (speaking === undefined) return []
    const days = daysBetween(speaking.day, day)
    if (days < -back || days > ahead || !isInEveryEdition(checking, date) || isToldBefore(checking, date)) return []
    return [{ date, speaking, isPast: days < 0 }]
  })
}

export const fundingEnds: Rule = {
  id: 'funding-ends',
  find: (checking) => {
    const byReport = groupedBy(toldIn(checking), (told) => `${told.speaking.holder} ${told.speaking.day}`)
    return [...byReport.values()].flatMap((all): Raised[] => {
      const [first] = all
      if (first === undefined) return []
      const { holder, day, called } = first.speaking
      const days = (told: readonly Told[]): string => listed([...new Set(told.map(({ date }) => date.printed))])
      const [past, ahead] = [all.filter(({ isPast }) => isPast), all.filter(({ isPast }) => !isPast)]
      const told = [
        ...(past.length === 0 ? [] : [`funding that ended (${days(past)})`]),
        ...(ahead.length === 0 ? [] : [`funding that lasts no longer than ${days(ahead)}`]),
      ]
      const places = all.length === 1 ? 'one place' : `${inWords(all.length)} places`
      return [
        {
          on: [holder],
          key: `money-${day}`,
          says: `${asStart(called)}, of ${dayInWords(day)}, tells at ${places} of ${listed(told)}. What comes after it can be asked.`,
          shown: [
            ...all.map(({ date }) => ({ passage: spotOf(date, 'the end of funding'), property: 'date', printed: date.printed })),
            ...dayShown(checking, holder, day),
          ],
          certainty: 'PROVEN',
        },
      ]
    })
  },
}
