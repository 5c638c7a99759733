import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asProblem, Problem } from '../../schema/index.ts'
import { type Decision, readDecision } from './decision.ts'

export const reviewsIn = (dataFolder: string): string => join(dataFolder, 'reviews.jsonl')

/** The decisions of a file, in their order, and what is wrong with the lines that are none. */
export interface Reviews {
  readonly decisions: readonly Decision[]
  readonly refused: readonly Problem[]
}

/** Reads a file of decisions; none are there where there is no file. A line that cannot be read keeps no other from counting. */
export async function readReviews(path: string): Promise<Reviews> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    throw new Problem(
      'FOLDER_REFUSED',
      { what: `The file of decisions cannot be read (${cause.code})`, where: path, todo: 'Give this user the right to read it' },
      { cause },
    )
  })
  const decisions: Decision[] = []
  const refused: Problem[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      decisions.push(readDecision(line, `${path}, line ${at + 1}`))
    } catch (thrown) {
      refused.push(asProblem(thrown))
    }
  }
  return { decisions, refused }
}

/** Adds a decision to a file, in one write; it is on disk when this returns. What a crash cut off before it stays a line of its own. */
export async function addReview(path: string, decision: Decision): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, 'a+')
    let isNew: boolean
    try {
      const { size } = await file.stat()
      isNew = size === 0
      const last = Buffer.alloc(1)
      if (!isNew) await file.read(last, 0, 1, size - 1)
      await file.appendFile(`${isNew || last.toString() === '\n' ? '' : '\n'}${JSON.stringify(decision)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    if (isNew) await onDisk(dirname(path))
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

/** A new file is there after a crash only when its folder is on disk too; not every system lets a folder be synced. */
async function onDisk(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined)
  await opened?.sync().catch(() => undefined)
  await opened?.close()
}
