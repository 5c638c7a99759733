import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asProblem, Problem } from '../../schema/index.ts'
import { councilOf, type Decision } from './decision.ts'
import { isNote, type Review, readReview } from './line.ts'
import { councilOfThing, type Note } from './note.ts'

export const reviewsIn = (dataFolder: string): string => join(dataFolder, 'reviews.jsonl')

/** The decisions and notes of a file, in their order, and what is wrong with the lines that are neither. */
export interface Reviews {
  readonly decisions: readonly Decision[]
  readonly notes: readonly Note[]
  readonly refused: readonly Problem[]
}

/** Reads a file of reviews; none are there where there is no file. A line that cannot be read keeps no other from counting. */
export async function readReviews(path: string): Promise<Reviews> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    throw new Problem(
      'FOLDER_REFUSED',
      { what: `The file of reviews cannot be read (${cause.code})`, where: path, todo: 'Give this user the right to read it' },
      { cause },
    )
  })
  const decisions: Decision[] = []
  const notes: Note[] = []
  const refused: Problem[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      const review = readReview(line, `${path}, line ${at + 1}`)
      if (isNote(review)) notes.push(review)
      else decisions.push(review)
    } catch (thrown) {
      refused.push(asProblem(thrown))
    }
  }
  return { decisions, notes, refused }
}

/** The councils whose links were decided on, or whose things were noted on. */
export const councilsReviewed = ({ decisions, notes }: Pick<Reviews, 'decisions' | 'notes'>): readonly string[] => [
  ...decisions.map(councilOf),
  ...notes.map(({ about }) => councilOfThing(about)),
]

/** What was decided on a council's links, and noted on its things. */
export const reviewsOf = ({ decisions, notes }: Reviews, council: string): Pick<Reviews, 'decisions' | 'notes'> => ({
  decisions: decisions.filter((each) => councilOf(each) === council),
  notes: notes.filter(({ about }) => councilOfThing(about) === council),
})

/** Adds a decision or a note to a file, in one write; it is on disk when this returns. What a crash cut off before it stays a line of its own. */
export async function addReview(path: string, review: Review): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, 'a+')
    let isNew: boolean
    try {
      const { size } = await file.stat()
      isNew = size === 0
      const last = Buffer.alloc(1)
      if (!isNew) await file.read(last, 0, 1, size - 1)
      await file.appendFile(`${isNew || last.toString() === '\n' ? '' : '\n'}${JSON.stringify(review)}\n`)
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
        what: `${isNote(review) ? 'The note' : 'The decision'} cannot be written down (${code})`,
        where: path,
        todo: isFull ? 'Make room, then say it again' : 'Give this user the right to write there',
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
