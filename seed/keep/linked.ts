import { existsSync } from 'node:fs'
import { join as path } from 'node:path'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { corrected, type UnfitCorrection } from '../corrections/correcting.ts'
import type { Correction } from '../corrections/correction.ts'
import type { Facts } from '../facts/folder.ts'
import { asOne } from '../join/index.ts'
import { readVocabulary, type Vocabulary } from '../link/index.ts'
import type { Decision } from '../reviews/decision.ts'
import { Digests } from '../reviews/digests.ts'
import type { Said } from '../reviews/fields.ts'
import { onesOf, partingsOf, type UnfitIdentity } from '../reviews/identities.ts'
import type { Identity } from '../reviews/identity.ts'
import type { Note } from '../reviews/note.ts'
import { replayNotes, type UnfitNote } from '../reviews/notes.ts'
import { replay, type Unfit } from '../reviews/replay.ts'
import { summarised, type UnfitSummary } from '../summaries/telling.ts'
import type { Source } from './sources.ts'
import { stepsFrom } from './steps-from.ts'

/** What counts for a council's links besides its papers. */
export interface Around {
  readonly vocabulary: Vocabulary
  readonly decisions: readonly Decision[]
  readonly identities: readonly Identity[]
  readonly notes: readonly Note[]
  readonly corrections: readonly Correction[]
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

/** A decision, note, correction or summary that fits nothing that the papers tell now, and why. */
export type Misfit = Unfit | UnfitIdentity | UnfitNote | UnfitCorrection | UnfitSummary

const told = async (sources: readonly Source[]): Promise<Facts | undefined> =>
  (await Promise.all(sources.map((source) => source.facts()))).find((facts) => facts !== undefined)

/** What its data set's editors made one that its facts tell as one already, by the id that is gone. */
const mergedIn = (sources: readonly Source[], known: Digests): ReadonlyMap<string, Identity> =>
  new Map(
    sources
      .flatMap((source) => source.identities)
      .filter(({ identity, keep, other }) => identity === 'MERGED' && known.has(keep) && !known.has(other))
      .map((each) => [each.other, each]),
  )

/** What all papers of a council tell, each thing once, those that people say are one among them, what it says in our words, how it is linked, what was decided on that, the flags that checks raise on it, and what people noted on any of it. */
export async function linkedRecords(
  sources: readonly Source[],
  { vocabulary, decisions, identities, notes, corrections }: Around,
): Promise<{ records: readonly GraphRecord[]; unfit: readonly Misfit[] }> {
  const papers = (await Promise.all(sources.map((source) => source.papers()))).flat()
  const editors = sources.flatMap((source) => source.decisions)
  const all = [...editors, ...decisions]
  const same = [...sources.flatMap((source) => source.identities), ...identities]
  const steps = stepsFrom(papers, await told(sources), vocabulary)
  const amended = [...(steps.areCorrected ? [] : sources.flatMap((source) => source.corrections)), ...corrections]
  const mended = corrected(steps.joined(partingsOf(same)), amended, steps.layers)
  const summed = summarised(
    mended.records,
    sources.flatMap((source) => source.summaries),
  )
  const known = new Digests(summed.records)
  const { into, unfit } = onesOf(known, same)
  const counted = steps.areCorrected ? mergedIn(sources, known) : new Map<string, Identity>()
  const ones = new Map<string, { readonly into: string; readonly said: Said }>([
    ...[...counted].map(([id, { keep }]) => [id, { into: into.get(keep) ?? keep, said: { passages: [] } }] as const),
    ...[...into].map(([id, one]) => [id, { into: one, said: known.of(id) }] as const),
  ])
  const linked = replay(
    steps.linked(asOne(summed.records, into)),
    all.filter((each) => !isOfFlag(each)),
    ones,
  )
  const raised = asOne(steps.checked(linked.records), into)
  const checked = replay([...linked.records, ...raised], all.filter(isOfFlag), ones)
  const said = [...sources.flatMap((source) => source.notes), ...notes]
  const noted = said.length === 0 ? { records: [], unfit: [] } : replayNotes(new Digests(checked.records, ones), said)
  const identified = { unfit: unfit.filter(({ identity }) => counted.get(identity.other) !== identity) }
  const misfits = [mended, summed, identified, linked, checked, noted].flatMap((step): readonly Misfit[] => step.unfit)
  return { records: inOrder([...checked.records, ...noted.records]), unfit: misfits }
}

/** The same with the vocabulary that comes with the software, and what its data sets' editors decided. */
export async function recordsOf(sources: readonly Source[]): Promise<readonly GraphRecord[]> {
  return (
    await linkedRecords(sources, { vocabulary: await vocabularyOf(), decisions: [], identities: [], notes: [], corrections: [] })
  ).records
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
