import { parentPort } from 'node:worker_threads'
import { type Answer, type Failure, type Order, ReadingFailed } from './messages.ts'

/** A file that is kept open between orders. */
export interface OpenFile<Ask, Seen> {
  see(ask: Ask): Promise<Seen>
  close(): Promise<void>
}

function failureOf(thrown: unknown): Failure {
  if (thrown instanceof ReadingFailed) return thrown.failure
  return { why: 'damaged', words: thrown instanceof Error ? thrown.message : String(thrown) }
}

/** What a thread does: opens the files it is given, and answers what it is asked of them. */
export function serveFiles<Ask, Seen>(open: (bytes: Uint8Array) => OpenFile<Ask, Seen>): void {
  const port = parentPort
  const files = new Map<number, OpenFile<Ask, Seen>>()

  const forget = async (number: number): Promise<void> => {
    const file = files.get(number)
    files.delete(number)
    // A file that could not be opened has nothing to close.
    await file?.close().catch(() => undefined)
  }

  const obey = async ({ file: number, bytes, ask }: Exclude<Order<Ask>, { forget: number }>): Promise<Answer<Seen>> => {
    try {
      if (bytes !== undefined) files.set(number, open(bytes))
      const file = files.get(number)
      if (file === undefined) throw new Error('This file was not given')
      return { seen: await file.see(ask) }
    } catch (thrown) {
      return { failure: failureOf(thrown) }
    }
  }

  port?.on('message', (order: Order<Ask>) => {
    if ('forget' in order) void forget(order.forget)
    else void obey(order).then((answer) => port.postMessage(answer))
  })
}
