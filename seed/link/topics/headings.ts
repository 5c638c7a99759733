import type { Label, NodeRecord } from '../../../schema/index.ts'
import { type Known, textOf } from '../known.ts'

/** What stands above a thing: the things that it belongs to, by which link, and whether the link runs from it. */
const above: Partial<
  Record<Label, readonly (readonly ['OUT' | 'IN', 'UNDER' | 'JUDGED_BY' | 'RAISED_IN' | 'RESOLVED_IN' | 'REPORTS_ON'])[]>
> = {
  Objective: [['OUT', 'UNDER']],
  Action: [['OUT', 'UNDER']],
  SuccessMeasure: [['IN', 'JUDGED_BY']],
  Update: [['OUT', 'REPORTS_ON']],
  Resolution: [['OUT', 'RESOLVED_IN']],
  Commitment: [['OUT', 'RAISED_IN']],
  Matter: [['OUT', 'RAISED_IN']],
}

/** The headings that a thing stands under, the nearest first. */
export function headingsOf(known: Known, node: NodeRecord): string[] {
  const { area, heading, family } = node.properties as { area?: string; heading?: string; family?: string }
  const own = [area, heading, family].filter((each) => each !== undefined)
  if (own.length > 0) return own
  const titles = known.passagesOf(node.id).flatMap(({ id }) => known.out('PART_OF', id).map(({ to }) => known.node(to)))
  return [...new Set(titles.flatMap((each) => (each?.label === 'Section' ? [textOf(each)] : [])))].sort()
}

/** The words of what a thing belongs to: of an action the objective's, of a matter the minute's. */
export function contextOf(known: Known, node: NodeRecord): string {
  const ids = (above[node.label] ?? []).flatMap(([way, type]) =>
    way === 'OUT' ? known.out(type, node.id).map(({ to }) => to) : known.in(type, node.id).map(({ from }) => from),
  )
  const giver = known.giverOf(node.id)
  const ofOneSubject = giver?.label === 'Inspection' && giver.properties.kind === 'SEND'
  return [...ids, ...(ofOneSubject ? [giver.id] : [])]
    .sort()
    .flatMap((id) => {
      const node = known.node(id)
      return node === undefined ? [] : [textOf(node)]
    })
    .join('\n\n')
}
