import { type GraphRecord, recordId } from '../../schema/index.ts'
import type { Digests } from './digests.ts'
import { inTime } from './identity.ts'
import { idOfNote, type Note, recordsOfNote } from './note.ts'

/** A note on something that the papers do not tell now, and why. */
export interface UnfitNote {
  readonly note: Note
  readonly why: string
}

/** Notes as the graph holds them, each on the thing that it means now, and those whose thing is not there. */
export function replayNotes(
  digests: Digests,
  notes: readonly Note[],
): { records: readonly GraphRecord[]; unfit: readonly UnfitNote[] } {
  const records = new Map<string, GraphRecord>()
  const unfit: UnfitNote[] = []
  const seen = new Set<string>()
  for (const note of [...notes].sort(inTime)) {
    if (seen.has(idOfNote(note))) continue
    seen.add(idOfNote(note))
    const about = digests.meant(note.about, note.aboutSaid)
    if (about === undefined) unfit.push({ note, why: `${note.about} is not there, or is said in other words now` })
    else for (const record of recordsOfNote(note, about)) records.set(recordId(record), record)
  }
  return { records: [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record), unfit }
}
