import { stat } from 'node:fs/promises'
import { Problem } from '../../schema/index.ts'
import { councilFolders } from '../councils/index.ts'
import { type Misfit, misfitsPath, readMisfits } from '../keep/misfits.ts'
import { type Identity, inTime, isIdentity, latestOnEach, pairOf } from '../reviews/identity.ts'
import { isNote, type Review } from '../reviews/line.ts'
import { councilReviewed, type Reviewed, type Reviews, readReviews, reviewsIn } from '../reviews/log.ts'
import { idOfNote } from '../reviews/note.ts'

/** A line of the log of decisions. */
export interface Entry {
  readonly review: Review
  readonly council: string
  /** From the data folder of this server, or from the file of a data set that comes with the software. */
  readonly from: 'HERE' | 'DATA_SET'
  /** Which of that file's decisions it is, from 1. */
  readonly line: number
  readonly standing: 'STANDS' | 'REPLACED' | 'UNFIT'
  /** Why it fits nothing. */
  readonly why?: string
}

/** Everything that was decided and noted, the newest first. */
export interface Book {
  readonly entries: readonly Entry[]
  /** How many lines could not be read. */
  readonly unreadable: number
  /** For the id of each thing that a person made one with another, the id of that. */
  readonly moved: ReadonlyMap<string, string>
  readonly identities: readonly Identity[]
}

/** More than this is no log that people wrote. */
const most = 64 * 1024 * 1024

async function printOf(path: string): Promise<string> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found !== undefined && found.size > most)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `The log of decisions has ${found.size} bytes, and ${most} are the most that is read`,
      todo: 'Ask whoever runs this server to look at reviews.jsonl',
    })
  return found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeMs}`
}

/** On what a line decides: later ones on the same replace it. */
function matterOf(review: Review): string {
  if (isNote(review)) return `note ${idOfNote(review)}`
  if (isIdentity(review)) return `things ${pairOf(review)}`
  const { type, from, to, which } = review
  return `link ${JSON.stringify([type, from, to, which?.concern ?? null, which?.kind ?? null])}`
}

/** What somebody decided or noted that fits nothing; corrections and summaries stand in no book. */
const reviewsUnfit = (misfit: Misfit): Review[] => {
  if ('note' in misfit) return [misfit.note]
  if ('identity' in misfit) return [misfit.identity]
  return 'decision' in misfit ? [misfit.decision] : []
}

/** In the order of their instants; a note that was said again counts as it was said first. */
function latestOf(all: readonly Review[]): ReadonlySet<Review> {
  const latest = new Map<string, Review>()
  for (const review of [...all].sort(inTime))
    if (!isNote(review) || !latest.has(matterOf(review))) latest.set(matterOf(review), review)
  return new Set(latest.values())
}

type Numbered = Pick<Entry, 'review' | 'from' | 'line'>

const numbered = ({ decisions, identities, notes }: Reviewed, from: Entry['from']): Numbered[] =>
  [...decisions, ...identities, ...notes].sort(inTime).map((review, at) => ({ review, from, line: at + 1 }))

/** Where every thing that was made one with another is, however often that was made one itself. */
function movedBy(identities: readonly Identity[]): ReadonlyMap<string, string> {
  const into = new Map<string, string>()
  const last = (id: string): string => {
    let now = id
    for (let next = into.get(now); next !== undefined; next = into.get(now)) now = next
    return now
  }
  for (const { identity, keep, other } of latestOnEach(identities))
    if (identity === 'MERGED' && !into.has(other) && last(keep) !== last(other)) into.set(other, last(keep))
  return new Map([...into.keys()].map((id) => [id, last(id)]))
}

function bookOf(here: Reviews, shipped: readonly Reviewed[], misfits: readonly Misfit[]): Book {
  const all = [...numbered(here, 'HERE'), ...shipped.flatMap((each) => numbered(each, 'DATA_SET'))]
  const latest = latestOf(all.map(({ review }) => review))
  const unfit = new Map(
    misfits.flatMap((each) => reviewsUnfit(each).map((review) => [JSON.stringify(review), each.why] as const)),
  )
  const entries = all.map((each): Entry => {
    const { review } = each
    const why = unfit.get(JSON.stringify(review))
    const council = councilReviewed(review)
    if (!latest.has(review)) return { ...each, council, standing: 'REPLACED' }
    return why === undefined ? { ...each, council, standing: 'STANDS' } : { ...each, council, standing: 'UNFIT', why }
  })
  const identities = all.map(({ review }) => review).filter(isIdentity)
  const fitting = identities.filter((each) => !unfit.has(JSON.stringify(each)))
  return { entries, unreadable: here.refused.length, moved: movedBy(fitting), identities }
}

/** The log of decisions, read again where its file has changed. */
export class BookKeeper {
  readonly #dataFolder: string
  #shipped: Promise<readonly Reviewed[]> | undefined
  #read: { readonly print: string; readonly book: Promise<Book> } | undefined

  constructor(dataFolder: string) {
    this.#dataFolder = dataFolder
  }

  async book(): Promise<Book> {
    const paths = [reviewsIn(this.#dataFolder), misfitsPath(this.#dataFolder)]
    const print = (await Promise.all(paths.map(printOf))).join(' ')
    if (this.#read?.print === print) return this.#read.book
    const book = this.#open()
    this.#read = { print, book }
    book.catch(() => {
      this.#read = undefined
    })
    return book
  }

  async #open(): Promise<Book> {
    this.#shipped ??= Promise.all(councilFolders().map((folder) => readReviews(reviewsIn(folder))))
    const [here, shipped, misfits] = await Promise.all([
      readReviews(reviewsIn(this.#dataFolder)),
      this.#shipped,
      readMisfits(this.#dataFolder),
    ])
    return bookOf(here, shipped, misfits)
  }
}
