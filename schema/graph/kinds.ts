import type { EnumName } from './vocabulary.ts'

/** What a property can hold. `date` is an ISO day, `moment` an ISO instant: both are strings in the graph. */
export type Kind = 'text' | 'texts' | 'integer' | 'number' | 'flag' | 'date' | 'moment' | 'sha256'

export interface Property {
  readonly kind: Kind | { readonly oneOf: EnumName }
  readonly about: string
  readonly required: boolean
}

/** A property as the tables of labels write it; a `!` at the end of the kind makes it required. */
export type Written = readonly [kind: Kind | `${Kind}!` | EnumName | `${EnumName}!`, about: string]

const plain: ReadonlySet<string> = new Set<Kind>(['text', 'texts', 'integer', 'number', 'flag', 'date', 'moment', 'sha256'])

export function readProperty([written, about]: Written): Property {
  const required = written.endsWith('!')
  const name = required ? written.slice(0, -1) : written
  return { kind: plain.has(name) ? (name as Kind) : { oneOf: name as EnumName }, about, required }
}
