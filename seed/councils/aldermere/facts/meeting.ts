import type { Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import { plan } from './plan.ts'

const committee = 'children-families-scrutiny-committee'
const october = `aldermere/meeting-2024-10-15-${committee}`
const july = `aldermere/meeting-2024-07-02-${committee}`

/** What extraction does not tell of the meeting of 15 October 2024, and of what the one before it had asked. */
export function theMeeting(gathering: Gathering, pack: Paper, minutes: Paper): void {
  const opening = minutes.passage('Minute 19', 'Further to Minute 9 of 2 July 2024, the Committee considered … end of September.')
  gathering.link('REFERS_TO', `${october}/minute/19`, plan, { kind: 'NAMES', basis: 'STATED', cites: [opening] })
  minutes.cite(plan, opening, { role: 'MENTIONS' })
  askedInJuly(gathering, pack)
}

/** The minutes of 2 July 2024 are not held; the report of October tells what was asked then. */
function askedInJuly(gathering: Gathering, pack: Paper): void {
  const asked = pack.passage('paragraph 2.3', 'On 2 July (Minute 9) the Committee asked … Appendix 3.')
  const summary = 'Asked to see caseloads beside the other figures.'
  const request = gathering.node('Resolution', july, '9-1', { summary, kind: 'REQUEST', held: false })
  pack.cite(request, asked, { role: 'MENTIONS' })
  gathering.link('RESOLVED_IN', request, `${july}/minute/9`, { basis: 'STATED', cites: [asked] })
}
