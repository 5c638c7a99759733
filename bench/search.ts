import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDataset, openForLoading } from '../seed/index.ts'
import { filedFrom } from '../server/api/searching/filed.ts'
import { matchesOf, narrowed, nearQuestion, pageOf, questionOf, type SearchIndex } from '../server/search/index.ts'
import { openStore } from '../server/store/index.ts'
import { madeUpCouncil } from './council.ts'

const sizes = [3_000, 20_000, 100_000]
const rounds = 31

/** A made-up council has few words: each stands in two things of five, so that every search counts tens of thousands of them. */
const searches = {
  'one word': 'leaver',
  'two words': 'care leavers',
  'a phrase': '"care leavers"',
  'a compound': 'careleavers',
  'a beginning': 'assess*',
  'six words': 'care leavers visit manager audit plan',
  'a misspelt word': 'leavre',
}

const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0)

function medianOf(index: SearchIndex, words: string): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    const question = questionOf(words)
    const matches = matchesOf(index, question)
    pageOf(index, matches, narrowed(index, matches, {}), { way: 'forward', size: 20 })
    nearQuestion(index, question)
    return performance.now() - started
  })
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number
}

/** The longest that the event loop waited while some work was done, in milliseconds. */
async function longestWait(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0]
  const look = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  await work()
  clearInterval(look)
  return longest
}

async function measure(size: number): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'))
  const store = await openStore({ kind: 'embedded', folder })
  await openForLoading(store)
  await loadDataset(store, { name: `bench-${size}`, digest: '1', records: madeUpCouncil(size) })
  const started = performance.now()
  let index: SearchIndex | undefined
  const wait = await longestWait(async () => {
    index = await filedFrom(store)
  })
  const filed = index as unknown as SearchIndex
  const seconds = (performance.now() - started) / 1000
  await store.close()
  rmSync(folder, { recursive: true })
  return {
    things: String(filed.keys.length),
    words: String(filed.occurrences.things.length),
    'made in s': seconds.toFixed(2),
    'longest wait ms': wait.toFixed(0),
    'numbers MB': mebibytes(filed.bytes),
    ...Object.fromEntries(Object.entries(searches).map(([what, words]) => [`${what} ms`, medianOf(filed, words).toFixed(2)])),
  }
}

/** Making the index of search and searching, at three sizes. */
export async function benchSearch(): Promise<Record<string, string>[]> {
  const results: Record<string, string>[] = []
  for (const size of sizes) results.push(await measure(size))
  return results
}
