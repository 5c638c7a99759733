import { dayInWords, endOfMonth } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import { listed } from '../telling.ts'
import type { Figured } from './figures.ts'
import { numberInWords, paperInWords } from './papers.ts'
import { decimalsOf, meet, rangeOf } from './rounding.ts'
import { tellingOf } from './told.ts'

type Told = Figured['told']

/** A label that names no day: "Feb 2021". */
const isMonth = (label: string): boolean => /[a-z]/i.test(label) && !/(?<!\d)\d{1,2}(?!\d)/.test(label)

/** "on 11 April 2016", "in February 2021", "from 1 April 2023 to 31 March 2024" */
export function timeInWords({ start, end, label }: Told): string {
  if (end === undefined) return 'undated'
  if (start !== end && /\btime of (?:the|this|our) inspection\b/i.test(label ?? '')) return 'at the time of the inspection'
  if (start === end && label !== undefined && isMonth(label) && endOfMonth(end.slice(0, 7)) === end)
    return `in ${dayInWords(end.slice(0, 7))}`
  return start === undefined || start === end ? `on ${dayInWords(end)}` : `from ${dayInWords(start)} to ${dayInWords(end)}`
}

/** A figure with its unit: "12.5%", "£300", "88 per 10,000", "474 children". */
export function valueInWords({ value = 0, unit = '' }: Told): string {
  const number = numberInWords(value)
  if (unit === '%') return `${number}%`
  return unit === '£' ? `£${number}` : `${number} ${unit}`.trim()
}

/** The reports that print a figure, by the whole documents they stand in. */
export function papersOf(checking: Checking, { passages }: Figured): string[] {
  const telling = tellingOf(checking)
  const holders = passages.map(({ id, properties: { start = 0, end = 0 } }) => {
    return telling.holderOf(checking.known.wholeOf(id), { start, end })
  })
  return [...new Set(holders.map((each) => paperInWords(checking, each)))]
}

/** What several figures are, those of one paper together: "21.6 and 17.1 per 10,000 in the report “A”; 26.8% in the report “B”". */
export function toldTogether(checking: Checking, figures: readonly Figured[], withTime = false): string {
  const groups = new Map<string, string[]>()
  const firstDay = ({ passages }: Figured): string => checking.dayOfPassage(passages[0]?.id ?? '') ?? '9999'
  for (const each of [...figures].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0))) {
    const papers = listed(papersOf(checking, each))
    groups.set(papers, [
      ...(groups.get(papers) ?? []),
      `${valueInWords(each.told)}${withTime ? ` ${timeInWords(each.told)}` : ''}`,
    ])
  }
  return [...groups].map(([papers, values]) => `${listed(values)} in ${papers}`).join('; ')
}

/** "474 in the inspection report of 27 June 2016" */
export function toldByPapers(checking: Checking, figure: Figured, withTime = false): string {
  const time = withTime ? ` ${timeInWords(figure.told)}` : ''
  return `${valueInWords(figure.told)}${time} in ${listed(papersOf(checking, figure))}`
}

/** Whether two figures differ beyond rounding, cutting and the words that bound them. */
export function isOff(a: Told, b: Told): boolean {
  if (a.value === undefined || b.value === undefined) return false
  const [first, second] = [a, b].map(({ value, printed, unit, qualifier }) =>
    rangeOf(value as number, printed ?? String(value), { unit: /^(?:%|per |£)/.test(unit ?? '') ? unit : undefined, qualifier }),
  ) as [ReturnType<typeof rangeOf>, ReturnType<typeof rangeOf>]
  if (meet(first, second)) return false
  const coarser = Math.min(decimalsOf(a.printed ?? ''), decimalsOf(b.printed ?? ''))
  const isCut = decimalsOf(a.printed ?? '') !== decimalsOf(b.printed ?? '') && Math.abs(a.value - b.value) < 10 ** -coarser
  return !isCut
}
