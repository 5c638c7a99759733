import type { Known } from '../known.ts'

/** What a thing was told at or in: by which links that is found. */
const occasions = ['GIVEN_BY', 'RESOLVED_IN', 'RAISED_IN', 'MINUTE_OF', 'ON_AGENDA_OF'] as const

/** The days that a thing's own properties tell it can be no later than. */
function daysOf(known: Known, id: string): string[] {
  const node = known.node(id)
  if (node === undefined) return []
  const { asAt, publishedOn, endedOn, startedOn, date } = node.properties as Readonly<Record<string, string | undefined>>
  if (node.label === 'Meeting') return date === undefined ? [] : [date]
  if (node.label === 'Inspection') return [publishedOn ?? endedOn ?? startedOn].filter((day) => day !== undefined)
  return node.label === 'Document' ? [asAt, publishedOn].filter((day) => day !== undefined) : []
}

/** The day by which words of a thing were said, of a paper of a certain day: minutes in a pack were said at their own meeting. */
export function saidBy(known: Known, from: string, holder: string, day: string | undefined): string | undefined {
  const told = occasions.flatMap((type) => known.out(type, from).map(({ to }) => to))
  const meetings = told.flatMap((id) => known.out('MINUTE_OF', id).map(({ to }) => to))
  const days = [from, holder, ...told, ...meetings].flatMap((id) => daysOf(known, id))
  return [...days, ...(day === undefined ? [] : [day])].sort()[0]
}
