import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import { isFileName, paperCalled, quoted } from '../telling.ts'

const numberFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

export const numberInWords = (value: number): string => numberFormat.format(value)

const kinds: ReadonlySet<string> = new Set(['agenda pack', 'report', 'inspection report', 'minutes'])

/** A document as one names it to somebody who has not seen it: "the report “Fostering” of 4 February 2025". */
export function paperInWords(checking: Checking, document: string): string {
  const node = checking.known.node(document)
  if (node?.label !== 'Document') return 'a paper'
  if (isFileName(node.properties.title)) return paperCalled(node, checking)
  const day = checking.dayOf(document)
  const { kind = 'paper', title } = node.properties
  const told = kinds.has(kind) ? kind : 'paper'
  if (day !== undefined && (told === 'agenda pack' || told === 'inspection report')) return `the ${told} of ${dayInWords(day)}`
  const isInTitle = day !== undefined && title.includes(dayInWords(day))
  return `the ${told} ${quoted(title)}${day === undefined || isInTitle ? '' : ` of ${dayInWords(day)}`}`
}
