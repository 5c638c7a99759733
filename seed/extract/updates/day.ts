import { anyMonth, monthEndIn } from '../../dates/index.ts'
import type { Block } from '../../outline/blocks/index.ts'
import type { PeriodContext } from '../figures/periods/index.ts'

/** What a paper tells of its own day. */
export interface PaperDays {
  /** The day that it was published, or its plan's ratings speak of. */
  readonly asAt: string | undefined
  /** The end of the month that its front tells alone. */
  readonly writtenIn: string | undefined
}

/** What an update speaks of, and where. */
export interface Spoken {
  readonly text: string
  readonly isOfData: boolean
  /** What leads to the list that it stands in. */
  readonly lead: string | undefined
  readonly context: PeriodContext
}

const front = 14
const monthAlone = new RegExp(`^${anyMonth},? \\d{4}$`, 'i')
const month = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${anyMonth},? \\d{4}\\b`, 'gi')
const toCome =
  /\b(?:will|shall|due|planned|expected|proposed|(?:plans?|intends?|aims?|is|are) to)\b[^.;]*$|\b(?:by|from|until|since)(?: the)?(?: end of)?\s*$/i
const goesOn = /\b(?:currently|at present|at the moment)\b/i
const ofSpan = /\b(?:last|past|previous) (?:\w+ )?(?:weeks?|months?|quarters?|years?)\b/i

/** The month that stands alone at the front of a paper. */
export const writtenIn = (blocks: readonly Block[]): string | undefined =>
  blocks
    .slice(0, front)
    .filter(({ words }) => monthAlone.test(words.text.trim()))
    .map(({ words }) => monthEndIn(words.text))
    .find((end) => end !== undefined)

/** The end of the latest month that a text names as one that has been. */
function latestNamed(text: string): string | undefined {
  const ends = [...text.matchAll(month)].flatMap(({ 0: printed, index }) => {
    const sentence =
      text
        .slice(0, index)
        .split(/[.;!?]\s/)
        .at(-1) ?? ''
    return toCome.test(sentence) ? [] : (monthEndIn(printed) ?? [])
  })
  return ends.sort().at(-1)
}

/** The last day of what a paper reports on, or says that its words for a time mean. */
const periodEnd = ({ reporting, told }: PeriodContext): string | undefined =>
  reporting?.end ??
  [...(told?.values() ?? [])]
    .map(({ end }) => end)
    .sort()
    .at(-1)

/** So many days after what a paper reports on, a month that it names is a slip. */
const longest = 366

const isNear = (end: string, day: string): boolean => day >= end && Date.parse(day) - Date.parse(end) <= longest * 86_400_000

/** The one day of a paper: its own, else the latest that its front or its updates tell. */
export function dayOfPaper({ asAt, writtenIn }: PaperDays, spoken: readonly Spoken[]): string | undefined {
  if (asAt !== undefined) return asAt
  const ends = spoken.flatMap(({ context }) => periodEnd(context) ?? []).sort()
  const end = ends.at(-1)
  if (end === undefined) return writtenIn
  const named = spoken.flatMap(({ text }) => latestNamed(text) ?? [])
  return [...named, ...(writtenIn === undefined ? [] : [writtenIn]), end]
    .filter((day) => isNear(end, day))
    .sort()
    .at(-1)
}

/** The day that an update speaks of: one that it names, the end of the time whose data it tells, else the paper's. */
export function dayOf(
  { text, isOfData, lead, context }: Spoken,
  { asAt }: PaperDays,
  paper: string | undefined,
): string | undefined {
  const ofLead = lead === undefined ? undefined : latestNamed(lead)
  if (ofLead !== undefined) return ofLead
  const end = periodEnd(context)
  if (asAt !== undefined || end === undefined) return paper
  const named = latestNamed(text)
  if (named !== undefined && isNear(end, named)) return named
  if (ofSpan.test(text)) return end
  return isOfData && !goesOn.test(text) ? end : paper
}
