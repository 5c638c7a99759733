import type { Label } from '../generated/graphql.ts'
import { sayDay } from '../words/dates.ts'
import type { Concern, Inspection, Teller } from './concern.ts'

/** An inspection, or another that told of a concern: a column. */
export interface Column {
  readonly id: string
  readonly label: Label
  readonly title: string
  readonly day: string | null
}

const byDay = (a: Column, b: Column): number => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0)

/** The inspections that were compared, and whoever else told of a concern, the earliest first. */
export function columnsOf(inspections: readonly Inspection[], concerns: readonly Pick<Concern, 'told'>[]): Column[] {
  const columns = new Map<string, Column>(
    inspections.map(({ id, title, day }) => [id, { id, label: 'Inspection', title, day }] as const),
  )
  for (const { by, day } of concerns.flatMap(({ told }) => told)) {
    const teller: Teller | null = by
    if (teller !== null && !columns.has(teller.id))
      columns.set(teller.id, { id: teller.id, label: teller.__typename, title: teller.caption, day })
  }
  return [...columns.values()].sort(byDay)
}

/** What to call a column: its year; with the month where another stands in the same year; with the day where one stands in the same month. */
export function columnName({ id, day }: Column, columns: readonly Column[]): string {
  if (day === null) return 'No day told'
  const others = columns.filter((each) => each.id !== id && each.day !== null)
  const shared = (length: number): boolean => others.some((each) => each.day?.slice(0, length) === day.slice(0, length))
  if (!shared(4)) return day.slice(0, 4)
  return shared(7) ? sayDay(day) : sayDay(day).replace(/^\d+ /, '')
}

/** What one of the columns told of a concern: "2 found, 1 asked"; null where nothing. */
export function sayCell({ told }: Pick<Concern, 'told'>, column: string): string | null {
  const things = told.filter(({ by }) => by?.id === column).flatMap((each) => each.things)
  if (things.length === 0) return null
  const found = things.filter(({ __typename: label }) => label === 'Finding').length
  const asked = things.length - found
  return [...(found > 0 ? [`${found}\u00a0found`] : []), ...(asked > 0 ? [`${asked}\u00a0asked`] : [])].join(', ')
}
