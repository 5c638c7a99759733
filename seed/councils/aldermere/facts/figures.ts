import type { PropertiesOf } from '../../../../schema/index.ts'
import { council, type Gathering } from '../gathering.ts'
import type { Paper } from '../paper.ts'
import { named } from './roles.ts'

type Figure = PropertiesOf<'Observation'>

interface Counted {
  readonly slug: string
  readonly row: string
  readonly unit: string
  readonly better: 'HIGHER' | 'LOWER'
  readonly family: string
  /** True where a figure speaks of a whole month, false where of its last day. */
  readonly overMonth: boolean
}

const counted: readonly Counted[] = [
  { slug: 'visits-on-time', row: '| Visits to', unit: '%', better: 'HIGHER', family: 'Children in care', overMonth: true },
  { slug: 'average-caseload', row: '| Average number', unit: 'children', better: 'LOWER', family: 'Workforce', overMonth: false },
]

/** The columns of figures: their heading as printed, their name in an id, and what they hold. */
const columns: readonly (readonly [
  label: string,
  name: string,
  kind: NonNullable<Figure['kind']>,
  month?: readonly [string, string],
])[] = [
  ['March 2024', '2024-03', 'ACTUAL', ['2024-03-01', '2024-03-31']],
  ['June 2024', '2024-06', 'ACTUAL', ['2024-06-01', '2024-06-30']],
  ['September 2024', '2024-09', 'ACTUAL', ['2024-09-01', '2024-09-30']],
  ['Target', 'target', 'TARGET'],
  ['Neighbouring councils, March 2024', '2024-03-neighbours', 'COMPARATOR', ['2024-03-01', '2024-03-31']],
]

/** The figures of Appendix 3, and the one that the report tells otherwise. */
export function figures(gathering: Gathering, paper: Paper): void {
  let reporters: readonly string[] = []
  let reportedIn = ''
  for (const { slug, row, unit, better, family, overMonth } of counted) {
    const cells = paper.cells(row)
    const [name] = cells
    const by = cells.at(-1)
    if (name === undefined || by === undefined) throw new Error(row)
    const passage = paper.passage(`Appendix 3, ${slug}`, name)
    const id = paper.fact('Indicator', 'aldermere', slug, { name: paper.words(name), unit, better, family }, passage)
    gathering.link('OF', id, council, { basis: 'STRUCTURAL' })
    const stated = paper.words(by) !== ''
    if (stated) {
      reportedIn = paper.passage(`Appendix 3, ${slug}, reported by`, by)
      reporters = named(paper, reportedIn, paper.words(by))
    }
    for (const role of reporters)
      gathering.link('OWNED_BY', id, role, { basis: stated ? 'STATED' : 'STRUCTURAL', cites: [reportedIn] })

    for (const [index, [label, column, kind, month]] of columns.entries()) {
      const cell = cells[index + 1]
      const printed = cell === undefined ? 'n/a' : paper.words(cell)
      if (cell === undefined || printed === 'n/a') continue
      const from = paper.passage(`Appendix 3, ${slug}, ${label}`, cell)
      const period =
        month === undefined
          ? { periodBasis: 'UNKNOWN' as const }
          : { start: month[overMonth ? 0 : 1], end: month[1], periodBasis: 'INFERRED' as const }
      const place = kind === 'COMPARATOR' ? 'Neighbouring councils' : 'Aldermere'
      const figure: Figure = { value: Number.parseFloat(printed), unit, ...period, label, place, kind, printed }
      const observation = paper.fact('Observation', `aldermere/indicator-${slug}`, column, figure, from)
      gathering.link('OF', observation, id, { basis: 'STRUCTURAL', cites: [from] })
    }
  }
  const otherwise = paper.passage('paragraph 2.2', 'In September, 81 per cent of visits to children in care were made on time.')
  const september = 'aldermere/indicator-visits-on-time/observation/2024-09'
  paper.cite(september, otherwise, { role: 'DIFFERS', property: 'value', printed: '81 per cent' })
}
