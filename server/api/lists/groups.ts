import { enumValues, groupingsOf, type Label, type Listing, numbersOf, Problem } from '../../../schema/index.ts'
import { type Listed, listGroups, type Row } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { untold } from './filter.ts'

export interface CountArguments {
  readonly by: readonly string[]
  readonly of?: string | null
}

type KeyValue = string | boolean | null

/** By what a group was made, and what all of it have there. */
interface GroupKey {
  readonly by: string
  readonly value: KeyValue
  readonly thing: () => Promise<StoredNode | null>
}

interface NumberSummary {
  readonly known: number
  readonly least: number | null
  readonly greatest: number | null
  readonly sum: number | null
  readonly mean: number | null
}

export interface CountedGroup {
  readonly keys: readonly GroupKey[]
  readonly total: number
  readonly numbers: NumberSummary | null
}

const mostKeys = 3
const mostGroups = 1000

const listingOf = (found: ReadonlyMap<string, Listing>, name: string): Listing => found.get(name) as Listing

/** In the order of an enumeration's values; flags that are true, texts and days by their characters; what has no value last. */
function rankOf({ kind }: Listing, value: KeyValue): readonly [number, string] {
  if (value === null) return [2, '']
  if (typeof value === 'boolean') return [value ? 0 : 1, '']
  const place = typeof kind === 'string' ? 0 : enumValues(kind.oneOf).indexOf(value as never)
  return [0, typeof kind === 'string' ? value : String(place).padStart(3, '0')]
}

function compare(listings: readonly Listing[], a: readonly KeyValue[], b: readonly KeyValue[]): number {
  for (const [at, listing] of listings.entries()) {
    const [one, other] = [rankOf(listing, a[at] ?? null), rankOf(listing, b[at] ?? null)]
    if (one[0] !== other[0]) return one[0] - other[0]
    if (one[1] !== other[1]) return one[1] < other[1] ? -1 : 1
  }
  return 0
}

const keysOf = (row: Row, many: number): KeyValue[] =>
  Array.from({ length: many }, (_, at) => (row[`k${at}`] ?? null) as KeyValue)

/** Sums of fractions differ in their last digits by the order in which they are added. */
const rounded = (sum: number): number => Number(sum.toPrecision(12))

function summaryOf({ known, least, greatest, sum }: Row): NumberSummary {
  const many = Number(known)
  if (many === 0) return { known: 0, least: null, greatest: null, sum: null, mean: null }
  const all = Number(sum)
  return { known: many, least: Number(least), greatest: Number(greatest), sum: rounded(all), mean: rounded(all / many) }
}

function checkAsked({ by }: CountArguments): void {
  if (by.length > mostKeys)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `Groups are asked for by ${by.length} things at once, and ${mostKeys} are the most`,
      todo: 'Group by fewer',
    })
  if (new Set(by).size < by.length)
    throw new Problem('INVALID_INPUT', { what: 'Groups are asked for twice by the same', todo: 'Name each once' })
}

const grouping = ({ property, kind, year }: Listing) => ({
  property,
  ...(year === true ? { year } : {}),
  ...(kind === 'flag' && untold(property) ? { untold: true } : {}),
})

/** How many things of a list are in each group, counted by the store without fetching one of them. */
export async function countGroups(context: Context, listed: Listed, asked: CountArguments): Promise<readonly CountedGroup[]> {
  checkAsked(asked)
  const { by, of } = asked
  const label: Label = listed.label
  const listings = by.map((name) => listingOf(groupingsOf(label), name))
  const number = of == null ? undefined : listingOf(numbersOf(label), of).property
  const [text, parameters] = listGroups(listed, listings.map(grouping), number, mostGroups + 1)
  const rows = await context.store.run(text, parameters)
  if (rows.length > mostGroups)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `There are more than ${mostGroups} groups by ${by.join(', ')}`,
      todo: 'Group by less, or filter the list first',
    })
  return [...rows]
    .sort((a, b) => compare(listings, keysOf(a, by.length), keysOf(b, by.length)))
    .map((row) => ({
      keys: keysOf(row, by.length).map((value, at) => ({
        by: by[at] as string,
        value,
        thing: async () => (by[at] === 'COUNCIL' && typeof value === 'string' ? context.nodes.load(value) : null),
      })),
      total: Number(row.total),
      numbers: number === undefined ? null : summaryOf(row),
    }))
}
