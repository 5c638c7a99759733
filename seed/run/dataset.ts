import { writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '../../schema/index.ts'
import { folderOf } from '../councils/index.ts'
import { writeFacts } from '../facts/folder.ts'
import { problemOf } from '../keep/misfits.ts'
import { type Made, makeFacts } from '../making/making.ts'
import { rekeyedReviews, rekeyedSummaries } from '../making/rekeying.ts'
import { readReviews, reviewsIn } from '../reviews/log.ts'
import { readSummaries, summariesIn, writtenSummaries } from '../summaries/summary.ts'
import { unfitting } from '../summaries/unfitting.ts'
import { complain, wrongUse } from './telling.ts'

const numbers = new Intl.NumberFormat('en-GB')
const say = (line: string): unknown => process.stdout.write(`${line}\n`)

/** Writes what editors wrote again, under the ids and passages of now; what they made one, and told apart, as it was. */
async function rekey(folder: string, records: Made['records']): Promise<void> {
  const summaries = rekeyedSummaries(records, await readSummaries(summariesIn(folder)))
  if (summaries.length > 0) await writeFile(summariesIn(folder), writtenSummaries(summaries))
  const { decisions, identities, notes, refused } = await readReviews(reviewsIn(folder))
  const [problem] = refused
  if (problem !== undefined) throw problem
  const reviews = [...rekeyedReviews(records, [...decisions, ...notes]), ...identities]
  const lines = reviews.map((review) => `${JSON.stringify(review)}\n`)
  if (lines.length > 0) await writeFile(reviewsIn(folder), lines.sort().join(''))
}

/** Makes the facts of a council that come with the software, from a folder with its documents. */
export async function dataset(args: readonly string[]): Promise<void> {
  const options = { council: { type: 'string' }, rekey: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [documents, ...more] = positionals
  if (documents === undefined || more.length > 0) throw wrongUse('One folder of documents is to be named')
  const folder = folderOf(values.council ?? basename(resolve(documents)))
  if (values.rekey) await rekey(folder, (await makeFacts(documents, folder)).records)
  const { papers, records, files, misfits } = await makeFacts(documents, folder)
  await writeFacts(folder, files)
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  say(
    `${papers.length} documents: ${numbers.format(records.length)} records, ${files.size} files, ${numbers.format(bytes)} bytes`,
  )
  say(`Written to ${join(folder, 'facts')}`)
  const { refused } = await readReviews(reviewsIn(folder))
  const texts = papers.map(({ layer }) => layer.text)
  const untrue = unfitting(records, texts, await readSummaries(summariesIn(folder)))
  for (const { id, why } of untrue)
    complain(
      new Problem('RECORD_INVALID', {
        what: `A summary does not fit its passage: ${why}`,
        where: id,
        todo: 'Read the passage, and write what it says',
      }),
    )
  for (const problem of [...refused, ...misfits.map(problemOf)]) complain(problem)
  if (misfits.length > 0)
    complain(
      new Problem('RECORD_INVALID', {
        what: `${misfits.length} lines of editors fit nothing`,
        where: folder,
        todo: 'Mend them, or try --rekey',
      }),
    )
  if (misfits.length + refused.length + untrue.length > 0) process.exitCode = 1
}
