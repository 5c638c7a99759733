import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../extract/index.ts'
import { readBytes } from '../read/file.ts'
import type { SourcePaper } from './sources.ts'
import { takenFromFile, writtenTaken } from './taken-file.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'node_modules/.cache/golden-thread/taken')

/** All that what is taken from a document hangs on, besides the document; and how it is put by. */
const made = [
  ...['seed/dates', 'seed/read', 'seed/identify', 'seed/outline', 'seed/extract', 'schema/graph', 'package-lock.json'],
  ...['seed/keep/layer-file.ts', 'seed/keep/spans-file.ts', 'seed/keep/taken-file.ts'],
]

/** The code of a place, without its tests. */
async function codeAt(place: string): Promise<string[]> {
  if (!place.includes('.')) {
    const below = await readdir(join(root, place), { recursive: true })
    const own = below.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort()
    return own.map((name) => join(place, name))
  }
  return [place]
}

/** Undefined where an installation lacks any of it: then nothing is put by. */
async function digestOfCode(): Promise<string | undefined> {
  const digest = createHash('sha256')
  for (const name of (await Promise.all(made.map(codeAt))).flat()) {
    const content = await readFile(join(root, name))
    digest.update(`${name}\n${content.length}\n`).update(content)
  }
  return digest.digest('hex')
}

let code: Promise<string | undefined> | undefined

/** Writes it whole or not at all, and takes out what other code had put by. Where that can't be done, it is read again next time. */
async function putBy(ofCode: string, key: string, taken: Required<SourcePaper>): Promise<void> {
  try {
    const others = (await readdir(folder).catch(() => [])).filter((name) => name !== ofCode)
    await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })))
    const part = join(folder, ofCode, `${key}.${process.pid}`)
    await mkdir(join(folder, ofCode), { recursive: true })
    await writeFile(part, writtenTaken(taken))
    await rename(part, join(folder, ofCode, key))
  } catch {
    // An installation may be read only, and its disk full.
  }
}

/**
 * What a document that comes with the software gives by itself. To read it takes longer than all else of a first start, and gives the
 * same until the document or the code that reads it is another: so it is put by where it is installed.
 */
export async function takenFrom(path: string, council: string): Promise<Required<SourcePaper>> {
  const bytes = await readFile(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  code ??= digestOfCode().catch(() => undefined)
  const ofCode = await code
  const key = createHash('sha256')
    .update([sha256, council, basename(path)].join('\n'))
    .digest('hex')
  const before = ofCode === undefined ? undefined : await readFile(join(folder, ofCode, key), 'utf8').catch(() => undefined)
  const known = before === undefined ? undefined : takenFromFile(before, sha256)
  if (known !== undefined) return known
  const { layer } = await readBytes(bytes, path)
  const { document, records, notUnderstood } = extract(layer, council, path)
  const taken = { document, layer, records, notUnderstood }
  if (ofCode !== undefined) await putBy(ofCode, key, taken)
  return taken
}
