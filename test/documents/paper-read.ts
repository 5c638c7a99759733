import { createHash } from 'node:crypto'
import { readFile as readText, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { extract } from '../../seed/extract/index.ts'
import { councilOf } from '../../seed/identify/council.ts'
import { readFile } from '../../seed/read/file.ts'
import type { Layer } from '../../seed/read/layer.ts'
import { madeOnce } from '../once.ts'

/** A real paper after the steps that see one paper alone. */
interface PaperRead {
  readonly council: string
  readonly document: string
  readonly layer: Layer
  readonly records: readonly GraphRecord[]
}

async function read(path: string): Promise<PaperRead> {
  const { layer } = await readFile(path)
  const council = councilOf(layer.text, path.includes('/sefton/') ? 'Sefton' : undefined, path)
  const { document, records } = extract(layer, council, path)
  return { council, document, layer, records }
}

/** Read once in a run, by the first file of tests that asks. */
export async function paperRead(path: string): Promise<PaperRead> {
  const name = `${createHash('sha256').update(path).digest('hex')}.json`
  const written = await madeOnce(join(inject('papersFolder'), name), async (to) =>
    writeFile(to, JSON.stringify(await read(path))),
  )
  return JSON.parse(await readText(written, 'utf8')) as PaperRead
}
