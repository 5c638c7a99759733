import type { GraphRecord } from '../../../schema/index.ts'
import { figures } from './facts/figures.ts'
import { insights } from './facts/insights.ts'
import { inspection } from './facts/inspection.ts'
import { stated, suggested } from './facts/links.ts'
import { theMeeting } from './facts/meeting.ts'
import { papers, report } from './facts/papers.ts'
import { thePlan } from './facts/plan.ts'
import { theReport } from './facts/report.ts'
import { roles } from './facts/roles.ts'
import { Gathering } from './gathering.ts'

/** Everything that Aldermere's documents tell. */
export function aldermere(): readonly GraphRecord[] {
  const gathering = new Gathering()
  const read = papers(gathering)
  roles(gathering)
  inspection(gathering, read.inspection)
  thePlan(gathering, read.pack, report)
  theReport(gathering, read.pack)
  figures(gathering, read.pack)
  theMeeting(gathering, read.pack, read.minutes)
  stated(gathering)
  suggested(gathering)
  insights(gathering)
  return gathering.records()
}
