import { type Label, type LinkDirection, labels, propertiesOf, type RelationshipType } from '../../../schema/index.ts'
import type { Value } from '../port.ts'

/** What a property must be. One without a value fits nothing but where the condition says so. */
type PropertyCondition =
  | { readonly test: 'in'; readonly property: string; readonly values: readonly string[]; readonly orNone: boolean }
  | { readonly test: 'from' | 'to'; readonly property: string; readonly value: string | number }
  | { readonly test: 'known' | 'filled'; readonly property: string; readonly known: boolean }
  | { readonly test: 'flag'; readonly property: string; readonly value: boolean; readonly untold: boolean }
  | { readonly test: 'matches' | 'holdsMatch'; readonly property: string; readonly pattern: string }
  | { readonly test: 'holds'; readonly property: string; readonly values: readonly string[] }

/** What a listed thing must fit. */
export type Condition =
  | PropertyCondition
  | LinkedCondition
  | { readonly test: 'under'; readonly ids: readonly string[] }
  | { readonly test: 'any' | 'none'; readonly of: readonly (readonly Condition[])[] }

/** Whether there is a link of a relationship, to one of some things where they are told. */
export interface LinkedCondition {
  readonly test: 'linked'
  readonly type: RelationshipType
  readonly direction: LinkDirection
  readonly to?: readonly string[]
  readonly labels?: readonly Label[]
  readonly basis: readonly string[]
  readonly exists: boolean
}

const known: ReadonlySet<string> = new Set(['id', ...labels.flatMap((label) => [...propertiesOf(label).keys()])])

/** A property of the model as a text names it: no other name ever stands in a text. */
export function named(variable: string, property: string): string {
  if (!known.has(property)) throw new Error(`No label has a property "${property}"`)
  return `${variable}.${property}`
}

/** Keeps the values of a text under names of its own: no value ever stands in a text. */
export class Kept {
  readonly parameters: Record<string, Value> = {}
  #names = 0

  keep(value: Value): string {
    const name = `p${this.#names++}`
    this.parameters[name] = value
    return `$${name}`
  }

  /** A name that no other part of the text has. */
  variable(): string {
    return `v${this.#names++}`
  }
}

export const arrow = (direction: LinkDirection, link: string): string => (direction === 'OUT' ? `-[${link}]->` : `<-[${link}]-`)

export const labelled = (variable: string, among: readonly Label[]): string =>
  among.length === 0 ? 'false' : `(${among.map((label) => `${variable}:${label}`).join(' OR ')})`

function linked(variable: string, { type, direction, to, labels: among, basis, exists }: LinkedCondition, kept: Kept): string {
  const [link, other] = [kept.variable(), kept.variable()]
  const told = [
    `${link}.basis IN ${kept.keep(basis)}`,
    ...(to === undefined ? [] : [`${other}.id IN ${kept.keep(to)}`]),
    ...(among === undefined ? [] : [labelled(other, among)]),
  ]
  const pattern = `(${variable})${arrow(direction, `${link}:${type}`)}(${other})`
  return `${exists ? '' : 'NOT '}EXISTS { MATCH ${pattern} WHERE ${told.join(' AND ')} }`
}

function oneOf(told: string, values: readonly string[], orNone: boolean, kept: Kept): string {
  if (!orNone) return `${told} IN ${kept.keep(values)}`
  return values.length === 0 ? `${told} IS NULL` : `(${told} IN ${kept.keep(values)} OR ${told} IS NULL)`
}

/** A condition on a property as a text says it; null where the value is missing, which no `WHERE` lets through. */
function told(property: string, condition: PropertyCondition, kept: Kept): string {
  switch (condition.test) {
    case 'in':
      return oneOf(property, condition.values, condition.orNone, kept)
    case 'from':
      return `${property} >= ${kept.keep(condition.value)}`
    case 'to':
      return `${property} <= ${kept.keep(condition.value)}`
    case 'known':
      return `${property} IS ${condition.known ? 'NOT ' : ''}NULL`
    case 'filled':
      return `coalesce(size(${property}), 0) ${condition.known ? '>' : '='} 0`
    case 'flag':
      return `coalesce(${property}, ${condition.untold}) = ${condition.value}`
    case 'matches':
      return `${property} =~ ${kept.keep(condition.pattern)}`
    case 'holds':
      return `any(each IN ${property} WHERE each IN ${kept.keep(condition.values)})`
    case 'holdsMatch':
      return `any(each IN ${property} WHERE each =~ ${kept.keep(condition.pattern)})`
  }
}

/** Tests that are null where the value is missing. */
const nullable: ReadonlySet<Condition['test']> = new Set(['from', 'to', 'matches', 'holds', 'holdsMatch', 'in'])

/** A condition as a text says it. Within a denial no part of it may be null: what is not known to fit does not. */
function said(variable: string, condition: Condition, kept: Kept, denied: boolean): string {
  if (condition.test === 'linked') return linked(variable, condition, kept)
  if (condition.test === 'under') {
    const above = kept.variable()
    return `EXISTS { MATCH (${variable})-[:UNDER*1..4]->(${above}) WHERE ${above}.id IN ${kept.keep(condition.ids)} }`
  }
  if ('of' in condition) {
    const none = condition.test === 'none'
    const texts = condition.of.map((each) => every(variable, each, kept, denied || none))
    return `${none ? 'NOT ' : ''}(${texts.length === 0 ? 'false' : texts.join(' OR ')})`
  }
  const property = named(variable, condition.property)
  const text = told(property, condition, kept)
  const sure = !denied || !nullable.has(condition.test) || (condition.test === 'in' && condition.orNone)
  return sure ? text : `(${property} IS NOT NULL AND ${text})`
}

/** All of some conditions, as a text says them; true where there are none. */
export function every(variable: string, conditions: readonly Condition[], kept: Kept, denied = false): string {
  if (conditions.length === 0) return 'true'
  const texts = conditions.map((each) => said(variable, each, kept, denied))
  return texts.length === 1 ? (texts[0] as string) : `(${texts.join(' AND ')})`
}
