import type { Table } from '../../outline/tables.ts'
import type { Layer, Span } from '../../read/layer.ts'
import { assemble, type Understanding } from './assemble.ts'
import { headingOf } from './column-words.ts'
import type { PriorityFact } from './facts.ts'
import { flatPlanParts } from './flat/parts.ts'
import { type AppendixFact, measureAppendices } from './measures.ts'
import { readMilestone } from './milestone.ts'
import { pipePlanParts, type Recognition } from './pipe/parts.ts'
import { type KeyRow, ratingKeyOf } from './rating-key.ts'
import { type KeyPhrase, ratingOf } from './rating-words.ts'
import type { PlanPart, Words } from './row.ts'
import { type StatusDay, statusDay } from './status-day.ts'
import { planTitle } from './title.ts'

/** How many rows the tables under one heading have, how many actions were taken from them, and which columns were not read. */
export interface TableCount {
  readonly heading: string
  readonly rows: number
  readonly actions: number
  readonly unread: readonly string[]
}

/** All that a document says of one plan. */
export interface PlanFacts {
  readonly title: Words | undefined
  readonly status: StatusDay | undefined
  readonly key: readonly KeyRow[]
  readonly priorities: readonly PriorityFact[]
  readonly appendices: readonly AppendixFact[]
  /** What of its tables was there, and taken, by priority. */
  readonly tables: readonly TableCount[]
  readonly notUnderstood: readonly Span[]
}

/** A rating fills its cell where no more than a remark follows it. */
const fills = (length: number, text: string): boolean => length * 2 >= text.length

const recognition = (key: readonly KeyPhrase[]): Recognition => ({
  column: (text) => {
    const heading = headingOf(text)
    return heading === 'other' ? undefined : heading
  },
  isRating: (text) => fills(ratingOf(text, key)?.length ?? 0, text),
  isMilestone: (text) => (readMilestone(text)?.length ?? 0) >= text.length - 2,
})

const understanding = (key: readonly KeyPhrase[]): Understanding => ({
  rating: (words) => ({ words, rag: ratingOf(words.text, key)?.rag ?? 'UNKNOWN' }),
  milestone: (words) => {
    const read = readMilestone(words.text)
    return { words, dueOn: read?.dueOn, ongoing: read?.ongoing ?? false }
  },
})

const actionsIn = (priority: PriorityFact | undefined): number =>
  (priority?.outcomes ?? []).flatMap(({ objectives }) => objectives.flatMap(({ actions }) => actions)).length

const tableCount = ({ heading, rows, unread }: PlanPart, priority: PriorityFact | undefined): TableCount => ({
  heading: heading?.text ?? 'the plan',
  rows: rows.length,
  actions: actionsIn(priority),
  unread: unread ?? [],
})

/** The plan that a document holds, in its tables or in flat text; undefined where it holds none. */
export function extractPlan(layer: Layer, tables: readonly Table[]): PlanFacts | undefined {
  const key = ratingKeyOf(layer)
  const piped = pipePlanParts(layer, tables, recognition(key))
  const parts: readonly PlanPart[] = piped.length > 0 ? piped : flatPlanParts(layer)
  const first = parts[0]?.rows[0]
  if (first === undefined) return undefined
  const priorities = assemble(layer.text, parts, understanding(key))
  return {
    title: planTitle(layer),
    status: statusDay(layer, first.span.start),
    key,
    priorities,
    appendices: measureAppendices(layer, tables),
    tables: parts.map((part, at) => tableCount(part, priorities[at])),
    notUnderstood: parts.flatMap(({ notUnderstood }) => notUnderstood),
  }
}
