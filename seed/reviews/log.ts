import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asProblem, Problem } from '../../schema/index.ts'
import { councilOf, type Decision } from './decision.ts'
import { councilOfIdentity, type Identity, isIdentity } from './identity.ts'
import { isNote, type Review, readReview } from './line.ts'
import { councilOfThing, type Note } from './note.ts'

export const reviewsIn = (dataFolder: string): string => join(dataFolder, 'reviews.jsonl')

/** The decisions on links and on things, and the notes, of a file, in their order, and what is wrong with the lines that are none. */
export interface Reviews {
  readonly decisions: readonly Decision[]
  readonly identities: readonly Identity[]
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
  const identities: Identity[] = []
  const notes: Note[] = []
  const refused: Problem[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      const review = readReview(line, `${path}, line ${at + 1}`)
      if (isNote(review)) notes.push(review)
      else if (isIdentity(review)) identities.push(review)
      else decisions.push(review)
    } catch (thrown) {
      refused.push(asProblem(thrown))
    }
  }
  return { decisions, identities, notes, refused }
}

/** What people decided on links and things, and noted. */
export type Reviewed = Omit<Reviews, 'refused'>

/** The councils whose links or things were decided on, or whose things were noted on. */
export const councilsReviewed = ({ decisions, identities, notes }: Reviewed): readonly string[] => [
  ...decisions.map(councilOf),
  ...identities.map(councilOfIdentity),
  ...notes.map(({ about }) => councilOfThing(about)),
]

/** The council that a decision or note is about. */
export const councilReviewed = (review: Review): string =>
  isNote(review) ? councilOfThing(review.about) : isIdentity(review) ? councilOfIdentity(review) : councilOf(review)

/** What was decided on a council's links and things, and noted. */
export const reviewsOf = ({ decisions, identities, notes }: Reviewed, council: string): Reviewed => ({
  decisions: decisions.filter((each) => councilOf(each) === council),
  identities: identities.filter((each) => councilOfIdentity(each) === council),
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
      try {
        await file.appendFile(`${isNew || last.toString() === '\n' ? '' : '\n'}${JSON.stringify(review)}\n`)
        await file.sync()
      } catch (cause) {
        // Half a line, or one that is refused, is not left behind.
        await file.truncate(size).catch(() => undefined)
        throw cause
      }
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
