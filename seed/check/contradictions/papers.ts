import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import { isFileName, paperCalled, quoted } from '../telling.ts'
import { giverCalled } from './inspected.ts'

const numberFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

export const numberInWords = (value: number): string => numberFormat.format(value)

const kinds: ReadonlySet<string> = new Set(['agenda pack', 'report', 'inspection report', 'minutes'])

/** The review or inspection whose own report a part of a pack is: the pack's day is not that report's. */
function attachedIn({ known }: Checking, document: string): NodeRecord | undefined {
  if (known.wholeOf(document) === document) return undefined
  return known
    .in('REPORTED_IN', document)
    .map(({ from }) => known.node(from))
    .find((each) => each?.label === 'Inspection')
}

/** A document as one names it to somebody who has not seen it: "the report “Fostering” of 4 February 2025". */
export function paperInWords(checking: Checking, document: string): string {
  const node = checking.known.node(document)
  if (node?.label !== 'Document') return 'a paper'
  const attached = attachedIn(checking, document)
  if (attached !== undefined) return giverCalled(checking, attached)
  if (isFileName(node.properties.title)) return paperCalled(node, checking)
  const day = checking.dayOf(document)
  const { kind = 'paper', title } = node.properties
  const told = kinds.has(kind) ? kind : 'paper'
  if (day !== undefined && (told === 'agenda pack' || told === 'inspection report')) return `the ${told} of ${dayInWords(day)}`
  const isInTitle = day !== undefined && title.includes(dayInWords(day))
  return `the ${told} ${quoted(title)}${day === undefined || isInTitle ? '' : ` of ${dayInWords(day)}`}`
}
