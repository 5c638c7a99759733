import type { Block } from '../../outline/blocks/index.ts'
import type { Cell, TableRow } from '../../outline/tables.ts'
import type { Span } from '../../read/layer.ts'
import type { Checking } from '../checking.ts'
import type { Spot } from '../rule.ts'
import { publicationOf } from './editions.ts'
import { blocksIn } from './read-once.ts'

/** One row of a dashboard: what is measured, the newest value and the one before it, and what the paper says of them. */
export interface DashboardRow {
  readonly document: string
  readonly row: Span & { readonly line: number }
  readonly name: string
  readonly value: Value
  readonly before?: Value
  readonly target?: Value
  /** As the dashboard itself says. */
  readonly better?: 'HIGHER' | 'LOWER'
  readonly rating?: string
  readonly direction?: string
}

export interface Value {
  readonly number: number
  readonly printed: string
  readonly head: string
}

const heads = {
  target: /\btargets?\b/i,
  rating: /^(?:b?rag|rag rating|rating|status|rag status|performance|on target\??)$/i,
  direction: /\b(?:direction|trend|dot|travel|improving\??)\b/i,
  better: /\b(?:good is|good performance|polarity|better|aim is|good to be)\b/i,
  other:
    /\b(?:england|national|wales|scotland|regional|region|neighbours?|neighbouring|statistical|sn|comparator|average|tolerance|threshold|variance|numerator|denominator|number|cohort|change|previous target|ref|owner|lead|comment\w*|narrative)\b/i,
  time: /(?:19|20)\d\d|\bq[1-4]\b|\bquarter\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b|\b\d\d\/\d\d\b|\b(?:current|latest|previous|last|this|actual|value|outturn)\b/i,
} as const

const textOf = (cell: Cell | undefined): string =>
  cell?.paragraphs
    .map(({ text }) => text)
    .join(' ')
    .trim() ?? ''
const numeric = /^(?<number>-?\d[\d,]*(?:\.\d+)?) ?%?$/

function valueIn(row: TableRow, at: number | undefined, head: string): Value | undefined {
  const printed = at === undefined ? '' : textOf(row.cells[at])
  const number = numeric.exec(printed)?.groups?.number
  return number === undefined ? undefined : { number: Number(number.replaceAll(',', '')), printed, head }
}

function rowsIn({ rows = [] }: Block, document: string): DashboardRow[] {
  const [top, ...rest] = rows
  if (top === undefined) return []
  const names = top.cells.map(textOf)
  const at = (pattern: RegExp): number | undefined => {
    const place = names.findIndex((name, column) => column > 0 && pattern.test(name))
    return place < 0 ? undefined : place
  }
  const [target, rating, direction, better] = [heads.target, heads.rating, heads.direction, heads.better].map(at)
  const isValue = (name: string, column: number): boolean =>
    column > 0 &&
    ![target, rating, direction, better].includes(column) &&
    heads.time.test(name) &&
    !heads.other.test(name) &&
    !heads.target.test(name)
  const values = names.flatMap((name, column) => (isValue(name, column) ? [column] : []))
  if (values.length === 0 || (rating === undefined && direction === undefined)) return []
  return rest.flatMap((row): DashboardRow[] => {
    const [newest, earlier] = [values.at(-1), values.at(-2)].map((column) => valueIn(row, column, names[column ?? 0] ?? ''))
    const name = textOf(row.cells[0])
    const aimed = valueIn(row, target, names[target ?? 0] ?? '')
    const good = /\b(?:high|higher|bigger|up|more|increase)\b/i.test(textOf(row.cells[better ?? -1]))
    const bad = /\b(?:low|lower|smaller|down|less|decrease)\b/i.test(textOf(row.cells[better ?? -1]))
    if (newest === undefined || name === '') return []
    return [
      {
        document,
        row,
        name,
        value: newest,
        ...(earlier === undefined ? {} : { before: earlier }),
        ...(aimed === undefined ? {} : { target: aimed }),
        ...(good === bad ? {} : { better: good ? ('HIGHER' as const) : ('LOWER' as const) }),
        ...(rating === undefined ? {} : { rating: textOf(row.cells[rating]) }),
        ...(direction === undefined ? {} : { direction: textOf(row.cells[direction]) }),
      },
    ]
  })
}

/** The rows of dashboards that rate figures or say which way they go; of editions, of the one that the others are of. */
export const dashboardRows = (checking: Checking): DashboardRow[] =>
  checking.texts.flatMap(({ document, layer }) =>
    publicationOf(checking, document) === document ? blocksIn(layer).flatMap((block) => rowsIn(block, document)) : [],
  )

export const spotOf = ({ document, row: { start, end, line } }: DashboardRow): Spot => ({
  document,
  span: { start, end },
  locator: `line ${line}`,
})

/** Which way is good: as the dashboard says, else as is known of the figure in the row. */
export function betterOf(checking: Checking, { document, row, better, value }: DashboardRow): 'HIGHER' | 'LOWER' | undefined {
  if (better !== undefined) return better
  const scope = document
    .split('/')
    .filter((part) => part !== 'document')
    .join('/')
  for (const { id, properties } of checking.known.all('Observation')) {
    if (properties.value !== value.number) continue
    const isHere = checking.known.passagesOf(id).some(({ id: passage, properties: { start = -1 } }) => {
      return passage.startsWith(`${scope}/passage/`) && start >= row.start && start < row.end
    })
    const of = checking.known.out('OF', id)[0]
    const indicator = of && checking.known.node(of.to)
    const way = isHere && indicator?.label === 'Indicator' ? indicator.properties.better : undefined
    if (way === 'HIGHER' || way === 'LOWER') return way
  }
  return undefined
}
