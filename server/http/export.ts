import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { toLine } from '../../schema/index.ts'
import { allRecords, type Store } from '../store/index.ts'

async function* lines(store: Store): AsyncGenerator<string> {
  let batch = ''
  for await (const record of allRecords(store)) {
    batch += `${toLine(record)}\n`
    if (batch.length > 1 << 16) {
      yield batch
      batch = ''
    }
  }
  if (batch !== '') yield batch
}

/** The whole graph as JSON lines, in steps: memory stays the same however large the graph is. */
export async function streamExport(store: Store, to: NodeJS.WritableStream): Promise<void> {
  await pipeline(Readable.from(lines(store)), to)
}

export async function serveExport(store: Store, response: ServerResponse): Promise<void> {
  response.setHeader('content-type', 'application/x-ndjson; charset=utf-8')
  response.setHeader('content-disposition', 'attachment; filename="golden-thread.jsonl"')
  response.setHeader('cache-control', 'no-store')
  try {
    await streamExport(store, response)
  } catch (thrown) {
    // A reader who went away has no need of an answer.
    if ((thrown as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw thrown
  }
}
