import { normalForm } from '../../read/normal.ts'
import type { Column, PlanRow, Words } from './row.ts'
import { sentencesOf } from './sentences.ts'

/** A row that tells of one action at the most. */
export interface ActionRow extends PlanRow {
  /** True where the success measures of several actions stand in one cell. */
  readonly sharesSuccess: boolean
}

type Cells = Record<Column, readonly Words[]>

const textOf = (words: readonly Words[]): string => normalForm(words.map(({ text }) => text).join(' ')).text
const says = (cell: readonly Words[], part: readonly Words[]): boolean =>
  part.length > 0 && ` ${textOf(cell)} `.includes(textOf(part))

/** So many parts of a cell as there are actions: its paragraphs, else its sentences; undefined where neither are so many. */
function shares(source: string, cell: readonly Words[], count: number): readonly (readonly Words[])[] | undefined {
  if (cell.length === count) return cell.map((each) => [each])
  const sentences = cell.flatMap((each) => sentencesOf(source, each))
  return sentences.length === count ? sentences.map((each) => [each]) : undefined
}

/** What the several actions of one cell get of another cell: one part each where they are as many, else the whole, each. */
const each = (source: string, cell: readonly Words[], count: number): readonly (readonly Words[])[] =>
  shares(source, cell, count) ?? Array.from({ length: count }, () => cell)

/** The rows of a cell that holds several actions, one a rating. */
function divided(
  source: string,
  row: PlanRow,
  ratings: readonly (readonly Words[])[],
  milestones: readonly (readonly Words[])[],
): ActionRow[] | undefined {
  const count = ratings.length
  const actions = shares(source, row.cells.action, count)
  if (actions === undefined) return undefined
  const success = shares(source, row.cells.success, count)
  const owners = row.cells.owner.length === count ? each(source, row.cells.owner, count) : undefined
  return actions.map((action, at) => {
    const cells: Cells = {
      ...row.cells,
      outcome: at === 0 ? row.cells.outcome : [],
      ref: at === 0 ? row.cells.ref : [],
      objective: at === 0 ? row.cells.objective : [],
      action,
      success: success?.[at] ?? row.cells.success,
      owner: owners?.[at] ?? (at === 0 ? row.cells.owner : []),
      rating: ratings[at] ?? [],
      milestone: milestones[at] ?? [],
      servicePlan: at === 0 ? row.cells.servicePlan : [],
    }
    return { cells, span: row.span, sharesSuccess: success === undefined && row.cells.success.length > 0 }
  })
}

const isBare = ({ cells }: PlanRow): boolean =>
  cells.rating.length > 0 && cells.action.length === 0 && cells.success.length === 0 && cells.objective.length === 0
const isUnrated = ({ cells }: PlanRow): boolean => cells.rating.length === 0 && cells.milestone.length === 0

/** A cell and what goes on with it: one paragraph where a page has parted a sentence. */
function together(before: readonly Words[], more: readonly Words[]): readonly Words[] {
  const [last, next] = [before.at(-1), more[0]]
  const parted = last !== undefined && next !== undefined && /^\p{Ll}/u.test(next.text) && !/[.!?:;]$/.test(last.text)
  if (!parted) return [...before, ...more]
  const whole = { spans: [...last.spans, ...next.spans], text: `${last.text} ${next.text}` }
  return [...before.slice(0, -1), whole, ...more.slice(1)]
}

function merged(row: PlanRow, more: Partial<Cells>): PlanRow {
  const cells: Cells = { ...row.cells }
  for (const [column, words] of Object.entries(more) as [Column, readonly Words[]][])
    cells[column] = together(cells[column], words)
  return { ...row, cells }
}

/** Whether a row without a rating only goes on with what the row before it says. */
function goesOn(before: PlanRow, { cells }: PlanRow): boolean {
  const first = cells.action[0]?.text ?? ''
  const ended = /[.!?:]$/.test(before.cells.action.at(-1)?.text ?? '')
  return (
    cells.objective.length === 0 &&
    (cells.action.length === 0 || says(before.cells.action, cells.action) || (/^\p{Ll}/u.test(first) && !ended))
  )
}

/** A cell printed twice, the second time in part, says nothing new. */
const withoutEcho = (row: PlanRow): PlanRow => {
  const [first, ...rest] = row.cells.action
  if (first === undefined) return row
  const action = [first]
  for (const next of rest) if (!says(action, [next])) action.push(next)
  return { ...row, cells: { ...row.cells, action } }
}

/**
 * Rows as actions: those that only go on with the row before are joined to it, and a cell with several actions, one for each
 * rating beside or below it, is divided.
 */
export function actionRows(source: string, rows: readonly PlanRow[]): ActionRow[] {
  const joined: PlanRow[] = []
  for (const row of rows.map(withoutEcho)) {
    const before = joined.at(-1)
    if (before !== undefined && isUnrated(row) && goesOn(before, row)) {
      const action = says(before.cells.action, row.cells.action) ? [] : row.cells.action
      joined[joined.length - 1] = merged(before, {
        action,
        success: row.cells.success,
        owner: row.cells.owner,
        servicePlan: row.cells.servicePlan,
      })
    } else joined.push(row)
  }
  const result: ActionRow[] = []
  for (let at = 0; at < joined.length; at++) {
    const row = joined[at] as PlanRow
    const below: PlanRow[] = []
    while (!isBare(row) && joined[at + below.length + 1] !== undefined && isBare(joined[at + below.length + 1] as PlanRow))
      below.push(joined[at + below.length + 1] as PlanRow)
    const ratings = [row, ...below].flatMap(({ cells }) => cells.rating.map((words) => [words]))
    const milestones = [row, ...below].flatMap(({ cells }) => cells.milestone.map((words) => [words]))
    const parts = ratings.length > 1 ? divided(source, row, ratings, milestones) : undefined
    if (parts === undefined) result.push({ ...row, sharesSuccess: false })
    else {
      result.push(...parts)
      at += below.length
    }
  }
  return result
}
