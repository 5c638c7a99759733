import type { Gathering } from '../gathering.ts'
import type { Inspected } from '../inspected.ts'

/** The council's inspections whose reports are held, in their order. */
export interface Inspections {
  readonly first: Inspected
  readonly visit: Inspected
  readonly second: Inspected
}

/** The paragraphs that what is asked names in brackets. */
const ledTo: readonly (readonly [of: keyof Inspections, paragraph: string, asked: string])[] = [
  ['first', '10', 'r1'],
  ['first', '11', 'r1'],
  ['second', '4', 'a1'],
  ['second', '6', 'a2'],
  ['second', '3', 'a3'],
  ['second', '9', 'a4'],
]

interface Again {
  readonly from: readonly [keyof Inspections, string]
  readonly to: readonly [keyof Inspections, string]
  readonly score: number
  readonly reasons: readonly string[]
}

/** What was found again at a later inspection, or had turned from a strength into a weakness by then. */
const again: readonly Again[] = [
  {
    from: ['first', '17'],
    to: ['visit', 'findings-1'],
    score: 0.86,
    reasons: ['both speak of late visits to children in care', 'both say that the youngest wait longest'],
  },
  {
    from: ['first', '18'],
    to: ['visit', 'findings-3'],
    score: 0.7,
    reasons: ['both speak of what children say and of the record'],
  },
  {
    from: ['visit', 'findings-3'],
    to: ['second', '6'],
    score: 0.68,
    reasons: ['both speak of what children say and of the record'],
  },
  {
    from: ['first', '12'],
    to: ['second', '3'],
    score: 0.93,
    reasons: ['both say that plans for children in need drift', 'both speak of what is to happen next'],
  },
  { from: ['first', '30'], to: ['second', '12'], score: 0.64, reasons: ['both speak of caseloads'] },
  {
    from: ['first', '25'],
    to: ['second', '9'],
    score: 0.77,
    reasons: ['both speak of pathway plans', 'one praises, one blames'],
  },
  {
    from: ['first', '29'],
    to: ['visit', 'findings-5'],
    score: 0.84,
    reasons: ['both speak of the weekly report on visits', 'both say that it names whose visit is overdue'],
  },
  {
    from: ['visit', 'findings-5'],
    to: ['second', '11'],
    score: 0.79,
    reasons: ['both speak of the weekly report', 'one says that it names overdue visits, one that it does not'],
  },
]

/** What extraction does not tell of the inspections: which finding led to what, and what was found again. */
export function inspections(gathering: Gathering, held: Inspections): void {
  const finding = (of: keyof Inspections, name: string): string => `${held[of].scope}/finding/${name}`
  for (const [of, paragraph, asked] of ledTo) {
    const wanted = `${held[of].scope}/recommendation/${asked}`
    gathering.link('LED_TO', finding(of, paragraph), wanted, { basis: 'STATED', cites: held[of].said(wanted) })
  }
  for (const { from, to, score, reasons } of again)
    gathering.link('RECURS_AS', finding(...from), finding(...to), { basis: 'SUGGESTED', method: 'same-subject', score, reasons })
  const late = finding('second', '4')
  gathering.link('RECURS_AS', finding('visit', 'findings-1'), late, { basis: 'STATED', cites: held.second.said(late) })
}
