import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GraphRecord, isNode, type NodeRecord, recordId, stampOf } from '../../schema/index.ts'
import { writeFacts } from '../../seed/facts/folder.ts'
import type { ReadPaper } from '../../seed/facts/paper.ts'
import { linkedRecords, vocabularyOf } from '../../seed/keep/linked.ts'
import { type Source, type SourcePaper, shippedSource } from '../../seed/keep/sources.ts'
import { factsFrom } from '../../seed/making/making.ts'

const shipped = fileURLToPath(new URL('../../seed/councils/aldermere', import.meta.url))

const isRead = (paper: SourcePaper): paper is ReadPaper => paper.layer !== undefined

/** The invented council's documents, each read. */
export const papers: readonly ReadPaper[] = (await (await shippedSource(shipped)).papers()).filter(isRead)

export const nobody = { decisions: [], identities: [], notes: [], corrections: [], summaries: [] }

/** What was read, as a source of its own. */
export const read = (...of: readonly SourcePaper[]): Source => ({
  council: 'aldermere',
  digest: '',
  ...nobody,
  facts: async () => undefined,
  papers: async () => [...of],
})

const around = { vocabulary: await vocabularyOf(), decisions: [], identities: [], notes: [], corrections: [] }

/** What some sources come to, beside what people say. */
export const linkedFrom = (sources: readonly Source[], said: object = {}) => linkedRecords(sources, { ...around, ...said })

/** The data set of the invented council in a folder of its own, without its documents. */
export function dataSetFolder(): { folder: string; remove: () => void } {
  const place = mkdtempSync(join(tmpdir(), 'golden-thread-facts-'))
  const folder = join(place, 'aldermere')
  mkdirSync(folder)
  for (const name of ['records.jsonl', 'reviews.jsonl']) cpSync(join(shipped, name), join(folder, name))
  return { folder, remove: () => rmSync(place, { recursive: true }) }
}

/** The same with the facts of some documents. */
export async function withFacts(of: readonly ReadPaper[] = papers) {
  const { folder, remove } = dataSetFolder()
  const made = await factsFrom(of, folder)
  await writeFacts(folder, made.files)
  return { folder, remove, made, source: await shippedSource(folder) }
}

/** What records tell, each as one line that says all of it, in one order. */
export const told = (records: readonly GraphRecord[]): string[] =>
  records.map((each) => `${recordId(each)} ${stampOf(each)}`).sort()

export const ids = (records: readonly GraphRecord[]): string[] => records.map(recordId).sort()

export const passagesOf = (records: readonly GraphRecord[], document = ''): NodeRecord<'Passage'>[] =>
  records.filter(
    (each): each is NodeRecord<'Passage'> =>
      isNode(each) && each.label === 'Passage' && each.id.startsWith(document.replace('/document/', '/')),
  )

export const statesOf = (records: readonly GraphRecord[], document = ''): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { properties } of passagesOf(records, document)) counts[properties.state] = (counts[properties.state] ?? 0) + 1
  return counts
}
