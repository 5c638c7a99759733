import type { GraphRecord } from '../../../schema/index.ts'
import type { Decision } from '../../reviews/decision.ts'
import type { Note } from '../../reviews/note.ts'
import { decisions } from './facts/decisions.ts'
import { inspections } from './facts/inspection.ts'
import { theMeeting } from './facts/meeting.ts'
import { notes } from './facts/notes.ts'
import { papers } from './facts/papers.ts'
import { thePlan } from './facts/plan.ts'
import { theReport } from './facts/report.ts'
import { Gathering } from './gathering.ts'

interface Told {
  readonly records: readonly GraphRecord[]
  readonly decisions: readonly Decision[]
  readonly notes: readonly Note[]
}

/** What Aldermere's documents tell beside what extraction takes from them, what an editor decided on links, and what was noted. */
export async function aldermere(): Promise<Told> {
  const gathering = new Gathering()
  const read = await papers(gathering)
  inspections(gathering, read.inspections)
  thePlan(gathering, read.pack)
  theReport(gathering, read.pack)
  theMeeting(gathering, read.pack, read.minutes)
  return { records: gathering.records(), decisions: decisions(read.pack), notes }
}
