/** For whom a question is. */
export type Reader = 'councillor' | 'inspector' | 'analyst'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

export type Variables = { readonly [name: string]: Json }

/** An operation that is kept with the software, by its name, or a text of our own. */
export type Asked =
  | { readonly library: string; readonly variables: Variables }
  | { readonly text: string; readonly variables: Variables }

/** One question of the README's tour of Sefton: where it is answered, by a page and by GraphQL. */
export interface Stop {
  /** The name of its picture. */
  readonly name: string
  readonly reader: Reader
  readonly question: string
  /** In one line. Each number in it stands on the page or in GraphQL's answer. */
  readonly answer: string
  readonly address: string
  /** What the page says. */
  readonly says: readonly (RegExp | string)[]
  readonly asked: Asked
  /** What GraphQL's answer holds, besides other things; of a list, these in this order. */
  readonly holds: Json
  /** The same as a table, with words of it. */
  readonly table?: { readonly address: string; readonly says: string }
  readonly picture: {
    /** Where it begins; at the page's title unless told. */
    readonly from?: string
    readonly height: number
    /** Of the window, where a page needs more room than the picture is wide. */
    readonly width?: number
    /** The name of something folded, to be unfolded first. */
    readonly unfold?: RegExp
  }
}

export const sefton = 'council/sefton'

/** The page for queries, with an operation of the library and its variables. */
export const queryPage = (name: string, variables: Variables): string =>
  `/query?${new URLSearchParams({ op: name, variables: JSON.stringify(variables) })}`
