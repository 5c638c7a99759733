import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type GraphRecord, isNode, type Label, labelOfId, Problem, recordId, subjects } from '../../schema/index.ts'
import { Lines, parsedLine, restore } from './line.ts'
import { Names } from './names.ts'
import { isPassage, PassageLines } from './passage-line.ts'
import { thingsOf } from './things.ts'

/** What is told of a council without its documents: facts, places and digests, and no wording. */
export interface Facts {
  readonly records: readonly GraphRecord[]
  /** The documents that they are of: the id of each by the digest of its file. */
  readonly documents: ReadonlyMap<string, string>
}

const factsIn = (folder: string): string => join(folder, 'facts')
/** Wherever facts are told, passages are: other files may stand in a folder of that name. */
export const holdsFacts = (folder: string): boolean => existsSync(join(factsIn(folder), 'passages'))

const subjectOf = (label: Label): string => Object.entries(subjects).find(([, labels]) => label in labels)?.[0] ?? 'documents'

/** The documents that were read, by the digests of their files. */
export const documentsOf = (records: readonly GraphRecord[]): Map<string, string> =>
  new Map(
    records.flatMap((record) =>
      isNode(record) && record.label === 'Document' && record.properties.sha256 !== undefined
        ? [[record.properties.sha256, record.id] as const]
        : [],
    ),
  )

/** What each file of a council's facts holds, by its path. The same records, in whatever order, give the same bytes. */
export function factFiles(council: string, records: readonly GraphRecord[]): Map<string, string> {
  const names = new Names(council, [...documentsOf(records).values()].sort())
  const lines = new Lines(council, names)
  const files = new Map<string, string>()
  const add = (path: string, line: string): unknown => files.set(path, `${files.get(path) ?? ''}${line}\n`)
  for (const thing of thingsOf(records)) {
    const key = isPassage(thing.node) ? names.passage(thing.node.id)?.key : undefined
    if (key === undefined) add(`${subjectOf(thing.node.label)}.jsonl`, lines.write(thing))
    else add(join('passages', `${key}.jsonl`), new PassageLines(lines, names, key).write(thing))
  }
  return files
}

/** Writes a council's facts in place of those that were there: all of them, or none. */
export async function writeFacts(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const [place, part] = [factsIn(folder), `${factsIn(folder)}.new`]
  const before = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => [])
  if (before.some((entry) => !entry.isDirectory() && !entry.name.endsWith('.jsonl')))
    throw new Problem('FOLDER_REFUSED', {
      what: 'Other files stand where facts are to be written, and would be lost',
      where: place,
      todo: 'Move them elsewhere',
    })
  try {
    await rm(part, { recursive: true, force: true })
    await mkdir(join(part, 'passages'), { recursive: true })
    for (const [path, text] of files) {
      await mkdir(dirname(join(part, path)), { recursive: true })
      await writeFile(join(part, path), text)
    }
    await rm(place, { recursive: true, force: true })
    await rename(part, place)
  } catch (cause) {
    const what = `Facts cannot be written (${(cause as NodeJS.ErrnoException).code})`
    throw new Problem(
      'FOLDER_REFUSED',
      { what, where: place, todo: 'Give this user the right to write there, and room' },
      { cause },
    )
  }
}

/** The files of a council's facts, each with its text, in the order of their paths. */
async function filesOf(folder: string): Promise<[path: string, text: string][]> {
  try {
    const below = await readdir(factsIn(folder), { recursive: true })
    const paths = below.filter((path) => path.endsWith('.jsonl')).sort()
    return await Promise.all(
      paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(factsIn(folder), path), 'utf8')]),
    )
  } catch (cause) {
    const what = `Facts that come with the software cannot be read (${(cause as NodeJS.ErrnoException).code})`
    throw new Problem('FOLDER_REFUSED', { what, where: factsIn(folder), todo: 'Restore the files' }, { cause })
  }
}

const refused = (what: string, where?: string): Problem =>
  new Problem('RECORD_INVALID', { what, ...(where === undefined ? {} : { where }), todo: restore })

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** The digest of a council's facts. */
export async function digestOfFacts(folder: string): Promise<string> {
  const digest = createHash('sha256')
  for (const [path, text] of await filesOf(folder)) digest.update(`${path}\n${text.length}\n${text}`)
  return digest.digest('hex')
}

/** Reads a council's facts. */
export async function readFacts(folder: string, council: string): Promise<Facts> {
  const files = await filesOf(folder)
  const told = files
    .filter(([path]) => path === 'documents.jsonl')
    .flatMap(([path, text]) => linesOf(text).map((line) => parsedLine(line, path)))
  const documents = told.filter(({ sha256 }) => sha256 !== undefined).map(({ id }) => `${council}/${id}`)
  const places = new Map<string, string>()
  const names = new Names(council, documents.sort())
  const lines = new Lines(council, names)
  const records = files.flatMap(([path, text]): GraphRecord[] => {
    const key = /^passages\/(.+)\.jsonl$/.exec(path.replaceAll('\\', '/'))?.[1]
    const form = key === undefined ? lines : new PassageLines(lines, names, key)
    return linesOf(text).flatMap((line, at) => {
      const where = `${join(factsIn(folder), path)}, line ${at + 1}`
      const { node, links } = form.read(line, where)
      for (const record of [node, ...links]) {
        if (places.has(recordId(record))) throw refused('This line tells again what another does', where)
        places.set(recordId(record), where)
      }
      return [node, ...links]
    })
  })
  checkEnds(records, places)
  return { records, documents: documentsOf(records) }
}

/** Where a file is missing, what leads to its things leads nowhere; topics stand in the vocabulary. */
function checkEnds(records: readonly GraphRecord[], places: ReadonlyMap<string, string>): void {
  for (const record of records)
    if (!isNode(record) && !places.has(record.to) && labelOfId(record.to) !== 'Topic')
      throw refused(`${record.to}, to which this line leads, is in no file of these facts`, places.get(recordId(record)))
}
