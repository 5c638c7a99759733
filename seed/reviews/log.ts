import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../../schema/index.ts'
import { type Decision, readDecision } from './decision.ts'

export const reviewsIn = (dataFolder: string): string => join(dataFolder, 'reviews.jsonl')

/**
 * The decisions of a file, in their order; none where there is no such file. A last line without its end was cut off by a crash
 * before anybody was told that it counts, and is passed over.
 */
export async function readReviews(path: string): Promise<Decision[]> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    throw new Problem(
      'FOLDER_REFUSED',
      { what: `The file of decisions cannot be read (${cause.code})`, where: path, todo: 'Give this user the right to read it' },
      { cause },
    )
  })
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  return whole.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [readDecision(line, `${path}, line ${at + 1}`)]))
}

/** Adds a decision to a file; it is on disk when this returns. */
export async function addReview(path: string, decision: Decision): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, 'a+')
    try {
      const { size } = await file.stat()
      const last = size === 0 ? '\n' : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString()
      // A line without its end was never told to count.
      if (last !== '\n') await file.truncate(await endOfLastLine(path))
      await file.appendFile(`${JSON.stringify(decision)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const isFull = code === 'ENOSPC' || code === 'EDQUOT'
    throw new Problem(
      isFull ? 'STORE_FULL' : 'FOLDER_REFUSED',
      {
        what: `The decision cannot be written down (${code})`,
        where: path,
        todo: isFull ? 'Make room and decide again' : 'Give this user the right to write there',
      },
      { cause },
    )
  }
}

async function endOfLastLine(path: string): Promise<number> {
  return (await readFile(path)).lastIndexOf(10) + 1
}
