import { existsSync, readdirSync } from 'node:fs'
import { readFile as readText, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord } from '../../schema/index.ts'
import { join as joinPapers } from '../../seed/join/index.ts'
import { link, type OpenText, openTextOf, readVocabulary } from '../../seed/link/index.ts'
import { Known } from '../../seed/link/known.ts'
import { madeOnce } from '../once.ts'
import { paperRead } from './paper-read.ts'

const folderOf = (name: string): URL => new URL(`../../../shared/documents/${name}/`, import.meta.url)

/** The names of real papers, which are not in this repository; none where they are not at hand. */
export function namesIn(folder: string): string[] {
  const place = folderOf(folder)
  return existsSync(place)
    ? readdirSync(place)
        .filter((name) => /\.(?:pdf|txt)$/.test(name))
        .sort()
    : []
}

/** Papers of one council as an ingest leaves them. */
export interface LinkedPapers {
  readonly records: readonly GraphRecord[]
  readonly texts: readonly OpenText[]
  readonly known: Known
  readonly links: readonly LinkRecord[]
  /** The document that each file is. */
  readonly documents: ReadonlyMap<string, string>
}

/** Reads, joins and links some papers of one council in a folder, by all the steps of an ingest. */
export async function linkedPapers(folder: string, names: readonly string[]): Promise<LinkedPapers> {
  const papers = await Promise.all(
    names.map(async (name) => {
      const { document, layer, records } = await paperRead(new URL(name, folderOf(folder)).pathname)
      return { name, document, records, text: openTextOf(document, layer) }
    }),
  )
  const texts = papers.map(({ text }) => text)
  const records: readonly GraphRecord[] = link(joinPapers(papers), texts, await readVocabulary())
  return { ...known(records), texts, documents: new Map(papers.map(({ name, document }) => [name, document])) }
}

const known = (records: readonly GraphRecord[]) => ({
  records,
  known: new Known(records),
  links: records.filter((record): record is LinkRecord => !isNode(record)),
})

type Written = Pick<LinkedPapers, 'records' | 'texts'> & { readonly documents: [string, string][] }

/** Sefton's papers, linked once in a run: the first file that asks writes them down for the others. */
export async function sefton(): Promise<LinkedPapers> {
  const path = await madeOnce(join(inject('papersFolder'), 'sefton.json'), async (to) => {
    const { records, texts, documents } = await linkedPapers('sefton', namesIn('sefton'))
    await writeFile(to, JSON.stringify({ records, texts, documents: [...documents] }))
  })
  const { records, texts, documents } = JSON.parse(await readText(path, 'utf8')) as Written
  return { ...known(records), texts, documents: new Map(documents) }
}
