import type { Property } from './kinds.ts'
import { type Label, propertiesOf } from './labels.ts'

/** A property by which a list is ordered, grouped or summed, as the API names it. */
export interface Listing {
  readonly property: string
  readonly kind: Property['kind']
  readonly about: string
  /** Of a day or an instant, its year alone. */
  readonly year?: boolean
}

/** "dueOn" as the API names it in an enumeration: "DUE_ON". */
const constant = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** Prose, in which hardly two are the same. */
const prose = new Set(['text', 'summary', 'quote', 'prefix', 'suffix', 'searched', 'why', 'scope'])

const all = (label: Label): Listing[] =>
  [...propertiesOf(label)].map(([property, { kind, about }]) => ({ property, kind, about }))

const named = (found: readonly Listing[]): ReadonlyMap<string, Listing> =>
  new Map(found.map((each) => [`${constant(each.property)}${each.year === true ? '_YEAR' : ''}`, each]))

const once = <T>(make: (label: Label) => T): ((label: Label) => T) => {
  const made = new Map<Label, T>()
  return (label) => {
    const before = made.get(label) ?? make(label)
    made.set(label, before)
    return before
  }
}

/** What a label's list can be ordered by, beside the order in which it is read. */
export const sortsOf = once((label) => named(all(label).filter(({ kind }) => kind !== 'texts' && kind !== 'sha256')))

const isDated = ({ kind }: Listing): boolean => kind === 'date' || kind === 'moment'

/** What a label's list can be counted by. */
export const groupingsOf = once((label) =>
  named(
    all(label).flatMap((each) => {
      const { property, kind } = each
      const whole = kind === 'date' || kind === 'flag' || typeof kind !== 'string' || (kind === 'text' && !prose.has(property))
      return [...(whole ? [each] : []), ...(isDated(each) ? [{ ...each, year: true }] : [])]
    }),
  ),
)

/** The numbers of a label. */
export const numbersOf = once((label) => named(all(label).filter(({ kind }) => kind === 'number' || kind === 'integer')))
