import type { AreaKey } from '../../../schema/index.ts'
import type { Layer, Line } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { areaKeysOf, groupOf } from './areas.ts'
import { type Grade, gradeOf } from './grades.ts'
import { plain } from './plain.ts'

/** An area and its grade out of a grid whose cells stand one under another, or behind one another on a line. */
export interface Lined {
  readonly area: string
  readonly grade: Grade
  readonly words: Words
  /** The group of areas that it stands in, where the grid has groups. */
  readonly group: AreaKey | undefined
}

interface Token {
  readonly kind: 'area' | 'grade' | 'both' | 'group' | 'label'
  readonly lines: readonly Line[]
  readonly text: string
  readonly grade?: Grade
}

/** The grid of the whole stands among a report's first lines; further on it takes more to make one. */
const front = 110
const fewest = { front: 1, within: 3 }
const longestArea = 140
const mostLines = 4

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text.trim()).join(' ')
const goesOn = /\b(?:and|of|on|with|to|for|who|the|need|needs|help|in)$|[,/-]$/i
const isLabel = (text: string): boolean =>
  /^(?:key )?(?:judgements?|grades?|areas?)(?: (?:judgement )?grades?)?$/.test(plain(text))
/** A sentence tells of something; the name of an area does not. */
const tells = /\b(?:is|are|was|were|has|have|had|judged|should|must|because|than)\b|[.;!?]$/i
/** What says that the grades below are not those of this inspection. */
const another = /\b(?:previous|last|earlier|former|prior)\b.{0,40}\b(?:inspections?|judgements?|grades?)\b/i

function gradeAt(lines: readonly Line[], at: number): Token | undefined {
  for (let count = 3; count > 0; count--) {
    const taken = lines.slice(at, at + count)
    const grade = taken.length === count ? gradeOf(textOf(taken)) : undefined
    if (grade !== undefined) return { kind: 'grade', lines: taken, text: textOf(taken), grade }
  }
  return undefined
}

/** A line that could be part of an area's name. */
const couldBeArea = (text: string): boolean => !tells.test(text.trim()) && !/^\s*[\u2022\u25a0-\u25ff\ue000-\uf8ff|*]/u.test(text)

/** A row's cells behind one another: words, and then a grade. */
function cellsOf(text: string): { readonly area: string; readonly grade: Grade } | undefined {
  const words = text.split(' ')
  for (let count = Math.min(5, words.length - 1); count > 0; count--) {
    const grade = gradeOf(words.slice(-count).join(' '))
    const area = words
      .slice(0, -count)
      .join(' ')
      .replace(/[\s:\u2013-]+$/, '')
    if (grade !== undefined)
      return /\b(?:not|no|to be|than|very|less|more)$/i.test(area) || area.length < 4 ? undefined : { area, grade }
  }
  return undefined
}

/** What a grade's second line adds to it, behind the rest of the area's name. */
const restOfGrade = /\s*\b(?:(?:improvement )?to be good|improvement(?: to be)?|be good)$/i

/** A cell's further lines, where its grade stood behind the first of them. */
function goneOn(token: Token, following: readonly Line[]): Token {
  let [text, count] = [token.text, 0]
  for (const { text: line } of following.slice(0, 2)) {
    const rest = line.trim().replace(restOfGrade, '')
    if (!/^\p{Ll}/u.test(line.trim()) || !couldBeArea(rest) || rest.length > 60 || gradeOf(rest) !== undefined) break
    text = `${text} ${rest}`.trim()
    count++
  }
  return { ...token, text, lines: [...token.lines, ...following.slice(0, count)] }
}

function areaAt(lines: readonly Line[], at: number): Token | undefined {
  const first = lines[at] as Line
  if (!/^\s*(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}/u.test(first.text)) return undefined
  for (let count = 1; count <= mostLines; count++) {
    const taken = lines.slice(at, at + count)
    const last = taken.at(-1) as Line
    const before = lines[at + count - 2]
    const follows = count === 1 || /^\s*\p{Ll}/u.test(last?.text ?? '') || goesOn.test(before?.text.trim() ?? '')
    if (taken.length < count || !follows || !couldBeArea(last.text)) return undefined
    const text = textOf(taken)
    if (text.length > longestArea) return undefined
    const both = cellsOf(text)
    const next = lines[at + count]
    if (both !== undefined) {
      const graded = next === undefined ? undefined : gradeOf(`${text.slice(both.area.length).trim()} ${next.text.trim()}`)
      const named = { kind: 'both', lines: taken, text: text.slice(0, both.area.length), grade: both.grade } as const
      const row = goneOn(named, lines.slice(at + count))
      if (graded === undefined && areaKeysOf(row.text).length > 0) return row
    }
    const begun = next !== undefined && (/^\s*\p{Ll}/u.test(next.text) || goesOn.test(text.trim()))
    const open = begun && gradeAt(lines, at + count) === undefined
    const more = open && couldBeArea(next.text)
    if (open && !more && /^\s*\p{Ll}/u.test(next.text)) return undefined
    if (areaKeysOf(text).length > 0 && !more) return { kind: 'area', lines: taken, text }
  }
  return undefined
}

function tokenAt(lines: readonly Line[], at: number): Token | undefined {
  const line = lines[at] as Line
  if (isLabel(line.text)) return { kind: 'label', lines: [line], text: line.text }
  if (groupOf(line.text) !== undefined) return { kind: 'group', lines: [line], text: line.text }
  return gradeAt(lines, at) ?? areaAt(lines, at)
}

/** What is left of an area's name where its grade stands between its lines. */
const isRest = ({ text }: Line, next: Line | undefined): boolean =>
  /^\s*\p{Ll}/u.test(text) && text.trim().length < 45 && couldBeArea(text) && !/^\s*\p{Ll}/u.test(next?.text ?? '')

/** Runs of lines of which each is an area, a grade, or the label of a column. */
function runsOf(lines: readonly Line[]): Token[][] {
  const runs: Token[][] = []
  let run: Token[] = []
  let at = 0
  while (at < lines.length) {
    const token = tokenAt(lines, at)
    const area = token === undefined ? run.at(-2) : undefined
    const rest = lines[at] as Line
    if (area?.kind === 'area' && run.at(-1)?.kind === 'grade' && isRest(rest, lines[at + 1])) {
      run[run.length - 2] = { ...area, lines: [...area.lines, rest], text: `${area.text} ${rest.text.trim()}` }
      at++
      continue
    }
    if (token === undefined && run.length > 0) {
      runs.push(run)
      run = []
    }
    if (token !== undefined) run.push(token)
    at += token?.lines.length ?? 1
  }
  return run.length > 0 ? [...runs, run] : runs
}

type Pair = { readonly area: Token; readonly grade: Token; readonly group: AreaKey | undefined }

/** Areas with their grades: each followed by its own, or several areas by as many grades; none where it can't be known. */
function pairsOf(run: readonly Token[]): Pair[] {
  const cells = run.filter(({ kind }) => kind !== 'label' && kind !== 'group')
  // An area behind the last grade is the heading of what follows.
  const shape = cells
    .map(({ kind }) => (kind === 'both' ? 'ag' : kind.slice(0, 1)))
    .join('')
    .replace(/(?<=g)a+$/, '')
  const areas = cells.filter(({ kind }) => kind !== 'grade')
  const grades = cells.filter(({ kind }) => kind !== 'area')
  const pieces = shape.match(/a+g+/g) ?? []
  const even = pieces.every((piece) => piece.lastIndexOf('a') + 1 === piece.length / 2)
  if (pieces.join('') !== shape || !even) return []
  const groups = new Map<Token, AreaKey>()
  let group: AreaKey | undefined
  for (const token of run) {
    if (token.kind === 'group') group = groupOf(token.text)
    else if (group !== undefined) groups.set(token, group)
  }
  return areas
    .slice(0, shape.split('g').length - 1)
    .map((area, at) => ({ area, grade: grades[at] as Token, group: groups.get(area) }))
}

/** The grids of a text whose cells are lines, and those that seem to be grids and can't be read. */
export function linedGrids(layer: Layer): { readonly grids: readonly (readonly Lined[])[]; readonly unread: readonly Words[] } {
  const lines = layer.lines.filter(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('|'))
  const places = new Map(lines.map((line, at) => [line, at]))
  const grids: Lined[][] = []
  const unread: Words[] = []
  for (const run of runsOf(lines)) {
    const graded = run.filter(({ grade }) => grade !== undefined).length
    const first = (run[0] as Token).lines[0] as Line
    const least = first.number <= front ? fewest.front : fewest.within
    const above = lines.slice(Math.max(0, (places.get(first) ?? 0) - 3), places.get(first)).map(({ text }) => text)
    if (graded < least || above.some((text) => another.test(text))) continue
    const pairs = pairsOf(run)
    if (pairs.length >= least)
      grids.push(
        pairs.map(({ area, grade, group }) => ({
          area: area.text,
          grade: grade.grade as Grade,
          group,
          words: wordsAt(layer.text, area === grade ? area.lines : [...area.lines, ...grade.lines]),
        })),
      )
    else if (graded >= 2 && run.some(({ kind }) => kind === 'area'))
      unread.push(
        wordsAt(
          layer.text,
          run.flatMap(({ lines: own }) => own),
        ),
      )
  }
  return { grids, unread }
}
