import type { AreaKey } from '../../../schema/index.ts'
import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Line, Span } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { areaKeysOf } from './areas.ts'
import { areaAndGrade, gradeOf } from './grades.ts'
import type { Grids } from './grids.ts'
import { type Judged, judgedOf } from './judged.ts'
import type { Named } from './kinds.ts'
import { outcomeOf } from './outcomes.ts'
import { plain } from './plain.ts'
import { isElsewhere } from './sections.ts'
import { judgedInSentences, trimmedArea } from './sentences-graded.ts'
import { gradedRows, judgedInTables } from './tables-graded.ts'
import type { Part } from './walk.ts'

/** A heading that ends with its grade. */
function ofHeading({ heading, group }: Part): Judged[] {
  if (heading === undefined || heading.text.length > 200) return []
  const sentence = judgedInSentences([heading])
  if (sentence.length > 0) return sentence
  const parts = areaAndGrade(heading.text)
  if (parts === undefined || isElsewhere(plain(heading.text)) || /\.\s/.test(heading.text)) return []
  const area = trimmedArea(heading.text.slice(0, parts.area.length))
  return [judgedOf(area, parts.grade, [heading], group)].flatMap((each) => each ?? [])
}

/** The name of an area as a heading, and as the first thing below it, the grade. */
function ofPair({ heading, group, blocks }: Part): Judged[] {
  const [first, second] = blocks
  const grade = first === undefined || first.kind === 'table' ? undefined : gradeOf(first.words.text)
  if (heading === undefined || first === undefined || grade === undefined) return []
  if (heading.text.length > 140 || /[.;]$/.test(heading.text) || gradeOf(second?.words.text ?? '') !== undefined) return []
  return [judgedOf(trimmedArea(heading.text), grade, [heading, first.words], group)].flatMap((each) => each ?? [])
}

/** Among blocks that stand in no part of their own, an area and its grade one after the other. */
function ofBlocks(blocks: readonly Block[], group: AreaKey | undefined): Judged[] {
  return blocks.flatMap((block, at): Judged[] => {
    const next = blocks[at + 1]
    if (next === undefined || block.kind === 'table' || next.kind === 'table') return []
    const grade = gradeOf(next.words.text)
    const around = [blocks[at - 1], blocks[at + 2]].map((each) => each?.words.text ?? '')
    const text = block.words.text
    if (grade === undefined || text.length > 140 || /[.;]$/.test(text) || !/^[\p{Lu}\d#]/u.test(text)) return []
    const lone = areaKeysOf(around[0] ?? '').length === 0 || gradeOf(around[0] ?? '') !== undefined
    if (gradeOf(text) !== undefined || gradeOf(around[1] ?? '') !== undefined || !lone) return []
    return [judgedOf(text, grade, [block.words, next.words], group)].flatMap((each) => each ?? [])
  })
}

const overlaps = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end }) => span.start < end && start < span.end)

const same = (a: Judged, b: Judged): boolean => a.name === b.name

/** In a text without pages, a sentence of the front may stand on a line and run into the next paragraph. */
const frontLines = 40

/** Lines of a text without pages that could be a judgement by themselves: all of the front, and what no sentence runs into or out of. */
function lonelyLines({ pages, text, lines }: Layer): Words[] {
  if (pages !== undefined) return []
  const lone = lines.filter(({ text: own, number }) => {
    const [before, after] = [lines[number - 2]?.text ?? '', lines[number]?.text ?? '']
    const ended = before.trim() === '' || /[.!?:)]\s*$/.test(before)
    return own.trim() !== '' && (number <= frontLines || (ended && !/^\s*\p{Ll}/u.test(after)))
  })
  const alone = lone.map((line) => wordsAt(text, [line]))
  const broken = lines.filter(({ text: own, number }) => /^\s*to be good\s*$/i.test(own) && number > 1)
  return [...alone, ...broken.map((line) => wordsAt(text, [lines[line.number - 2] as Line, line]))]
}

/** Every grade that a report gives, each area once: tables first, then grids without lines, headings, and sentences. */
export function judgementsIn(
  parts: readonly Part[],
  grids: Grids,
  { scale }: Named,
): { judged: Judged[]; differing: Judged[]; unread: Words[] } {
  if (scale === 'none') return { judged: [], differing: [], unread: gradedRows(parts) }
  if (scale === 'send') return { judged: parts.flatMap(outcomeOf).slice(0, 1), differing: [], unread: [] }
  const told = parts.filter(({ role, past }) => role.kind !== 'contents' && role.kind !== 'aside' && !past)
  const tables = judgedInTables(told)
  const printed = grids.rows.flatMap(({ area, grade, words, group }) => judgedOf(area, grade, [words], group) ?? [])
  const headed = told.flatMap((part) => [
    ...ofHeading(part),
    ...ofPair(part),
    ...(part.role.kind === 'front' ? ofBlocks(part.blocks, part.group) : []),
  ])
  const sentences = told.flatMap((part) => {
    const own = part.role.kind === 'findings' ? part.blocks.slice(0, 1) : part.blocks
    const found = judgedInSentences(own.filter(({ kind }) => kind !== 'table').map(({ words }) => words))
    const { group } = part
    return found.map((each) => (group !== undefined && each.name === 'overall' ? { ...each, keys: [group], name: group } : each))
  })
  sentences.push(...judgedInSentences(lonelyLines(grids.without)))
  // Where areas and grades stand in a row that can't be told apart, a pair in the midst of it is a guess.
  const guessed = ({ words }: Judged): boolean =>
    words.some(({ spans }) => spans.some((span) => grids.unread.some((unread) => overlaps(span, unread.spans))))
  const judged: Judged[] = []
  const differing: Judged[] = []
  const take = (some: readonly Judged[], tellsDifference: boolean): void => {
    for (const each of some) {
      const before = judged.find((other) => same(other, each))
      if (before === undefined) judged.push(each)
      else if (tellsDifference && before.grade !== each.grade) differing.push(each)
    }
  }
  take(
    tables.flatMap((table) => table.judged),
    true,
  )
  // What spaces or lines alone keep can have slipped: where a heading says otherwise, the heading counts.
  const slipped = (each: Judged): boolean => headed.some((other) => same(other, each) && other.grade !== each.grade)
  take(
    printed.filter((each) => !slipped(each)),
    true,
  )
  take(
    headed.filter((each) => !guessed(each)),
    true,
  )
  differing.push(...printed.filter((each) => slipped(each) && judged.some((other) => same(other, each))))
  take(sentences, false)
  return { judged, differing, unread: [...tables.flatMap(({ unread }) => unread), ...grids.unread] }
}
