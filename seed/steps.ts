import { type GraphRecord, Problem, toLine } from '../schema/index.ts'
import { check } from './check/index.ts'
import { reportsIn } from './extract/parts.ts'
import type { Paper } from './ingest.ts'
import { join } from './join/index.ts'
import { vocabularyOf } from './keep/linked.ts'
import { link, openTextOf } from './link/index.ts'
import { tablesOf } from './outline/tables.ts'

/** The steps from a document to the graph, in their order, up to the one before loading. */
export const steps = ['read', 'outline', 'extract', 'join', 'link', 'check'] as const
export type Step = (typeof steps)[number]

export function stepNamed(name: string): Step {
  const step = steps.find((each) => each === name)
  if (step === undefined)
    throw new Problem('SETTING_INVALID', { what: `"${name}" is no step`, todo: `Name one of ${steps.join(', ')}` })
  return step
}

const lines = (things: readonly unknown[]): string => things.map((thing) => `${JSON.stringify(thing)}\n`).join('')

const records = (all: readonly GraphRecord[]): string => all.map((record) => `${toLine(record)}\n`).join('')
const joined = (papers: readonly Paper[]): GraphRecord[] =>
  join(papers.map(({ extracted: { document, records: own } }) => ({ document, records: own })))
const textsOf = (papers: readonly Paper[]) => papers.map(({ layer, extracted: { document } }) => openTextOf(document, layer))
const linked = async (papers: readonly Paper[]): Promise<GraphRecord[]> =>
  link(joined(papers), textsOf(papers), await vocabularyOf())

/** What each step gives, one thing a line. */
const outputs: Readonly<Record<Step, (papers: readonly Paper[]) => string | Promise<string>>> = {
  read: (papers) => lines(papers.flatMap(({ path, layer }) => layer.lines.map((line) => ({ path, ...line })))),
  outline: (papers) =>
    lines(
      papers.flatMap(({ path, layer }) => {
        const tables = tablesOf(layer)
        const reports = reportsIn(layer, tables).map(({ start, end, title }) => ({
          path,
          kind: 'report',
          start,
          end,
          title: title.text,
        }))
        const rows = tables.map(({ start, end, heading, rows: body }) => ({
          path,
          kind: 'table',
          start,
          end,
          heading: heading?.cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' ')) ?? null,
          rows: body.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text))),
        }))
        return [...reports, ...rows].sort((a, b) => a.start - b.start)
      }),
    ),
  extract: (papers) => records(papers.flatMap(({ extracted }) => extracted.records)),
  join: (papers) => records(joined(papers)),
  link: async (papers) => records(await linked(papers)),
  check: async (papers) => records(check(await linked(papers), textsOf(papers))),
}

/** What a step gives for some papers, as text that can be read and compared by itself. */
export async function outputOf(step: Step, papers: readonly Paper[]): Promise<string> {
  return outputs[step](papers)
}
