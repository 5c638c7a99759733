import { tablesOf } from '../../outline/tables.ts'
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

/** All that a document says of one plan. */
export interface PlanFacts {
  readonly title: Words | undefined
  readonly status: StatusDay | undefined
  readonly key: readonly KeyRow[]
  readonly priorities: readonly PriorityFact[]
  readonly appendices: readonly AppendixFact[]
  /** How many rows of its tables there were. */
  readonly rows: number
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

/** The plan that a document holds; undefined where it holds none. */
export function extractPlan(layer: Layer): PlanFacts | undefined {
  const tables = tablesOf(layer)
  const key = ratingKeyOf(layer)
  const piped = pipePlanParts(layer, tables, recognition(key))
  const parts: readonly PlanPart[] = piped.length > 0 ? piped : flatPlanParts(layer)
  const first = parts[0]?.rows[0]
  if (first === undefined) return undefined
  return {
    title: planTitle(layer),
    status: statusDay(layer, first.span.start),
    key,
    priorities: assemble(layer.text, parts, understanding(key)),
    appendices: measureAppendices(layer, tables),
    rows: parts.reduce((sum, { rows }) => sum + rows.length, 0),
    notUnderstood: parts.flatMap(({ notUnderstood }) => notUnderstood),
  }
}
