import {
  type Label,
  type LinkDirection,
  Problem,
  type Property,
  propertiesOf,
  type RelationshipType,
} from '../../../schema/index.ts'
import type { Condition } from '../../store/index.ts'
import { relied } from '../trace/strength.ts'
import { patternOf } from './folded.ts'

/** Which things of a label to list, as the label's filter in the contract takes it. */
export type Filter = Readonly<Record<string, unknown>>

const mostConditions = 40
const mostValues = 200
const mostLetters = 100

const refuse = (what: string, todo: string): Problem => new Problem('LIMIT_EXCEEDED', { what, todo })

function some<T>(values: readonly T[], name: string): readonly T[] {
  if (values.length > mostValues)
    throw refuse(`"${name}" has ${values.length} values, and ${mostValues} are the most`, 'Ask for them in parts')
  return values
}

const given = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null) as T[]

interface Bounded {
  readonly from?: string | number | null
  readonly to?: string | number | null
  readonly known?: boolean | null
}

interface Told {
  readonly is?: readonly string[] | null
  readonly has?: readonly string[] | null
  readonly contains?: string | null
  readonly known?: boolean | null
}

interface Linked {
  readonly type: RelationshipType
  readonly direction?: LinkDirection | null
  readonly to?: readonly string[] | null
  readonly labels?: readonly Label[] | null
  readonly basis?: readonly string[] | null
  readonly exists?: boolean | null
}

function* within(property: string, { from, to, known }: Bounded): Generator<Condition> {
  if (from != null) yield { test: 'from', property, value: from }
  if (to != null) yield { test: 'to', property, value: to }
  if (known != null) yield { test: 'known', property, known }
}

function pattern(words: string, property: string): string {
  if (words.trim() === '')
    throw new Problem('INVALID_INPUT', {
      what: `What "${property}" is to contain is empty`,
      todo: 'Give a word, or ask whether it is known',
    })
  if (words.length > mostLetters)
    throw refuse(
      `What "${property}" is to contain is ${words.length} characters long, and ${mostLetters} are the most`,
      'Give fewer',
    )
  return patternOf(words)
}

function* saying(property: string, { is, contains, known }: Told): Generator<Condition> {
  if (is != null) yield { test: 'in', property, values: some(is, property), orNone: false }
  if (contains != null) yield { test: 'matches', property, pattern: pattern(contains, property) }
  if (known != null) yield { test: 'known', property, known }
}

function* holding(property: string, { has, contains, known }: Told): Generator<Condition> {
  if (has != null) yield { test: 'holds', property, values: some(has, property) }
  if (contains != null) yield { test: 'holdsMatch', property, pattern: pattern(contains, property) }
  if (known != null) yield { test: 'filled', property, known }
}

const oneOf = (property: string, values: readonly (string | null)[]): Condition => ({
  test: 'in',
  property,
  values: given(some(values, property)),
  orNone: values.includes(null),
})

const linked = ({ type, direction, to, labels, basis, exists }: Linked): Condition => ({
  test: 'linked',
  type,
  direction: direction ?? 'OUT',
  ...(to == null ? {} : { to: some(to, 'to') }),
  ...(labels == null ? {} : { labels }),
  basis: basis ?? relied,
  exists: exists ?? true,
})

/** What a flag counts as where nothing says it: everything is held unless told. */
export const untold = (property: string): boolean => property === 'held'

function* ofProperty(property: string, { kind }: Property, value: unknown): Generator<Condition> {
  if (kind === 'flag') yield { test: 'flag', property, value: value as boolean, untold: untold(property) }
  else if (kind === 'texts') yield* holding(property, value as Told)
  else if (kind === 'text' || kind === 'sha256') yield* saying(property, value as Told)
  else if (typeof kind === 'string') yield* within(property, value as Bounded)
  else yield oneOf(property, value as readonly (string | null)[])
}

function* ofFilter(label: Label, name: string, value: unknown): Generator<Condition> {
  const property = propertiesOf(label).get(name)
  if (name === 'ids') yield { test: 'in', property: 'id', values: some(value as readonly string[], name), orNone: false }
  else if (name === 'council') yield oneOf(name, value as readonly (string | null)[])
  else if (name === 'linked') yield* (value as readonly Linked[]).map(linked)
  else if (name === 'under') yield { test: 'under', ids: some(value as readonly string[], name) }
  else if (name === 'any' || name === 'none')
    yield { test: name, of: (value as readonly Filter[]).map((each) => all(label, each)) }
  else if (property !== undefined) yield* ofProperty(name, property, value)
}

const all = (label: Label, filter: Filter): Condition[] =>
  Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : [...ofFilter(label, name, value)]))

const size = (conditions: readonly Condition[]): number =>
  conditions.reduce((sum, each) => sum + ('of' in each ? each.of.reduce((inner, some) => inner + 1 + size(some), 0) : 1), 0)

/** What a filter asks of the things of a label. */
export function conditionsOf(label: Label, filter: Filter | null | undefined): readonly Condition[] {
  const conditions = all(label, filter ?? {})
  const asked = size(conditions)
  if (asked > mostConditions)
    throw refuse(
      `The filter asks ${asked} things at once, and ${mostConditions} are the most`,
      'Ask for less, in several questions',
    )
  return conditions
}
