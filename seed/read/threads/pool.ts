import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Answer, type Failure, type Order, ReadingFailed } from './messages.ts'

export interface PoolSettings {
  readonly workers: number
  /** Megabytes: what the objects of one worker may take, and by how much the process may grow while one thing is read. */
  readonly heap: number
  readonly growth: number
  /** Milliseconds for which a worker that has nothing to do is kept. */
  readonly idle: number
}

const usual: PoolSettings = { workers: Math.min(4, availableParallelism()), heap: 384, growth: 900, idle: 1000 }
/** How often it is looked at how much the process has grown, in milliseconds. */
const glance = 100

/** What is asked of a file. */
export interface Job<Ask> {
  readonly file: number
  readonly bytes: Uint8Array
  readonly ask: Ask
  /** How long the answer may take, asked when work on it begins; in milliseconds. */
  patience(): number
}

interface Waiting<Ask, Seen> {
  readonly job: Job<Ask>
  settle(answer: Answer<Seen>): void
}

/** A worker and what it does. */
interface Seat<Ask, Seen> {
  readonly thread: Worker
  readonly open: Set<number>
  now:
    | { readonly waiting: Waiting<Ask, Seen>; readonly timer: NodeJS.Timeout; readonly began: number; memory: number }
    | undefined
}

const failed = (why: Failure['why'], words: string): { failure: Failure } => ({ failure: { why, words } })

/** Worker threads that read files, each by the script that it begins with. They keep no process from ending, and leave when there is nothing to read. */
export class Pool<Ask, Seen> {
  readonly #script: URL
  readonly #settings: PoolSettings
  readonly #seats = new Set<Seat<Ask, Seen>>()
  #queue: Waiting<Ask, Seen>[] = []
  #leaving: NodeJS.Timeout | undefined
  #watch: NodeJS.Timeout | undefined

  constructor(script: URL, settings: Partial<PoolSettings> = {}) {
    this.#script = script
    this.#settings = { ...usual, ...settings }
  }

  get workers(): number {
    return this.#settings.workers
  }

  /** How many workers there are at this moment. */
  get seated(): number {
    return this.#seats.size
  }

  async see(job: Job<Ask>): Promise<Seen> {
    const answer = await new Promise<Answer<Seen>>((settle) => {
      this.#queue.push({ job, settle })
      this.#assign()
    })
    if ('failure' in answer) throw new ReadingFailed(answer.failure)
    return answer.seen
  }

  /** Closes a file wherever it is open, and drops what was still to be read of it. */
  forget(file: number): void {
    const dropped = this.#queue.filter(({ job }) => job.file === file)
    this.#queue = this.#queue.filter(({ job }) => job.file !== file)
    for (const { settle } of dropped) settle(failed('damaged', 'This file is not read any further'))
    for (const seat of this.#seats) if (seat.open.delete(file)) seat.thread.postMessage({ forget: file } satisfies Order<Ask>)
  }

  async close(): Promise<void> {
    clearTimeout(this.#leaving)
    await Promise.all([...this.#seats].map((seat) => this.#dismiss(seat, failed('damaged', 'Reading was ended'))))
  }

  #assign(): void {
    for (const seat of this.#seats) if (seat.now === undefined) this.#begin(seat)
    while (this.#queue.length > 0 && this.#seats.size < this.#settings.workers) this.#begin(this.#seat())
    this.#rest()
  }

  /** A worker goes on with a file it has open, else takes one that nobody has; else it helps another. */
  #next(seat: Seat<Ask, Seen>): Waiting<Ask, Seen> | undefined {
    const isOpen = (file: number): boolean => [...this.#seats].some(({ open }) => open.has(file))
    const chosen =
      this.#queue.find(({ job }) => seat.open.has(job.file)) ?? this.#queue.find(({ job }) => !isOpen(job.file)) ?? this.#queue[0]
    this.#queue = this.#queue.filter((each) => each !== chosen)
    return chosen
  }

  #begin(seat: Seat<Ask, Seen>): void {
    const waiting = this.#next(seat)
    if (waiting === undefined) return
    const { file, bytes, ask } = waiting.job
    const patience = waiting.job.patience()
    const timer = setTimeout(() => void this.#dismiss(seat, failed('time', 'It took too long')), patience)
    seat.now = { waiting, timer, began: performance.now(), memory: process.memoryUsage.rss() }
    seat.thread.ref()
    const order: Order<Ask> = { file, ask, ...(seat.open.has(file) ? {} : { bytes }) }
    seat.open.add(file)
    seat.thread.postMessage(order)
    this.#watch ??= setInterval(() => this.#weigh(), glance).unref()
  }

  #end(seat: Seat<Ask, Seen>, answer: Answer<Seen>): void {
    const { now } = seat
    if (now === undefined) return
    clearTimeout(now.timer)
    seat.now = undefined
    seat.thread.unref()
    now.waiting.settle(answer)
  }

  /** A document can unpack to more than there is, outside of what the engine counts as its objects. */
  #weigh(): void {
    const memory = process.memoryUsage.rss()
    const [oldest] = [...this.#seats].filter(({ now }) => now !== undefined).sort((a, b) => began(a) - began(b))
    if (oldest?.now === undefined || memory - oldest.now.memory < this.#settings.growth << 20) return
    for (const { now } of this.#seats) if (now !== undefined) now.memory = memory
    void this.#dismiss(oldest, failed('memory', 'It took too much memory'))
  }

  #seat(): Seat<Ask, Seen> {
    const seat: Seat<Ask, Seen> = { thread: startWorker(this.#script, this.#settings.heap), open: new Set(), now: undefined }
    this.#seats.add(seat)
    seat.thread.on('message', (answer: Answer<Seen>) => {
      this.#end(seat, answer)
      this.#assign()
    })
    seat.thread.on('error', (error: NodeJS.ErrnoException) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      void this.#dismiss(seat, full ? failed('memory', error.message) : failed('damaged', error.message))
    })
    seat.thread.on('exit', () => void this.#dismiss(seat, failed('damaged', 'The worker that read it ended')))
    return seat
  }

  /** Lets a worker go, whatever it is doing; what is still to be read goes to another. */
  async #dismiss(seat: Seat<Ask, Seen>, answer: Answer<Seen>): Promise<void> {
    if (!this.#seats.delete(seat)) return
    const gone = seat.thread.terminate()
    this.#end(seat, answer)
    this.#assign()
    await gone
  }

  #rest(): void {
    const busy = [...this.#seats].some(({ now }) => now !== undefined)
    clearTimeout(this.#leaving)
    if (busy) return
    clearInterval(this.#watch)
    this.#watch = undefined
    if (this.#seats.size > 0) this.#leaving = setTimeout(() => void this.close(), this.#settings.idle).unref()
  }
}

const began = ({ now }: Seat<unknown, unknown>): number => now?.began ?? Number.POSITIVE_INFINITY

/** What the library says of itself goes nowhere: a command's output is its own. */
function startWorker(script: URL, heap: number): Worker {
  const thread = new Worker(script, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heap },
    stdout: true,
    stderr: true,
  })
  thread.stdout.resume()
  thread.stderr.resume()
  thread.unref()
  return thread
}
