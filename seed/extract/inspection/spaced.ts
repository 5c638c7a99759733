import type { Layer, Line } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { areaKeysOf } from './areas.ts'
import { type Grade, gradeOf } from './grades.ts'

/** A grid of judgements that spaces alone keep: areas on the left, over one line or several, and grades on the right. */
export interface Spaced {
  readonly area: string
  readonly grade: Grade
  readonly words: Words
}

/** How many lines a report's front is, and how far a grid reaches beyond its outermost grades. */
const front = 80
const beyond = 2

const part =
  /^(?:outstanding|good|adequate|inadequate|requires|requires improvement(?: to be| to be good)?|improvement(?: to be| to be good)?|to be good|be good)$/i
const first = /^(?:outstanding|good|adequate|inadequate|requires)/i

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
    const open = last?.map(({ text }) => text).join(' ') ?? ''
    if (last === undefined || begins(piece.text, open)) groups.push([piece])
    else last.push(piece)
  }
  return groups
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ')

const spansOf = (pieces: readonly Piece[]) =>
  pieces.map(({ line, start, text }) => ({ start: line.start + start, end: line.start + start + text.length }))

/** The grades of a grid that spaces keep; none where areas and grades are not as many. */
export function spacedGrid(layer: Layer): Spaced[] {
  const lines = layer.lines.slice(0, front).map((line) => piecesOf(line).filter(({ text }) => !text.startsWith('|')))
  const graded = lines.flatMap((pieces, at) => {
    const last = pieces.at(-1)
    return last !== undefined && part.test(last.text) && last.start > 15 ? [{ at, piece: last }] : []
  })
  if (graded.length < 2) return []
  const column = Math.min(...graded.map(({ piece }) => piece.start))
  const [from, to] = [Math.max(0, (graded[0]?.at ?? 0) - beyond), (graded.at(-1)?.at ?? 0) + beyond]
  const left = lines.slice(from, to + 1).flatMap((pieces) => pieces.filter(({ start }) => start < column - 3).slice(0, 1))
  const areas = grouped(left, (text) => /^[\p{Lu}\d]/u.test(text))
    .map((pieces) => ({ pieces, area: textOf(pieces).replace(/^\d+(?:\.\d+)*\.?\s+/, '') }))
    .filter(
      ({ area }) =>
        areaKeysOf(area).length > 0 && area.length < 140 && !/[.;]$|improvement|inadequate|outstanding|\bgood\b/i.test(area),
    )
  const grades = grouped(
    graded.map(({ piece }) => piece),
    (text, open) => first.test(text) && !/^(?:requires|requires improvement to be)$/i.test(open),
  ).map((pieces) => ({ pieces, grade: gradeOf(textOf(pieces)) }))
  if (areas.length !== grades.length) return []
  return areas.flatMap(({ area, pieces }, at): Spaced[] => {
    const given = grades[at]
    if (given?.grade === undefined) return []
    return [
      {
        area,
        grade: given.grade,
        words: wordsAt(
          layer.text,
          [...spansOf(pieces), ...spansOf(given.pieces)].sort((a, b) => a.start - b.start),
        ),
      },
    ]
  })
}
