import type { AreaKey } from '../../../schema/index.ts'
import type { Layer, Line } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { areaKeysOf, groupOf, isWithinGroup } from './areas.ts'
import { type Grade, gradeOf } from './grades.ts'
import type { Lined } from './lined.ts'

/** How many lines a report's front is, and how far a grid reaches beyond its outermost grades. */
const front = 80
const beyond = 2

/** A piece of a grade: all of it, or what a line's end left of it. */
const isPart = (text: string): boolean =>
  gradeOf(text) !== undefined || /^(?:requires?)?\s*(?:improvements?)?\s*(?:to)?\s*(?:be)?\s*(?:good)?$/i.test(text)

const unfinished = /^requires?(?: improvements? to(?: be)?)?$/i
/** Whether a piece begins another grade; it goes on where the one before is not whole. */
const beginsGrade = (text: string, open: string): boolean =>
  /^\p{Lu}|^(?:outstanding|adequate|inadequate|requires)/u.test(text) && !unfinished.test(open)

interface Piece {
  readonly line: Line
  readonly start: number
  readonly text: string
}

/** The pieces of a line between wide gaps, each with where it starts in the line. */
function piecesOf(line: Line): Piece[] {
  return [...line.text.matchAll(/\S+(?: {1,2}\S+)*/g)].map(({ 0: text, index }) => ({ line, start: index, text }))
}

/** Pieces in groups: each begins with a piece that can begin one, and holds those that go on from it. */
function grouped(pieces: readonly Piece[], begins: (text: string, open: string) => boolean): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last === undefined || begins(piece.text, textOf(last))) groups.push([piece])
    else last.push(piece)
  }
  return groups
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ')

function wordsOf(layer: Layer, pieces: readonly Piece[]): Words {
  const spans = pieces.map(({ line, start, text }) => ({ start: line.start + start, end: line.start + start + text.length }))
  return wordsAt(
    layer.text,
    spans.sort((a, b) => a.start - b.start),
  )
}

/** Cells of a row begin and end within a line or two of each other. */
function isBeside(a: readonly Piece[], b: readonly Piece[]): boolean {
  const [firstA, lastA] = [a[0]?.line.number ?? 0, a.at(-1)?.line.number ?? 0]
  const [firstB, lastB] = [b[0]?.line.number ?? 0, b.at(-1)?.line.number ?? 0]
  return firstA <= lastB + 1 && firstB <= lastA + 1
}

/** The group of areas whose heading stands nearest above. */
function groupAt(layer: Layer, pieces: readonly Piece[]): AreaKey | undefined {
  const number = pieces[0]?.line.number ?? 0
  const above = layer.lines.slice(Math.max(0, number - front), number - 1).map(({ text }) => groupOf(text))
  return above.findLast((group) => group !== undefined)
}

const isName = (area: string): boolean =>
  (areaKeysOf(area).length > 0 || isWithinGroup(area)) &&
  area.length < 140 &&
  !/[.;:]$|improvement|inadequate|outstanding|\bgood\b/i.test(area)

/** The heading of the page on which older reports print all their grades. */
const record = /^\s*record of main findings\b[^.\d]*$/i

/** The grids that spaces alone keep, on a report's front and on its record of grades. */
export function spacedGrids(layer: Layer): Lined[] {
  const records = layer.lines.filter(({ text }) => record.test(text)).map(({ number }) => number)
  return [0, ...records.filter((number) => number > front)].flatMap((from) => gridAt(layer, from))
}

/** Areas on the left, over one line or several, and grades on the right; none where they don't stand side by side. */
function gridAt(layer: Layer, start: number): Lined[] {
  const lines = layer.lines.slice(start, start + front).map((line) => piecesOf(line).filter(({ text }) => !text.startsWith('|')))
  const graded = lines.flatMap((pieces, at) => {
    const last = pieces.at(-1)
    return last !== undefined && isPart(last.text) && last.start > 15 ? [{ at, piece: last }] : []
  })
  if (graded.length < 2) return []
  const column = Math.min(...graded.map(({ piece }) => piece.start))
  const [from, to] = [Math.max(0, (graded[0]?.at ?? 0) - beyond), (graded.at(-1)?.at ?? 0) + beyond]
  const left = lines.slice(from, to + 1).flatMap((pieces) => pieces.filter(({ start }) => start < column - 3).slice(0, 1))
  const grades = grouped(
    graded.map(({ piece }) => piece),
    beginsGrade,
  ).map((pieces) => ({ pieces, grade: gradeOf(textOf(pieces)) }))
  const areas = grouped(left, (text) => /^[\p{Lu}\d]/u.test(text))
    .map((pieces) => ({ pieces, area: textOf(pieces).replace(/^\d+(?:\.\d+)*\.?\s+/, '') }))
    .filter(({ area, pieces }) => isName(area) && grades.some((given) => isBeside(pieces, given.pieces)))
  if (areas.length !== grades.length) return []
  const rows = areas.map(({ area, pieces }, at) => ({ area, pieces, given: grades[at] as (typeof grades)[number] }))
  if (!rows.every(({ pieces, given }) => isBeside(pieces, given.pieces))) return []
  return rows.flatMap(({ area, pieces, given }): Lined[] => {
    const grade: Grade | undefined = given.grade
    return grade === undefined
      ? []
      : [{ area, grade, group: groupAt(layer, pieces), words: wordsOf(layer, [...pieces, ...given.pieces]) }]
  })
}
