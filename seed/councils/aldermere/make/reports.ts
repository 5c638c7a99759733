import { readFileSync } from 'node:fs'
import { docxOf } from './docx/write.ts'
import { pdfOf } from './pdf/write.ts'
import { readSource } from './source.ts'

const makers = { pdf: pdfOf, docx: docxOf } as const

/** Each source of the folder `reports`, and what is made of it. */
const reports = [
  ['inspection-2021-11', 'pdf'],
  ['visit-2022-06', 'docx'],
  ['inspection-2024-03', 'pdf'],
] as const

export interface Made {
  readonly name: string
  readonly bytes: Buffer
}

/** Aldermere's inspection reports as files, the same bytes each time. */
export function makeReports(): Promise<Made[]> {
  const folder = new URL('../reports/', import.meta.url)
  return Promise.all(
    reports.map(async ([source, format]) => {
      const report = readSource(readFileSync(new URL(`${source}.md`, folder), 'utf8'))
      return { name: `${source}.${format}`, bytes: await makers[format](report) }
    }),
  )
}
