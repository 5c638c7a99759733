import { dayInWords } from '../../dates/index.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { datesPrinted, isInEveryEdition, isoOf, type PrintedDate, sentenceOf, spotOf } from './printed-dates.ts'
import { daysBetween } from './rows.ts'
import { speakingAt } from './speaking-day.ts'

const toCome =
  /\b(?:(?:is|are)(?: (?:due|scheduled|planned|expected|set))? to (?:be |take |start |begin |report |attend |meet |go |visit |hold |commence )|will (?!have )(?:be |take |start |begin |commence |meet |report |go |launch |end |close |attend |hold ))(?:(?!\b(?:by|before|until|after|from)\b)[\w'’-]+,? ){0,8}(?:on|in|at)?(?: the)?(?: week (?:commencing|beginning))? ?$/i
/** What somebody said on an earlier day, or a rule. */
const reported =
  /\b(?:agreed|resolved|advised|stated|said|reported|noted|recommended|requested|confirmed|minutes?|if|should|would|previously|originally|whether)\b/i
/** So old a date is a slip of the year, or told of something else. */
const oldest = 400
const recent = 14

const between = ({ layer: { text } }: PrintedDate, start: number, end: number): string =>
  text.slice(start, end).replace(/\s+/g, ' ')

export const toldAsToCome: Rule = {
  id: 'told-as-to-come',
  find: (checking) =>
    datesPrinted(checking).flatMap((date): Raised[] => {
      const sentence = sentenceOf(date)
      const head = between(date, sentence.start, date.start)
      if (!toCome.test(head) || reported.test(head)) return []
      const speaking = speakingAt(checking, date)
      if (speaking === undefined) return []
      const day = date.year === undefined ? inYearOf(date, speaking.day) : isoOf(date)
      if (day === undefined || day >= speaking.day || daysBetween(day, speaking.day) > oldest) return []
      if (!isInEveryEdition(checking, date)) return []
      const gap = daysBetween(day, speaking.day)
      return [
        {
          on: [speaking.holder],
          key: `${date.document === speaking.holder ? '' : 'at-'}${date.start}`,
          says: `${asStart(speaking.called)}, of ${dayInWords(speaking.day)}, tells of something as still to come with the date ${date.printed}, ${gap === 1 ? 'the day' : `${gap} days`} before: “…${words(head)} ${date.printed}”.`,
          shown: [{ passage: spotOf(date, 'a date'), property: 'date', printed: date.printed }],
          certainty: date.year === undefined ? 'LIKELY' : 'PROVEN',
          ...(date.year === undefined ? { score: 0.8 } : {}),
          severity: gap <= recent ? 'LOW' : 'MEDIUM',
        },
      ]
    }),
}

const words = (head: string): string => head.trim().split(' ').slice(-9).join(' ')

/** Without a year, the nearest one to the day on which it is said. */
function inYearOf(date: PrintedDate, spoken: string): string | undefined {
  const year = Number(spoken.slice(0, 4))
  const all = [year - 1, year, year + 1].flatMap((each) => isoOf(date, each) ?? [])
  const [nearest] = all.sort((a, b) => Math.abs(daysBetween(a, spoken)) - Math.abs(daysBetween(b, spoken)))
  return nearest !== undefined && Math.abs(daysBetween(nearest, spoken)) <= 60 ? nearest : undefined
}
