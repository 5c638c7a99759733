import { traceAddress } from '../addresses.ts'
import type { Basis, Label, TraceDirection } from '../generated/graphql.ts'
import { everyBasis, relied } from '../words/basis.ts'

/** The three ways to see one thread: in reading order, as columns by layer, as a row a link. */
export type View = 'list' | 'columns' | 'table'

/** The columns of the table, by which its rows can be put in order. */
export type Column = 'from' | 'how' | 'to' | 'known' | 'where'

export interface Sort {
  readonly by: Column
  readonly down: boolean
}

/** What a thread is limited to and how it is shown, as its address holds it. */
export interface Ways {
  readonly direction: TraceDirection
  /** How links must be known to be followed; null for the usual: stated, by the layout, confirmed. */
  readonly basis: readonly Basis[] | null
  /** Whether what only a suggestion leads to is shown, one step away. */
  readonly suggested: boolean
  /** Whether as many things are asked for as the server gives. */
  readonly all: boolean
  readonly view: View
  /** How the table is put in order; nearest to the start first unless told. */
  readonly sort: Sort | null
}

export const views: readonly View[] = ['list', 'columns', 'table']
export const columns: readonly Column[] = ['from', 'how', 'to', 'known', 'where']

const directions: readonly TraceDirection[] = ['BOTH', 'BACK', 'FORWARD']

/** The kinds of things that a thread runs through. */
const traceable = new Set<Label>([
  ...(['Inspection', 'Finding', 'Recommendation', 'Resolution', 'Commitment', 'Measure'] as const),
  ...(['Plan', 'Priority', 'Outcome', 'Objective', 'Action', 'Update', 'Role'] as const),
  ...(['SuccessMeasure', 'Indicator', 'Observation'] as const),
])

export const isTraceable = (label: Label): boolean => traceable.has(label)

const isUsual = (basis: readonly Basis[]): boolean =>
  basis.length === relied.length && relied.every((each) => basis.includes(each))

function sortIn(text: string | null): Sort | null {
  const by = columns.find((each) => each === text?.replace(/^-/, ''))
  return by === undefined || text === null ? null : { by, down: text.startsWith('-') }
}

/** The ways that an address asks for; what it asks for that there is not is left out. */
export function waysIn(query: URLSearchParams): Ways {
  const direction = directions.find((each) => each.toLowerCase() === query.get('direction')) ?? 'BOTH'
  const asked = query.get('basis')?.split(',')
  const basis = asked === undefined ? null : everyBasis.filter((each) => asked.includes(each.toLowerCase()))
  const named = basis === null || basis.length === 0 || isUsual(basis) ? null : basis
  return {
    direction,
    basis: named,
    suggested: query.get('suggested') === 'show',
    all: query.get('limit') === 'most',
    view: views.find((each) => each === query.get('view')) ?? 'list',
    sort: sortIn(query.get('sort')),
  }
}

export const plain: Ways = { direction: 'BOTH', basis: null, suggested: false, all: false, view: 'list', sort: null }

export function waysAddress(id: string, { direction, basis, suggested, all, view, sort }: Ways): string {
  const query = new URLSearchParams()
  if (view !== 'list') query.set('view', view)
  if (direction !== 'BOTH') query.set('direction', direction.toLowerCase())
  if (basis !== null && basis.length > 0 && !isUsual(basis)) query.set('basis', basis.map((each) => each.toLowerCase()).join(','))
  if (suggested) query.set('suggested', 'show')
  if (all) query.set('limit', 'most')
  if (sort !== null) query.set('sort', `${sort.down ? '-' : ''}${sort.by}`)
  const text = query.toString().replaceAll('%2C', ',')
  return text === '' ? traceAddress(id) : `${traceAddress(id)}?${text}`
}

/** The links that are followed, by how they are known. */
export const followedIn = ({ basis }: Ways): readonly Basis[] => basis ?? relied

/** Whether suggestions show: one step away, or followed on. */
export const showsSuggested = (ways: Ways): boolean => ways.suggested || followedIn(ways).includes('SUGGESTED')

/** The same ways with links that are known in one way followed or not; a suggestion that is not followed does not show either. */
export function withBasis(ways: Ways, basis: Basis, follow: boolean): Ways {
  const followed = everyBasis.filter((each) => (each === basis ? follow : followedIn(ways).includes(each)))
  return { ...ways, basis: isUsual(followed) ? null : followed }
}

/** The same ways with suggestions shown one step away, or neither shown nor followed. */
export const withSuggestions = (ways: Ways, show: boolean): Ways => ({
  ...(show ? ways : withBasis(ways, 'SUGGESTED', false)),
  suggested: show,
})

/** How many things the server is asked for: its usual, or the most that it gives. */
export const limitOf = ({ all }: Ways): number | null => (all ? 1000 : null)
