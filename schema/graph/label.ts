import type { Kind, Written } from './kinds.ts'
import type { EnumName, EnumValue } from './vocabulary.ts'

/** A label of the graph as its subject's table writes it. */
export interface LabelShape {
  readonly about: string
  /** What one and several of them are called. */
  readonly words: readonly [one: string, many: string]
  /** Which properties name one of them to a reader: its number, and the first of `words` that it has. */
  readonly named: { readonly number?: string; readonly words: readonly string[] }
  readonly properties: Readonly<Record<string, Written>>
}

/** A group of labels that are about one thing; each has its own SDL file. */
export type Subject = Readonly<Record<string, LabelShape>>

type KindOf<T extends string> = T extends `${infer K}!` ? K : T

type Held<K extends string> = K extends 'texts'
  ? readonly string[]
  : K extends 'integer' | 'number'
    ? number
    : K extends 'flag'
      ? boolean
      : K extends Exclude<Kind, 'texts' | 'integer' | 'number' | 'flag'>
        ? string
        : K extends EnumName
          ? EnumValue<K>
          : never

type RequiredKeys<P> = { [K in keyof P]: P[K] extends readonly [`${string}!`, string] ? K : never }[keyof P]
type Value<W> = W extends readonly [infer T extends string, string] ? Held<KindOf<T>> : never

/** The values that a table of properties allows. */
export type Values<P> = { -readonly [K in RequiredKeys<P>]: Value<P[K]> } & {
  -readonly [K in Exclude<keyof P, RequiredKeys<P>>]?: Value<P[K]>
}
