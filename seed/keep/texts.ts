import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { councilFolders } from '../councils/index.ts'

/** How many texts are kept in memory: readers turn pages of one document. */
const mostAtHand = 4

/** The files of the documents that come with the software, by digest; read when first asked for. */
function builtIn(): ReadonlyMap<string, string> {
  const files = councilFolders().flatMap((folder) => {
    const documents = join(folder, 'documents')
    return readdirSync(documents).map((name) => join(documents, name))
  })
  return new Map(files.map((path) => [createHash('sha256').update(readFileSync(path)).digest('hex'), path]))
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Gives the text of a document that has been read, or that comes with the software, by the digest of its file. */
export function documentTexts(dataFolder: string): (sha256: string) => Promise<string | undefined> {
  const atHand = new Map<string, Promise<string | undefined>>()
  let shipped: ReadonlyMap<string, string> | undefined
  const find = async (sha256: string): Promise<string | undefined> => {
    shipped ??= builtIn()
    const own = shipped.get(sha256)
    return own === undefined ? textOf(join(dataFolder, 'documents', sha256, 'source')) : textOf(own)
  }
  return async (sha256) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
    const text = atHand.get(sha256) ?? find(sha256)
    atHand.delete(sha256)
    if ((await text) === undefined) return undefined
    atHand.set(sha256, text)
    for (const [first] of atHand) if (atHand.size > mostAtHand) atHand.delete(first)
    return text
  }
}
