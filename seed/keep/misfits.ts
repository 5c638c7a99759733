import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../schema/index.ts'
import { readReviews, reviewsIn } from '../reviews/log.ts'
import type { Unfit } from '../reviews/replay.ts'
import { guarded } from './keep.ts'

/** The decisions that fitted nothing when their council was filled last, a line each. */
const pathIn = (dataFolder: string): string => join(dataFolder, 'reviews-unfit.jsonl')

interface Misfit extends Unfit {
  readonly council: string
}

async function read(dataFolder: string): Promise<Misfit[]> {
  const text = await readFile(pathIn(dataFolder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Misfit]))
}

/** Notes which decisions on a council's links fit nothing now. */
export async function noteMisfits(dataFolder: string, council: string, unfit: readonly Unfit[]): Promise<void> {
  await guarded(dataFolder, async () => {
    const before = await read(dataFolder)
    const others = before.filter((each) => each.council !== council)
    if (others.length === before.length && unfit.length === 0) return
    const lines = [...others, ...unfit.map((each) => ({ council, ...each }))].map((each) => `${JSON.stringify(each)}\n`)
    await mkdir(dataFolder, { recursive: true })
    await writeFile(`${pathIn(dataFolder)}.new`, lines.join(''))
    await rename(`${pathIn(dataFolder)}.new`, pathIn(dataFolder))
  })
}

/** What is wrong with what people decided: lines that cannot be read, and decisions that fit nothing. None of them is lost. */
export async function misfitsIn(dataFolder: string): Promise<Problem[]> {
  const { refused } = await readReviews(reviewsIn(dataFolder))
  const unfit = await guarded(dataFolder, () => read(dataFolder))
  return [
    ...refused,
    ...unfit.map(
      ({ decision: { decision, type, from, to }, why }) =>
        new Problem('RECORD_INVALID', {
          what: `A decision counts for nothing: ${why}`,
          where: `${decision} ${type} from ${from} to ${to}`,
          todo: 'Decide again, or take its line out of reviews.jsonl',
        }),
    ),
  ]
}
