import type { AreaKey } from '../../../schema/index.ts'
import type { Block } from '../../outline/blocks/index.ts'
import type { TableRow } from '../../outline/tables.ts'
import { asOne, type Words } from '../../read/words.ts'
import { areaKeysOf, groupOf, isWithinGroup } from './areas.ts'
import { gradeOf } from './grades.ts'
import { type Judged, judgedOf } from './judged.ts'
import { plain } from './plain.ts'
import { judgedInSentences } from './sentences-graded.ts'
import type { Part } from './walk.ts'

/** What is understood of a table of judgements, and its rows that name an area but no grade that is known. */
export interface TableJudged {
  readonly judged: readonly Judged[]
  readonly unread: readonly Words[]
}

const cellText = (paragraphs: readonly Words[]): string => paragraphs.map(({ text }) => text).join(' ')
const filled = ({ cells }: TableRow): (readonly Words[])[] =>
  cells.flatMap(({ paragraphs }) => (paragraphs.length === 0 ? [] : [paragraphs]))
const rowWords = (row: TableRow): Words => asOne(filled(row).flat())

/** A column's label that says that what stands below is of another time. */
const another = /\b(?:19|20)\d\d\b|\b(?:previous|last|earlier|before|former)\b/
const isLabel = /^(?:key )?(?:grades?|areas?|overall judgement|areas? of judgement)$|\bjudgements?\b/
/** A row that says that the table gives the inspection's judgements. */
const isHead = (row: TableRow): boolean => {
  const cells = filled(row).map(cellText)
  return cells.some((cell) => /\bjudgements?\b/.test(plain(cell))) && cells.every((cell) => isLabel.test(plain(cell)))
}

function ofRow(row: TableRow, group: AreaKey | undefined): Judged[] {
  const cells = filled(row)
  const grades = cells.flatMap((cell, at) => {
    const grade = gradeOf(cellText(cell))
    return grade === undefined ? [] : [{ grade, at }]
  })
  const [given, second] = grades
  if (given === undefined || cells.length < 2) return judgedInSentences(cells.flat())
  if (second !== undefined || (given.at !== 0 && given.at !== cells.length - 1)) return []
  const area = cells
    .filter((_, at) => at !== given.at)
    .map(cellText)
    .join(' ')
  return [judgedOf(area, given.grade, cells.flat(), group)].flatMap((each) => each ?? [])
}

const gradedCells = (row: TableRow): (readonly Words[])[] => filled(row).filter((cell) => gradeOf(cellText(cell)) !== undefined)
const looksGraded = (rows: readonly TableRow[]): boolean => rows.some((row) => gradedCells(row).length > 0)

function ofTable(block: Block, part: Part, graded: boolean): TableJudged {
  const rows = block.rows ?? []
  const head = rows.find(isHead)
  const first = rows[0]
  const other = first !== undefined && !filled(first).some((cell) => gradeOf(cellText(cell)) !== undefined)
  const past = other && filled(first).some((cell) => another.test(plain(cellText(cell))))
  const body = rows.filter((row) => !isHead(row))
  let group = part.group
  const judged: Judged[] = []
  const unread: Words[] = []
  for (const row of body) {
    const cells = filled(row)
    const [only] = cells
    if (cells.length === 1 && only !== undefined && groupOf(cellText(only)) !== undefined) group = groupOf(cellText(only))
    const found = ofRow(row, group)
    judged.push(...found)
    const named = cells.some((cell) => areaKeysOf(cellText(cell)).length > 0 || isWithinGroup(cellText(cell)))
    if (found.length === 0 && named && cells.length > 1 && row !== first) unread.push(rowWords(row))
  }
  const compares = graded && (part.role.kind === 'findings' || part.role.kind === 'asks')
  if (past || (compares && judged.length > 1 && head === undefined))
    return { judged: [], unread: looksGraded(rows) ? body.filter((row) => gradedCells(row).length > 0).map(rowWords) : [] }
  return { judged, unread: head !== undefined || judged.length > 0 ? unread : [] }
}

/** The judgements in the tables of parts. Once a report has given its grades, a table of several among its findings compares, unless its heading says what it is. */
export function judgedInTables(parts: readonly Part[]): TableJudged[] {
  const told: TableJudged[] = []
  for (const part of parts)
    for (const block of part.blocks)
      if (block.kind === 'table')
        told.push(
          ofTable(
            block,
            part,
            told.some(({ judged }) => judged.length > 1),
          ),
        )
  return told
}

/** Grades of scales that the graph does not have: of Scotland's six, and of others. */
const otherScale =
  /^(?:excellent|very good|good|adequate|weak|unsatisfactory|outstanding|inadequate|requires improvement.*|met|not met)$/

/** Rows of tables that give grades where none are taken. */
export const gradedRows = (parts: readonly Part[]): Words[] =>
  parts
    .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows ?? []))
    .filter((row) => filled(row).length > 1 && filled(row).some((cell) => otherScale.test(plain(cellText(cell)))))
    .map(rowWords)
