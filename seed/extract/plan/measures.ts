import type { Cell, Table, TableRow } from '../../outline/tables.ts'
import type { Layer, Span } from '../../read/layer.ts'
import { asOne, type Words, wordsAt } from '../../read/words.ts'
import { headingOf } from './column-words.ts'

/** A row of an appendix that says which parts of the plan answer what an inspection asked. */
export interface MeasureFact {
  /** Its reference as printed, else the appendix' letter or number and the row's place in it: A1. */
  readonly ref: string
  readonly appendix: string
  /** The row, as a reader finds it: its printed reference, else its place. */
  readonly row: string
  readonly text: Words
  /** The cell or line that holds the references. */
  readonly refWords: Words
  /** The references as printed, in their order. */
  readonly printedRefs: readonly string[]
}

export interface AppendixFact {
  readonly letter: string
  readonly heading: Words
  readonly measures: readonly MeasureFact[]
  /** Rows without references: headings within the table. */
  readonly unreferenced: readonly Words[]
}

const appendixLine = /^[#*\s]*appendix\s+([A-Z]|\d{1,2})\b[\s:.–-]*(.*)$/i
const reference = /\d+(?:\.\d+)+/g
/** What a list of references is made of, beside the references. */
const refsOnly = /^[\s\d.,;¸&/]*(?:and[\s\d.,;¸&/]*)*$/i

const refsIn = (text: string): string[] => [...text.matchAll(reference)].map(([ref]) => ref)

interface Region extends Span {
  readonly letter: string
  readonly heading: Words
}

/** The appendices of a document, each to the next or the end. A line that only names an appendix in passing heads none. */
function appendices({ text, lines }: Layer): Region[] {
  const heads = lines.flatMap((line, at) => {
    const found = appendixLine.exec(line.text)
    if (found === null || line.text.trimStart().startsWith('|') || line.text.length > 120) return []
    const own = (found[2] as string).trim() !== ''
    const title = own ? line : lines.slice(at + 1, at + 4).find((next) => next.text.trim() !== '')
    const spans = own || title === undefined ? [line] : [line, title]
    return [{ start: line.start, letter: (found[1] as string).toUpperCase(), heading: wordsAt(text, spans) }]
  })
  return heads.map((head, at) => ({ ...head, end: heads[at + 1]?.start ?? text.length }))
}

/** Before what is asked may stand a column of references to it. */
const ownRefs = (heading: readonly string[]): number => (headingOf(heading[0] ?? '') === 'ref' ? 1 : 0)

const answersPlan = (heading: readonly string[]): boolean => {
  const [asks, answers, ...more] = heading.slice(ownRefs(heading))
  if (asks === undefined || answers === undefined || more.length > 1) return false
  return (
    /measure|recommendation|finding|area|improvement|action|asked/i.test(asks) &&
    /objective|action|ref|plan/i.test(answers) &&
    headingOf(asks) !== 'ref'
  )
}

/** The headings of both columns on one line. */
const flatHeading =
  /(?:measures?|recommendations?|findings?|improvements?)\s+(?:\w+\s+)?(?:objectives?|actions?|refs?|references?|plan)\b/i

interface Row {
  readonly ref: string | undefined
  readonly text: Words
  readonly refs: Words | undefined
}

function pipeRows(region: Region, tables: readonly Table[]): Row[] {
  return tables
    .filter(({ start, heading }) => start > region.start && start < region.end && heading !== undefined)
    .map(({ heading, rows }) => ({ rows, headed: headsOf(heading) }))
    .filter(({ headed }) => answersPlan(headed))
    .flatMap(({ rows, headed }) => rows.flatMap(({ cells }) => rowOf(cells, ownRefs(headed))))
}

const headsOf = (heading: TableRow | undefined): string[] =>
  (heading?.cells ?? []).map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' ')).filter((text) => text !== '')

function rowOf(cells: readonly Cell[], at: number): Row[] {
  const [text = [], refs = []] = cells.slice(at).map(({ paragraphs }) => paragraphs)
  if (text.length === 0) return []
  const ref = at === 0 ? undefined : cells[0]?.paragraphs[0]?.text
  return [{ ref: ref && idPart.exec(ref)?.[0], text: asOne(text), refs: refs.length === 0 ? undefined : asOne(refs) }]
}

/** As much of a reference as can stand in an id. */
const idPart = /^[A-Za-z0-9][A-Za-z0-9.-]*(?<=[A-Za-z0-9])/

/** In flat text a row is its lines to the references at the end of a line, or on a line of their own. */
function flatRows({ text, lines }: Layer, region: Region): Row[] {
  const inside = lines.filter(({ start, end }) => start >= region.start && end <= region.end)
  const first = inside.findIndex((line) => flatHeading.test(line.text) && !/\.\s/.test(line.text))
  if (first < 0) return []
  const rows: Row[] = []
  let open: Span[] = []
  for (const line of inside.slice(first + 1)) {
    const trailing = /(?<=^|\s)\d+\.\d[\d.,;¸&/\s]*$/.exec(line.text)
    const own = trailing !== null && refsOnly.test(trailing[0]) ? line.start + trailing.index : undefined
    const before: Span = { start: line.start, end: own ?? line.end }
    if (text.slice(before.start, before.end).trim() !== '') open.push(before)
    if (own !== undefined && open.length > 0) {
      rows.push({ ref: undefined, text: wordsAt(text, open), refs: wordsAt(text, [{ start: own, end: line.end }]) })
      open = []
    } else if (line.text.trim() === '' && own === undefined && open.length > 0 && isHeadingLike(wordsAt(text, open).text)) {
      rows.push({ ref: undefined, text: wordsAt(text, open), refs: undefined })
      open = []
    }
  }
  return rows
}

/** A line of its own without a stop, short, that begins as a question does. */
const isHeadingLike = (text: string): boolean =>
  /^(what|how|where|areas?)\b/i.test(text) && !/[.;]$/.test(text) && text.length < 100

/** The appendices of a plan whose rows carry references to it. */
export function measureAppendices(layer: Layer, tables: readonly Table[]): AppendixFact[] {
  return appendices(layer).flatMap((region) => {
    const piped = pipeRows(region, tables)
    const rows = piped.length > 0 ? piped : flatRows(layer, region)
    const measures = rows
      .flatMap(({ ref, text, refs }) => (refs === undefined || refsIn(refs.text).length === 0 ? [] : [{ ref, text, refs }]))
      .map(({ ref, text, refs }, at) => ({
        ref: ref ?? `${region.letter}${at + 1}`,
        appendix: region.letter,
        row: ref ?? String(at + 1),
        text,
        refWords: refs,
        printedRefs: refsIn(refs.text),
      }))
    if (measures.length === 0) return []
    return [
      {
        letter: region.letter,
        heading: region.heading,
        measures,
        unreferenced: rows.filter(({ refs }) => refs === undefined).map(({ text }) => text),
      },
    ]
  })
}
