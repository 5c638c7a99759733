import type { Layer, Span } from '../../../read/layer.ts'
import { wordsAt } from '../../../read/words.ts'
import type { Heading } from '../column-words.ts'
import { ratingKeyOf } from '../rating-key.ts'
import type { KeyPhrase } from '../rating-words.ts'
import { type Column, columns, type PlanPart, type PlanRow, type Words } from '../row.ts'
import { type Atom, atomsOf, numberingOf } from './atoms.ts'
import { endsSentence, goesOn, isPlanName } from './cues.ts'
import { decoded } from './decode.ts'
import { mended } from './ratings.ts'
import { type FlatTable, flatTables } from './tables.ts'

/** The columns as the table heads them; where it has numbers and no column for them, they stand before what they number. */
function withRef(heads: readonly Heading[], numbered: boolean): Heading[] {
  if (heads.includes('ref') || !numbered) return [...heads]
  const at = heads.includes('objective') ? heads.indexOf('objective') : heads.indexOf('action')
  return [...heads.slice(0, at), 'ref', ...heads.slice(at)]
}

/** Paragraphs of a cell; what a page's end or a stray blank line has parted is one again. */
function paragraphsIn(layer: Layer, atoms: readonly Atom[]): Words[] {
  const groups: Atom[][] = []
  for (const atom of atoms) {
    const last = groups.at(-1)?.at(-1)
    const broken = atom.afterBreak && last !== undefined && !endsSentence(last.text)
    if (last !== undefined && !atom.item && (broken || goesOn(last.text, atom.text))) groups.at(-1)?.push(atom)
    else groups.push([atom])
  }
  return groups.map((group) => wordsAt(layer.text, spansOf(layer.text, group)))
}

/** Where some atoms stand: one span as far as nothing but space is between their words. */
function spansOf(text: string, atoms: readonly Atom[]): Span[] {
  const spans: Span[] = []
  for (const { start, end } of atoms.flatMap(({ tokens }) => tokens)) {
    const last = spans.at(-1)
    if (last !== undefined && text.slice(last.end, start).trim() === '') spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start, end })
  }
  return spans
}

interface Placed {
  readonly atom: Atom
  readonly column: Heading
}

function rowOf(layer: Layer, placed: readonly Placed[]): PlanRow {
  const cell = (column: Column): Words[] =>
    paragraphsIn(
      layer,
      placed.filter((each) => each.column === column).map(({ atom }) => atom),
    )
  const cells = Object.fromEntries(columns.map((column) => [column, cell(column)])) as Record<Column, Words[]>
  const spans = spansOf(
    layer.text,
    placed.map(({ atom }) => atom),
  )
  return { cells, span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 } }
}

/** What follows the last rating belongs to its row as far as it stands on its lines, is its milestone or the name of a plan. */
function tailEnd(atoms: readonly Atom[], heads: readonly Heading[]): number {
  const last = atoms.findLastIndex(({ kind }) => kind === 'rating')
  const belongs = (at: number): boolean => {
    const atom = atoms[at]
    if (atom === undefined || last < 0) return false
    if (atom.sameLine || (at === last + 1 && atom.kind === 'milestone')) return true
    const closes = heads.at(-1) === 'servicePlan' && atoms[at - 1]?.kind !== 'words'
    return atom.kind === 'words' && closes && !atom.afterBreak && isPlanName(atom.text)
  }
  let end = last + 1
  while (belongs(end)) end++
  return end
}

const isMark = ({ text }: Atom): boolean => !/[\p{L}\p{N}]/u.test(text)

function partOf(layer: Layer, table: FlatTable, key: readonly KeyPhrase[]): PlanPart {
  const numbering = numberingOf(table.paragraphs, table.columns)
  const heads = withRef(table.columns, numbering.deepest > 0)
  const all = mended(table.paragraphs, key).flatMap((paragraph) => atomsOf(paragraph, { columns: heads, numbering, key }))
  const end = tailEnd(all, heads)
  const after = all.slice(end)
  const page = after.findIndex(({ afterBreak }) => afterBreak)
  const within = all.slice(0, end).filter((atom) => !isMark(atom))
  const places = decoded(heads, within)
  const rows: Placed[][] = []
  within.forEach((atom, at) => {
    const place = places[at]
    if (place === undefined) return
    if (place.begins) rows.push([])
    rows.at(-1)?.push({ atom, column: heads[place.column] as Heading })
  })
  const lost = [
    ...all.slice(0, end).filter(isMark),
    ...rows
      .flat()
      .filter(({ column }) => column === 'other')
      .map(({ atom }) => atom),
    ...(page < 0 ? after : after.slice(0, page)),
  ]
  return {
    heading: table.heading,
    rows: rows.map((row) => rowOf(layer, row)),
    notUnderstood: [
      ...table.between.map(({ start, end }) => ({ start, end })),
      ...lost.flatMap((atom) => spansOf(layer.text, [atom])),
    ].sort((a, b) => a.start - b.start),
  }
}

/** The tables of a plan in a text whose cells stand one under another: found by their heads, one row for each rating. */
export function flatPlanParts(layer: Layer): PlanPart[] {
  const key = ratingKeyOf(layer)
  return flatTables(layer, key).map((table) => partOf(layer, table, key))
}
