import type { TableRow } from '../../../outline/tables.ts'
import { headingOf } from '../../plan/column-words.ts'

const textOf = (row: TableRow | undefined, at: number): string =>
  (row?.cells[at]?.paragraphs ?? []).map(({ text }) => text).join(' ')
const textsOf = (row: TableRow | undefined): string[] => (row?.cells ?? []).map((_, at) => textOf(row, at).trim())

const frontLabels =
  /^(?:report to|subject|report of|portfolio|date of meeting|wards? affected|is this a key decision|key decision|exempt|contact officer|telephone|email|title of report|report title|meeting|venue|councillor|author|version|document (?:owner|control)|approved by|implications?|(?:legal|financial|equality|climate|resource)\b.*implications?)\b/i
const grades = /^(?:outstanding|good|requires improvement(?: to be good)?|inadequate|adequate|satisfactory)$/i
const timetable = /^(?:\d{1,2}[.:]\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]m)$/i
const agenda = /^(?:agenda|item(?: no\.?)?|pages?(?: nos?\.?)?|subject|contents?)$/i

/** The numbers of pages down the side of a list of contents: they only grow, and nothing heads them. */
function isContents(rows: readonly TableRow[]): boolean {
  const last = rows.map((row) => textsOf(row).filter((text) => text !== ''))
  const numbers = last.map((texts) => Number(texts.at(-1)))
  const told = last.filter(
    (texts) => texts.length >= 2 && /^\d{1,3}$/.test(texts.at(-1) ?? '') && !/^\d/.test(texts.at(-2) ?? '0'),
  ).length
  const isRising = numbers.every((value, at) => at === 0 || Number.isNaN(value) || value >= (numbers[at - 1] ?? 0))
  const headed = textsOf(rows[0]).some((text, at) => at > 0 && text !== '' && !/^\d/.test(text))
  return rows.length >= 3 && told / rows.length > 0.7 && isRising && !headed
}

/** Whether a table is of something else than figures: a plan's actions, a report's front, an agenda, contents, grades, a timetable. */
export function isOfOtherThings(rows: readonly TableRow[]): boolean {
  const head = textsOf(rows[0])
  const columns = head.map((text) => headingOf(text))
  if (columns.includes('action') && (['rating', 'milestone', 'owner', 'success'] as const).some((each) => columns.includes(each)))
    return true
  const firsts = rows.map((row) => textsOf(row).find((text) => text !== '') ?? '')
  if (firsts.filter((text) => frontLabels.test(text)).length >= 2) return true
  if (head.filter((text) => agenda.test(text)).length >= 2) return true
  const texts = rows.flatMap((row) => textsOf(row)).filter((text) => text !== '')
  if (texts.filter((text) => grades.test(text)).length >= 2) return true
  if (texts.filter((text) => timetable.test(text)).length >= 2) return true
  return isContents(rows)
}
