import type { Span } from '../../read/layer.ts'
import type { Checking } from '../checking.ts'
import { once } from '../once.ts'
import type { PrintedDate } from './printed-dates.ts'

/** Who speaks at a place, and on which day. */
export interface Speaking {
  readonly day: string
  readonly holder: string
  readonly called: string
}

interface Minuted extends Span {
  readonly document: string
  readonly day: string
}

/** Where the minutes of a meeting stand, with its day. */
const minutesIn = once((checking: Checking): readonly Minuted[] =>
  checking.known.all('Meeting').flatMap(({ id, properties: { date } }): Minuted[] => {
    if (date === undefined) return []
    const spans = new Map<string, Span>()
    for (const { from } of checking.known.in('MINUTE_OF', id))
      for (const { to, properties } of checking.known.out('CITES', from)) {
        if (properties.role !== 'SAYS') continue
        const passage = checking.known.node(to)
        if (passage?.label !== 'Passage' || passage.properties.start === undefined || passage.properties.end === undefined)
          continue
        const whole = checking.known.wholeOf(to)
        const span = spans.get(whole)
        spans.set(whole, {
          start: Math.min(span?.start ?? Number.POSITIVE_INFINITY, passage.properties.start),
          end: Math.max(span?.end ?? 0, passage.properties.end),
        })
      }
    return [...spans].map(([document, span]) => ({ document, day: date, ...span }))
  }),
)

/** The minutes that a place stands in. */
export const minutedAt = (checking: Checking, place: Span & { readonly document: string }): Minuted | undefined =>
  minutesIn(checking).find(({ document, start, end }) => document === place.document && start <= place.start && place.start < end)

/** The day on which a place speaks: of minutes that of their meeting, of a review within a pack its last day, else the paper's. */
export function speakingAt(checking: Checking, date: PrintedDate): Speaking | undefined {
  const minuted = minutedAt(checking, date)
  const holder = checking.places.holderOf(date.document, date)
  const node = checking.known.node(holder)
  const title = node?.label === 'Document' ? node.properties.title : ''
  if (minuted !== undefined) return { day: minuted.day, holder, called: 'the minutes' }
  const own = node?.label === 'Document' ? node.properties.publishedOn : undefined
  const told = checking.known.in('REPORTED_IN', holder).flatMap(({ from }) => {
    const review = checking.known.node(from)
    return review?.label === 'Inspection' ? (review.properties.publishedOn ?? review.properties.endedOn ?? []) : []
  })[0]
  const day = own ?? told ?? checking.dayOf(holder)
  return day === undefined ? undefined : { day, holder, called: `“${title}”` }
}
