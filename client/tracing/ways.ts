import { traceAddress } from '../addresses.ts'
import type { Basis, Label, TraceDirection } from '../generated/graphql.ts'

/** What a thread is limited to, as its address holds it. */
export interface Ways {
  readonly direction: TraceDirection
  /** How links must be known to be followed; null for the usual: stated, by the layout, confirmed. */
  readonly basis: readonly Basis[] | null
  /** Whether what only a suggestion leads to is shown, one step away. */
  readonly suggested: boolean
}

export const usual: readonly Basis[] = ['STATED', 'STRUCTURAL', 'CONFIRMED']
export const everyBasis: readonly Basis[] = [...usual, 'SUGGESTED', 'REJECTED']
const directions: readonly TraceDirection[] = ['BOTH', 'BACK', 'FORWARD']

/** The kinds of things that a thread runs through. */
const traceable = new Set<Label>([
  ...(['Inspection', 'Finding', 'Recommendation', 'Resolution', 'Commitment', 'Measure'] as const),
  ...(['Plan', 'Priority', 'Outcome', 'Objective', 'Action', 'Update', 'Role'] as const),
  ...(['SuccessMeasure', 'Indicator', 'Observation'] as const),
])

export const isTraceable = (label: Label): boolean => traceable.has(label)

const isUsual = (basis: readonly Basis[]): boolean => basis.length === usual.length && usual.every((each) => basis.includes(each))

/** The ways that an address asks for; what it asks for that there is not is left out. */
export function waysIn(query: URLSearchParams): Ways {
  const direction = directions.find((each) => each.toLowerCase() === query.get('direction')) ?? 'BOTH'
  const asked = query.get('basis')?.split(',')
  const basis = asked === undefined ? null : everyBasis.filter((each) => asked.includes(each.toLowerCase()))
  const named = basis === null || basis.length === 0 || isUsual(basis) ? null : basis
  return { direction, basis: named, suggested: query.get('suggested') === 'show' }
}

export function waysAddress(id: string, { direction, basis, suggested }: Ways): string {
  const query = new URLSearchParams()
  if (direction !== 'BOTH') query.set('direction', direction.toLowerCase())
  if (basis !== null && basis.length > 0 && !isUsual(basis)) query.set('basis', basis.map((each) => each.toLowerCase()).join(','))
  if (suggested) query.set('suggested', 'show')
  const text = query.toString().replaceAll('%2C', ',')
  return text === '' ? traceAddress(id) : `${traceAddress(id)}?${text}`
}
