import type { Gathering } from '../gathering.ts'
import type { Inspected } from '../inspected.ts'

/** The council's inspections whose reports are held, in their order. */
export interface Inspections {
  readonly first: Inspected
  readonly visit: Inspected
  readonly second: Inspected
}

/** What neither extraction nor linking tells of the inspections: that a text says itself that something was found before. */
export function inspections(gathering: Gathering, { visit, second }: Inspections): void {
  const late = `${second.scope}/finding/4`
  gathering.link('RECURS_AS', `${visit.scope}/finding/findings-1`, late, { basis: 'STATED', cites: second.said(late) })
}
