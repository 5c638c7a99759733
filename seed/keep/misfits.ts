import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../schema/index.ts'
import { readReviews, reviewsIn } from '../reviews/log.ts'
import { guarded } from './keep.ts'
import type { Misfit as Unfit } from './linked.ts'

/** The decisions and notes that fitted nothing when their council was filled last, a line each. */
export const misfitsPath = (dataFolder: string): string => join(dataFolder, 'reviews-unfit.jsonl')

export type Misfit = Unfit & { readonly council: string }

/** What fitted nothing when its council was filled last. */
export async function readMisfits(dataFolder: string): Promise<Misfit[]> {
  const text = await readFile(misfitsPath(dataFolder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Misfit]))
}

/** Writes down which decisions on a council's links, and notes on its things, fit nothing now. */
export async function noteMisfits(dataFolder: string, council: string, unfit: readonly Unfit[]): Promise<void> {
  await guarded(dataFolder, async () => {
    const before = await readMisfits(dataFolder)
    const others = before.filter((each) => each.council !== council)
    if (others.length === before.length && unfit.length === 0) return
    const lines = [...others, ...unfit.map((each) => ({ council, ...each }))].map((each) => `${JSON.stringify(each)}\n`)
    await mkdir(dataFolder, { recursive: true })
    await writeFile(`${misfitsPath(dataFolder)}.new`, lines.join(''))
    await rename(`${misfitsPath(dataFolder)}.new`, misfitsPath(dataFolder))
  })
}

/** A decision or note that fits nothing, as it is told. */
export function problemOf(misfit: Unfit): Problem {
  if ('note' in misfit)
    return new Problem('RECORD_INVALID', {
      what: `A note is shown nowhere: ${misfit.why}`,
      where: `by ${misfit.note.by} on ${misfit.note.about}`,
      todo: 'Note it again on the thing as it is now, or take its line out of reviews.jsonl',
    })
  if ('correction' in misfit)
    return new Problem('RECORD_INVALID', {
      what: `A correction counts for nothing: ${misfit.why}`,
      where: `${misfit.correction.property} of ${misfit.correction.about}`,
      todo: 'Correct it again, or take its line out of corrections.jsonl',
    })
  if ('summary' in misfit)
    return new Problem('RECORD_INVALID', {
      what: `A summary is shown nowhere: ${misfit.why}`,
      where: misfit.summary.id,
      todo: 'Write it anew, or take its line out of summaries.jsonl',
    })
  if ('identity' in misfit) {
    const { identity, keep, other } = misfit.identity
    return new Problem('RECORD_INVALID', {
      what: `A decision counts for nothing: ${misfit.why}`,
      where: `${identity} ${keep} and ${other}`,
      todo: 'Decide again, or take its line out of reviews.jsonl',
    })
  }
  const { decision, type, from, to } = misfit.decision
  return new Problem('RECORD_INVALID', {
    what: `A decision counts for nothing: ${misfit.why}`,
    where: `${decision} ${type} from ${from} to ${to}`,
    todo: 'Decide again, or take its line out of reviews.jsonl',
  })
}

/** What is wrong with what people decided and noted: lines that cannot be read, and what fits nothing. None of it is lost. */
export async function misfitsIn(dataFolder: string): Promise<Problem[]> {
  const { refused } = await readReviews(reviewsIn(dataFolder))
  const unfit = await guarded(dataFolder, () => readMisfits(dataFolder))
  return [...refused, ...unfit.map(problemOf)]
}
