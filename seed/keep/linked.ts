import { existsSync } from 'node:fs'
import { join as path } from 'node:path'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { check } from '../check/index.ts'
import { asOne, join } from '../join/index.ts'
import { link, openTextOf, readVocabulary, type Vocabulary } from '../link/index.ts'
import type { Decision } from '../reviews/decision.ts'
import { Digests } from '../reviews/digests.ts'
import { onesOf, partingsOf, type UnfitIdentity } from '../reviews/identities.ts'
import type { Identity } from '../reviews/identity.ts'
import type { Note } from '../reviews/note.ts'
import { replayNotes, type UnfitNote } from '../reviews/notes.ts'
import { replay, type Unfit } from '../reviews/replay.ts'
import type { Source } from './sources.ts'

/** What counts for a council's links besides its papers. */
export interface Around {
  readonly vocabulary: Vocabulary
  readonly decisions: readonly Decision[]
  readonly identities: readonly Identity[]
  readonly notes: readonly Note[]
}

/** How the papers of a council are linked, in figures. */
export interface Linked {
  readonly suggested: number
  readonly decided: number
  /** What people noted on its things. */
  readonly notes: number
  /** References that lead to nothing that was read. */
  readonly dangling: number
  /** What checks raised, the high ones apart. */
  readonly flags: number
  readonly high: number
}

/** The vocabulary of topics: DATA_DIR/topics.json where there is one, else the one that comes with the software. */
export async function vocabularyOf(dataFolder?: string): Promise<Vocabulary> {
  const own = dataFolder === undefined ? undefined : path(dataFolder, 'topics.json')
  return readVocabulary(own !== undefined && existsSync(own) ? own : undefined)
}

/** Things before the links between them. */
const inOrder = (records: readonly GraphRecord[]): readonly GraphRecord[] => [
  ...records.filter(isNode),
  ...records.filter((record) => !isNode(record)),
]

const isOfFlag = ({ type }: Decision): boolean => type === 'RAISED_ON'

/** A decision or note that fits nothing that the papers tell now, and why. */
export type Misfit = Unfit | UnfitIdentity | UnfitNote

/** What all papers of a council tell, each thing once, those that people say are one among them, how it is linked, what was decided on that, the flags that checks raise on it, and what people noted on any of it. */
export async function linkedRecords(
  sources: readonly Source[],
  { vocabulary, decisions, identities, notes }: Around,
): Promise<{ records: readonly GraphRecord[]; unfit: readonly Misfit[] }> {
  const papers = (await Promise.all(sources.map((source) => source.papers()))).flat()
  const layers = new Map(papers.flatMap(({ document, layer }) => (layer === undefined ? [] : [[document, layer] as const])))
  const texts = [...layers].map(([document, layer]) => openTextOf(document, layer))
  const editors = sources.flatMap((source) => source.decisions)
  const all = [...editors, ...decisions]
  const same = [...sources.flatMap((source) => source.identities), ...identities]
  const joined = join(papers, partingsOf(same))
  const known = new Digests(joined)
  const { into, unfit } = onesOf(known, same)
  const ones = new Map([...into].map(([id, one]) => [id, { into: one, said: known.of(id) }]))
  const linked = replay(
    link(asOne(joined, into), texts, vocabulary),
    all.filter((each) => !isOfFlag(each)),
    ones,
  )
  const checked = replay([...linked.records, ...check(linked.records, texts)], all.filter(isOfFlag), ones)
  const said = [...sources.flatMap((source) => source.notes), ...notes]
  const noted = said.length === 0 ? { records: [], unfit: [] } : replayNotes(new Digests(checked.records, ones), said)
  return {
    records: inOrder([...checked.records, ...noted.records]),
    unfit: [...unfit, ...linked.unfit, ...checked.unfit, ...noted.unfit],
  }
}

/** The same with the vocabulary that comes with the software, and what its data sets' editors decided. */
export async function recordsOf(sources: readonly Source[]): Promise<readonly GraphRecord[]> {
  return (await linkedRecords(sources, { vocabulary: await vocabularyOf(), decisions: [], identities: [], notes: [] })).records
}

export const isTopic = (record: GraphRecord): boolean => isNode(record) && record.label === 'Topic'

export function countLinked(records: readonly GraphRecord[]): Linked {
  const count = { suggested: 0, decided: 0, notes: 0, dangling: 0, flags: 0, high: 0 }
  for (const record of records)
    if (isNode(record)) {
      count.dangling += record.properties.danglingRefs?.length ?? 0
      if (record.label === 'Note') count.notes++
      if (record.label !== 'Flag') continue
      count.flags++
      if (record.properties.severity === 'HIGH') count.high++
    } else if (record.properties.basis === 'SUGGESTED') count.suggested += Number(record.type !== 'RAISED_ON')
    else if (record.properties.reviewedBy !== undefined) count.decided += Number(record.type !== 'NOTED_ON')
  return count
}
