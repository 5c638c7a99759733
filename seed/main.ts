import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { asProblem, Problem } from '../schema/index.ts'
import { readSettings, type Settings } from '../server/run/settings.ts'
import { openStore, type Store } from '../server/store/index.ts'
import { keepPapers, type Paper, readPapers, renewKept, reportOf } from './ingest.ts'
import { type Filled, fillFromKept } from './keep/fill.ts'
import { Keep, type Kept } from './keep/keep.ts'
import { openForLoading, showProgress } from './load/index.ts'

const usage = `Usage: npm run ingest -- PATH… [--council NAME] [--report FILE.json] [--dry-run]
       npm run withdraw -- DOCUMENT
`

const say = (line: string): unknown => process.stdout.write(`${line}\n`)
const complain = ({ message, code }: Problem): unknown => process.stderr.write(`golden-thread: ${message} [${code}]\n`)
const wrong = (what: string, cause?: unknown): Problem => new Problem('SETTING_INVALID', { what, todo: usage.trim() }, { cause })

function summary(paper: Paper): string {
  const { document, plan, notUnderstood } = paper.extracted
  const found =
    plan === undefined
      ? 'no plan found in it'
      : `a plan: ${plan.actions} actions from ${plan.rows} of ${plan.rows} rows, ${plan.measures} measures`
  const rest = notUnderstood.length === 0 ? '' : `; ${notUnderstood.length} places not understood, shown below`
  return `${paper.path}: ${paper.council}, ${document}; ${found}${rest}`
}

function tell(papers: readonly Paper[]): void {
  for (const paper of papers) {
    say(summary(paper))
    for (const { line, text } of reportOf(paper).notUnderstood) say(`  line ${line}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`)
  }
}

const tellFilled = ({ council, added, changed, unchanged, removed }: Filled): unknown =>
  say(
    added + changed + removed === 0
      ? `${council}: no change (${unchanged} records)`
      : `${council}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} as they were`,
  )

async function withStore<T>(settings: Settings, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(settings.store)
  try {
    await openForLoading(store)
    return await work(store)
  } finally {
    await store.close()
  }
}

async function ingest(settings: Settings, args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { council: { type: 'string' }, report: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  })
  if (positionals.length === 0) throw wrong('No file is named')
  const { papers, problems } = await readPapers(positionals, values.council)
  tell(papers)
  problems.forEach(complain)
  if (problems.length > 0) process.exitCode = 1
  if (values.report)
    writeFileSync(
      values.report,
      `${JSON.stringify({ documents: papers.map(reportOf), problems: problems.map(({ code, message }) => ({ code, message })) }, undefined, 2)}\n`,
    )
  const planless = papers.filter(({ extracted }) => extracted.plan === undefined)
  for (const { path } of planless)
    complain(
      new Problem('INVALID_INPUT', {
        what: 'No plan was found in this document, and nothing else is read so far',
        where: path,
        todo: 'Give a document that holds an improvement plan',
      }),
    )
  if (planless.length > 0) process.exitCode = 1
  const useful = papers.filter(({ extracted }) => extracted.plan !== undefined)
  if (values['dry-run'] || useful.length === 0) return
  const keep = new Keep(settings.dataFolder)
  await withStore(settings, async (store) => {
    await renewKept(keep)
    await keepPapers(keep, useful)
    for (const filled of await fillFromKept(store, keep, settings.dataFolder, (name) => showProgress(name, process.stderr)))
      tellFilled(filled)
  })
}

const isMeant = (kept: Kept, named: string): boolean =>
  [kept.document, kept.name, kept.title].includes(named) ||
  (named.length >= 8 && kept.sha256.startsWith(named)) ||
  kept.name === resolve(named).split('/').at(-1)

async function withdraw(settings: Settings, [named, ...more]: readonly string[]): Promise<void> {
  if (named === undefined || more.length > 0) throw wrong('One document is to be named')
  const keep = new Keep(settings.dataFolder)
  const all = await keep.list()
  const found = all.filter((kept) => isMeant(kept, named))
  const [one] = found
  if (one === undefined || found.length > 1)
    throw new Problem('NOT_FOUND', {
      what: found.length > 1 ? 'Several documents bear this name' : 'No document that has been read bears this name',
      where: named,
      todo: `Name one of: ${all.map(({ document }) => document).join(', ') || 'none has been read'}`,
    })
  await withStore(settings, async (store) => {
    await keep.remove(one)
    for (const filled of await fillFromKept(store, keep, settings.dataFolder, (name) => showProgress(name, process.stderr), [
      one.council,
    ]))
      tellFilled(filled)
  })
}

async function main([command, ...args]: readonly string[]): Promise<void> {
  const settings = readSettings(process.env)
  if (command === 'ingest') return ingest(settings, args)
  if (command === 'withdraw') return withdraw(settings, args)
  throw wrong(`"${command ?? ''}" is no command of this program`)
}

try {
  await main(process.argv.slice(2))
} catch (thrown) {
  const isUsage = thrown instanceof TypeError && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS')
  const problem = isUsage ? wrong(thrown.message.split('. ')[0] ?? 'A flag is unknown', thrown) : asProblem(thrown)
  complain(problem)
  process.exitCode = problem.code === 'SETTING_INVALID' ? 2 : 1
}
