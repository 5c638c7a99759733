import { existsSync } from 'node:fs'
import { join as path } from 'node:path'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { join } from '../join/index.ts'
import { link, openTextOf, readVocabulary, type Vocabulary } from '../link/index.ts'
import type { Decision } from '../reviews/decision.ts'
import { replay, type Unfit } from '../reviews/replay.ts'
import type { Source } from './sources.ts'

/** What counts for a council's links besides its papers. */
export interface Around {
  readonly vocabulary: Vocabulary
  readonly decisions: readonly Decision[]
}

/** How the papers of a council are linked, in figures. */
export interface Linked {
  readonly suggested: number
  readonly decided: number
  /** References that lead to nothing that was read. */
  readonly dangling: number
}

/** The vocabulary of topics: DATA_DIR/topics.json where there is one, else the one that comes with the software. */
export async function vocabularyOf(dataFolder?: string): Promise<Vocabulary> {
  const own = dataFolder === undefined ? undefined : path(dataFolder, 'topics.json')
  return readVocabulary(own !== undefined && existsSync(own) ? own : undefined)
}

/** What all papers of a council tell, each thing once, how it is linked, and what was decided on that. */
export async function linkedRecords(
  sources: readonly Source[],
  { vocabulary, decisions }: Around,
): Promise<{ records: readonly GraphRecord[]; unfit: readonly Unfit[] }> {
  const papers = (await Promise.all(sources.map((source) => source.papers()))).flat()
  const layers = new Map(papers.flatMap(({ document, layer }) => (layer === undefined ? [] : [[document, layer] as const])))
  const texts = [...layers].map(([document, layer]) => openTextOf(document, layer))
  const editors = sources.flatMap((source) => source.decisions)
  return replay(link(join(papers), texts, vocabulary), [...editors, ...decisions])
}

/** The same with the vocabulary that comes with the software, and what its data sets' editors decided. */
export async function recordsOf(sources: readonly Source[]): Promise<readonly GraphRecord[]> {
  return (await linkedRecords(sources, { vocabulary: await vocabularyOf(), decisions: [] })).records
}

export const isTopic = (record: GraphRecord): boolean => isNode(record) && record.label === 'Topic'

export function countLinked(records: readonly GraphRecord[]): Linked {
  const count = { suggested: 0, decided: 0, dangling: 0 }
  for (const record of records)
    if (isNode(record)) count.dangling += record.properties.danglingRefs?.length ?? 0
    else if (record.properties.basis === 'SUGGESTED') count.suggested++
    else if (record.properties.reviewedBy !== undefined) count.decided++
  return count
}
