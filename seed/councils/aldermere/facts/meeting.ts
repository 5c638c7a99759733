import type { Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import { report } from './papers.ts'
import { plan } from './plan.ts'

const committee = 'children-families-scrutiny-committee'
export const october = `aldermere/meeting-2024-10-15-${committee}`
export const january = `aldermere/meeting-2025-01-14-${committee}`
const july = `aldermere/meeting-2024-07-02-${committee}`

/** What each minute of October took up, where its title is not that of the agenda. */
const considered: readonly (readonly [minute: string, item: string, quote: string])[] = [
  ['18', '3', 'The Clerk laid the minutes of 2 July 2024 before the Committee.'],
  ['19', '5', 'Further to Minute 9 of 2 July 2024, the Committee considered … end of September.'],
]

/** What extraction does not tell of the meeting of 15 October 2024, and of what the one before it had asked. */
export function theMeeting(gathering: Gathering, pack: Paper, minutes: Paper): void {
  for (const [minute, item, quote] of considered) {
    const passage = minutes.passage(`Minute ${minute}`, quote)
    gathering.link('CONSIDERED', `${october}/minute/${minute}`, `${october}/agenda-item/${item}`, {
      basis: 'STATED',
      cites: [passage],
    })
  }
  const opening = minutes.passage('Minute 19')
  gathering.link('CONSIDERED', `${october}/minute/19`, report, { basis: 'STATED', cites: [opening] })
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
  gathering.link('ANSWERED_BY', request, report, { basis: 'STATED', cites: [asked] })
}
