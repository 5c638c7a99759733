import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { asProblem, Problem } from '../../schema/index.ts'
import { streamExport } from '../http/index.ts'
import { openStore, type Store } from '../store/index.ts'
import { fillStore } from './fill.ts'
import type { Settings } from './settings.ts'

const usage = 'Use: npm run export -- --format jsonl --out FILE ("-" for standard output)'

function readFlags(args: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { format: { type: 'string' }, out: { type: 'string' } } })
    if (values.format === 'jsonl' && values.out) return values.out
  } catch (cause) {
    throw new Problem(
      'SETTING_INVALID',
      { what: (cause as Error).message.split('. ')[0] ?? 'A flag is unknown', todo: usage },
      { cause },
    )
  }
  throw new Problem('SETTING_INVALID', { what: 'The export needs a format (jsonl) and a file', todo: usage })
}

async function opened(settings: Settings): Promise<Store> {
  try {
    return await openStore(settings.store)
  } catch (thrown) {
    const problem = asProblem(thrown)
    if (problem.code !== 'STORE_LOCKED') throw problem
    const todo = `Stop that process, or fetch /export/graph.jsonl from it where it is the server`
    throw new Problem('STORE_LOCKED', { ...problem.parts, todo }, { cause: problem })
  }
}

/** Writes the whole graph to a file, which appears only when it is whole. */
async function writeFile(store: Store, out: string): Promise<void> {
  const part = `${out}.part`
  try {
    await streamExport(store, createWriteStream(part))
    await rename(part, out)
  } catch (thrown) {
    await rm(part, { force: true })
    const code = (thrown as NodeJS.ErrnoException).code
    if (thrown instanceof Problem || code === undefined) throw thrown
    throw new Problem(
      'FOLDER_REFUSED',
      { what: `The export cannot be written (${code})`, where: out, todo: 'Give a file in a folder that can be written' },
      { cause: thrown },
    )
  }
}

/** Who reads only the beginning, as "head" does, has had all that was wanted. */
async function writeOut(store: Store): Promise<void> {
  try {
    await streamExport(store, process.stdout)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EPIPE') throw thrown
  }
}

/** Writes the graph out, after filling the store as the first start would. */
export async function exportGraph(settings: Settings, args: readonly string[]): Promise<void> {
  const out = readFlags(args)
  const store = await opened(settings)
  try {
    await fillStore(store, settings.dataFolder)
    if (out === '-') await writeOut(store)
    else await writeFile(store, out)
  } catch (thrown) {
    // Closing writes the file anew: what is damaged is left as it was found. And what went wrong first is what is told.
    if (asProblem(thrown).code !== 'STORE_DAMAGED') await store.close().catch(() => undefined)
    throw thrown
  }
  await store.close()
}
