import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Problem } from '../../schema/index.ts'
import { addCorrections, correctionsIn, readCorrections } from '../corrections/correction.ts'
import { keepPapers, type Paper, readPapers, reportOf } from '../ingest.ts'
import { Keep } from '../keep/keep.ts'
import { outputOf, stepNamed } from '../steps.ts'
import { fillAfter, type Place } from './filling.ts'
import { showReading } from './reading.ts'
import { complain, tellPapers, wrongUse } from './telling.ts'

const options = {
  council: { type: 'string' },
  corrections: { type: 'string' },
  report: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'stop-after': { type: 'string' },
  out: { type: 'string' },
} as const

const nothing = (path: string): Problem =>
  new Problem('INVALID_INPUT', {
    what: 'Nothing that this program knows was found in this document: no improvement plan, no inspection, no meeting and no figure',
    where: path,
    todo: 'Give a document that holds one',
  })

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    throw new Problem(
      'FOLDER_REFUSED',
      { what: `This file cannot be written (${code})`, where: path, todo: 'Give one in a folder that can be written' },
      { cause },
    )
  }
}

function report(papers: readonly Paper[], problems: readonly Problem[]): string {
  const told = { documents: papers.map(reportOf), problems: problems.map(({ code, message }) => ({ code, message })) }
  return `${JSON.stringify(told, undefined, 2)}\n`
}

/** Reads documents into the graph; or, where that is asked for, only as far as a step, or without changing anything. */
export async function ingest(place: Place, args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  if (positionals.length === 0) throw wrongUse('No file is named')
  const step = values['stop-after'] === undefined ? undefined : stepNamed(values['stop-after'])
  const corrections = values.corrections === undefined ? [] : await readCorrections(values.corrections, false)
  const { papers, problems: unread } = await readPapers(
    positionals,
    values.council,
    showReading(positionals.length, process.stderr),
  )
  const useful = papers.filter(
    ({ extracted: { plan, inspection, pack, meeting, figures } }) =>
      plan !== undefined ||
      inspection !== undefined ||
      meeting !== undefined ||
      (pack?.recommendations ?? 0) > 0 ||
      figures.observations > 0,
  )
  const problems = [...unread, ...papers.filter((paper) => !useful.includes(paper)).map(({ path }) => nothing(path))]
  if (problems.length > 0) process.exitCode = 1
  if (values.report) write(values.report, report(papers, problems))
  if (step !== undefined) {
    problems.forEach(complain)
    const output = await outputOf(step, papers)
    if (values.out) write(values.out, output)
    else process.stdout.write(output)
    return
  }
  tellPapers(useful)
  problems.forEach(complain)
  if (values['dry-run'] || useful.length === 0) return
  const keep = new Keep(place.dataFolder)
  await fillAfter(place, keep, async () => {
    await keepPapers(keep, useful)
    if (corrections.length > 0) await addCorrections(correctionsIn(place.dataFolder), corrections)
  })
}
