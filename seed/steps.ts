import { Problem, toLine } from '../schema/index.ts'
import { reportsIn } from './extract/parts.ts'
import type { Paper } from './ingest.ts'
import { join } from './join/index.ts'
import { tablesOf } from './outline/tables.ts'

/** The steps from a document to the graph, in their order, up to the one before loading. */
export const steps = ['read', 'outline', 'extract', 'join'] as const
export type Step = (typeof steps)[number]

export function stepNamed(name: string): Step {
  const step = steps.find((each) => each === name)
  if (step === undefined)
    throw new Problem('SETTING_INVALID', { what: `"${name}" is no step`, todo: `Name one of ${steps.join(', ')}` })
  return step
}

const lines = (things: readonly unknown[]): string => things.map((thing) => `${JSON.stringify(thing)}\n`).join('')

/** What each step gives, one thing a line. */
const outputs: Readonly<Record<Step, (papers: readonly Paper[]) => string>> = {
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
  extract: (papers) => papers.map(({ extracted }) => extracted.records.map((record) => `${toLine(record)}\n`).join('')).join(''),
  join: (papers) =>
    join(papers.map(({ extracted: { document, records } }) => ({ document, records })))
      .map((record) => `${toLine(record)}\n`)
      .join(''),
}

/** What a step gives for some papers, as text that can be read and compared by itself. */
export function outputOf(step: Step, papers: readonly Paper[]): string {
  return outputs[step](papers)
}
