import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, listed } from '../telling.ts'
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

const verb = 'be|take|start|begin|commence|meet|report|go|launch|end|close|attend|hold|visit'
/** Words between what will be and its day, of which none gives another day or a bound. */
const on =
  "(?:(?!\\b(?:before|until|after|from|since)\\b|\\bby (?!(?:the|our|its|your) (?!end|close|start|beginning|middle)))[\\w'’-]+,? ){0,11}"
const ahead = `(?:(?:is|are)(?: (?:due|scheduled|planned|expected|set))? to (?:${verb})|will (?!have )(?:${verb})) ${on}`
/** "start 31st October": what begins on a day in the present tense is still to come; a year or a term has begun on its first day. */
const present =
  "(?:(?<=[\\w'’)] )(?<!\\b(?:the|an?|that|which|year|term|period|quarter|contract|financial|to|not|did|can|could|should|would|must|may|might|will) )(?:starts?|begins?|commences?|takes? place) |(?:closing date|deadline)(?: for [\\w' -]{1,40}?)? is )"
const toCome = new RegExp(`\\b(?:${ahead}|${present})(?:on|in|at)?(?: the)?(?: ?week (?:commencing|beginning))? ?$`, 'i')
/** Of a month alone, the words that say when in it. */
const inMonth = new RegExp(`\\b${ahead}(?:(?:in|during)(?: early| mid| late| the)?|at the end of) $`, 'i')
/** What somebody said on an earlier day, or a rule. */
const reported =
  /\b(?:agreed|resolved|advised|stated|said|reported|noted|recommended|requested|confirmed|minutes?|if|should|would|previously|originally|whether)\b/i
/** So old a date is a slip of the year, or told of something else. */
const oldest = 400
const recent = 14

const between = ({ layer: { text } }: PrintedDate, start: number, end: number): string =>
  text.slice(start, end).replace(/\s+/g, ' ')

/** The last day on which those whose report it is were there, where that is before the report came out: it tells what they saw then. */
function visitedUntil({ known }: Checking, { holder, day }: Speaking): string | undefined {
  const days = known.in('REPORTED_IN', holder).flatMap(({ from }) => {
    const node = known.node(from)
    return node?.label === 'Inspection' ? (node.properties.endedOn ?? []) : []
  })
  return days.filter((each) => each < day).sort()[0]
}

interface Told {
  readonly date: PrintedDate
  readonly day: string
  readonly speaking: Speaking
  readonly visited: string | undefined
  readonly head: string
}

/** What a paper tells as to come with a day before its own. */
function toldIn(checking: Checking): Told[] {
  return [...datesPrinted(checking), ...monthsPrinted(checking)].flatMap((date): Told[] => {
    const sentence = sentenceOf(date)
    const head = between(date, sentence.start, date.start)
    if (!(date.isMonth ? inMonth : toCome).test(head) || reported.test(head)) return []
    const speaking = speakingAt(checking, date)
    if (speaking === undefined) return []
    const visited = visitedUntil(checking, speaking)
    const spoken = visited ?? speaking.day
    const day = date.year === undefined ? inYearOf(date, spoken) : isoOf(date)
    if (day === undefined || day >= spoken || daysBetween(day, spoken) > oldest) return []
    if (!isInEveryEdition(checking, date) || isToldBefore(checking, date)) return []
    return [{ date, day, speaking, visited, head }]
  })
}

const quotedOf = ({ head, date }: Told): string => `“${words(head)} ${date.printed}”`

export const toldAsToCome: Rule = {
  id: 'told-as-to-come',
  find: (checking) => {
    const byDay = groupedBy(
      toldIn(checking),
      (told) => `${told.speaking.holder} ${told.speaking.day} ${told.day} ${told.date.printed}`,
    )
    return [...byDay.values()].flatMap((all): Raised[] => {
      const [first] = all
      if (first === undefined) return []
      const { date, day, speaking, visited } = first
      const gap = daysBetween(day, visited ?? speaking.day)
      const days = gap === 1 ? 'the day' : `${gap} days`
      const when = date.isMonth
        ? `in ${date.printed}, a month that had ended ${days} before`
        : `with the date ${date.printed}, ${days} before`
      return [
        {
          on: [speaking.holder],
          key: `${date.document === speaking.holder ? '' : 'at-'}${date.start}`,
          says: `${asStart(speaking.called)}, of ${dayInWords(speaking.day)}${visited === undefined ? '' : ` on a visit to ${dayInWords(visited)}`}, tells of something as still to come ${when}: ${listed([...new Set(all.map(quotedOf))])}.`,
          shown: [
            ...all.map((each) => ({ passage: spotOf(each.date, 'a date'), property: 'date', printed: each.date.printed })),
            ...dayShown(checking, speaking.holder, speaking.day),
          ],
          certainty: date.year === undefined ? 'LIKELY' : 'PROVEN',
          ...(date.year === undefined ? { score: 0.8 } : {}),
          severity: gap <= recent ? 'LOW' : 'MEDIUM',
        },
      ]
    })
  },
}

/** So many words are quoted before a day, from the subject on where that can be done; an ellipsis stands for those between. */
const most = 14

/** A bullet or number before a sentence. */
const mark = /^[\s•*-]*(?:\d{1,2}(?:\.\d{1,2})*\.?\s)?/

function words(head: string): string {
  const said = head.replace(mark, '')
  const all = said.trim().split(' ')
  if (all.length <= most) return all.join(' ')
  const verbAt = (toCome.exec(said) ?? inMonth.exec(said))?.index ?? 0
  const from = Math.max(0, said.slice(0, verbAt).trim().split(' ').length - 6)
  const own = all.slice(from)
  const lead = from === 0 ? '' : '…'
  return own.length <= most ? `${lead}${own.join(' ')}` : `${lead}${own.slice(0, 10).join(' ')} … ${own.slice(-3).join(' ')}`
}

/** Without a year, the nearest one to the day on which it is said. */
function inYearOf(date: PrintedDate, spoken: string): string | undefined {
  const year = Number(spoken.slice(0, 4))
  const all = [year - 1, year, year + 1].flatMap((each) => isoOf(date, each) ?? [])
  const [nearest] = all.sort((a, b) => Math.abs(daysBetween(a, spoken)) - Math.abs(daysBetween(b, spoken)))
  return nearest !== undefined && Math.abs(daysBetween(nearest, spoken)) <= (date.isMonth ? 45 : 60) ? nearest : undefined
}
