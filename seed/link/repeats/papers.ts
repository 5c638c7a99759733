import { daysIn } from '../../dates/index.ts'
import { scopeOf } from '../../extract/passage.ts'
import type { Known } from '../known.ts'
import type { OpenText } from '../linking.ts'

/** A document with its day, in the order of days. */
export interface Paper extends OpenText {
  readonly day: string
  /** Written by those who inspect. */
  readonly isInspectors: boolean
}

/** The day of the newest figure that each document tells of things as they were. */
function newestFigures(known: Known): Map<string, string> {
  const newest = new Map<string, string>()
  for (const { id, properties } of known.all('Observation')) {
    const { end, kind } = properties
    if (end === undefined || kind !== 'ACTUAL') continue
    for (const { to } of known.out('CITES', id)) {
      const scope = to.slice(0, to.lastIndexOf('/passage/'))
      if ((newest.get(scope) ?? '') < end) newest.set(scope, end)
    }
  }
  return newest
}

/** The day of a document: printed, or that of what it reports on, else of the newest thing that it knows of; none where nobody can tell. */
function dayOf(known: Known, document: string, figures: ReadonlyMap<string, string>): string | undefined {
  const node = known.node(document)
  if (node?.label !== 'Document') return undefined
  const { publishedOn, asAt } = node.properties
  if ((publishedOn ?? asAt) !== undefined) return publishedOn ?? asAt
  const told = known.in('REPORTED_IN', document).flatMap(({ from }) => {
    const each = known.node(from)
    if (each?.label === 'Inspection') return each.properties.publishedOn ?? each.properties.endedOn ?? []
    if (each?.label === 'Meeting') return each.properties.date ?? []
    return each?.label === 'Plan' ? (each.properties.publishedOn ?? each.properties.statusAt ?? []) : []
  })
  return told.sort().at(-1) ?? latest(figures.get(scopeOf(document)), daysIn(node.properties.title)?.endedOn)
}

const latest = (...days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)

const isInspectors = (known: Known, document: string): boolean =>
  known.in('REPORTED_IN', document).some(({ from }) => known.node(from)?.label === 'Inspection') &&
  known.in('REPORTED_IN', document).every(({ from }) => known.node(from)?.label === 'Inspection')

/** The documents whose day is known, the earliest first; of editions of one publication, only the one that the others are editions of. */
export const papersOf = (known: Known, texts: readonly OpenText[]): Paper[] => {
  const figures = newestFigures(known)
  return texts
    .flatMap((text): Paper[] => {
      const day = dayOf(known, text.document, figures)
      const isCopy = known.out('EDITION_OF', text.document).length > 0
      return day === undefined || isCopy ? [] : [{ ...text, day, isInspectors: isInspectors(known, text.document) }]
    })
    .sort((a, b) => (a.day < b.day || (a.day === b.day && a.document < b.document) ? -1 : 1))
}
