import { type Kept, named } from './conditions.ts'
import type { Way } from './links.ts'

/** By what a list is ordered: by a property, then as things are read; or as they are read alone. */
export interface Order {
  readonly by?: { readonly property: string; readonly ranks?: readonly (string | boolean)[] }
  readonly descending: boolean
}

/** Where a thing stands in a list: what the list is ordered by, null where that has no value; then its key; then, of a link, its id. */
export interface Stand {
  readonly value: string | number | null
  readonly key: string
  readonly link?: string
}

/** What a list is ordered by, as a text says it. Values of an enumeration go in the order in which that lists them. */
export function sorted(variable: string, { by }: Order): string | undefined {
  if (by === undefined) return undefined
  const property = named(variable, by.property)
  if (by.ranks === undefined) return property
  const written = (value: string | boolean): string => (typeof value === 'boolean' ? String(value) : `'${value}'`)
  return `CASE ${property} ${by.ranks.map((value, at) => `WHEN ${written(value)} THEN ${at}`).join(' ')} ELSE null END`
}

/** Things that have the same value are read one after the other, whichever way the values go. */
function beside(variable: string, { key, link }: Stand, sign: '<' | '>', kept: Kept): string {
  const place = kept.keep(key)
  if (link === undefined) return `${variable}.key ${sign} ${place}`
  return `(${variable}.key ${sign} ${place} OR (${variable}.key = ${place} AND r.id ${sign} ${kept.keep(link)}))`
}

/** Whether something stands on one side of a place. What has no value stands last. */
export function standing(variable: string, order: Order, stand: Stand, side: 'after' | 'before', kept: Kept): string {
  const sign = side === 'after' ? '>' : '<'
  const turned = sign === '>' ? '<' : '>'
  const value = sorted(variable, order)
  if (value === undefined) return beside(variable, stand, order.descending ? turned : sign, kept)
  const same = beside(variable, stand, sign, kept)
  if (stand.value === null) return side === 'after' ? `(${value} IS NULL AND ${same})` : `(${value} IS NOT NULL OR ${same})`
  const place = kept.keep(stand.value)
  const further = `${value} ${order.descending ? turned : sign} ${place} OR (${value} = ${place} AND ${same})`
  return side === 'after' ? `(${further} OR ${value} IS NULL)` : `(${further})`
}

/**
 * The order of a page, the first first or, backward, the last first. `value` names what `sorted` says. Engines put what has no value
 * last where values go up, and first where they go down.
 */
export function orderBy({ by, descending }: Order, way: Way, keys: readonly string[]): string {
  const back = way === 'backward'
  const down = (text: string, is: boolean): string => (is ? `${text} DESC` : text)
  if (by === undefined) return keys.map((key) => down(key, descending !== back)).join(', ')
  const nulls = descending ? [down('value IS NULL', back)] : []
  return [...nulls, down('value', descending !== back), ...keys.map((key) => down(key, back))].join(', ')
}
