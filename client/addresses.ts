import type { Label } from './generated/graphql.ts'

const segments = (id: string): string => id.split('/').map(encodeURIComponent).join('/')

/** The page of a thing. Its id keeps its slashes; what else an address gives a meaning of its own is escaped. */
export const thingAddress = (id: string): string => `/thing/${segments(id)}`

export interface KindWindow {
  readonly after?: string
  readonly before?: string
}

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

export const kindAddress = (label: Label, { after, before }: KindWindow = {}): string =>
  withQuery(`/kind/${label}`, { after, before })

/** The page that shows a document's text; at a passage, or from a line on. Without a document, that of the passage. */
export function readAddress(document: string | null, place: { readonly at?: string; readonly from?: number } = {}): string {
  const { at, from } = place
  const path = document === null ? '/read' : `/read/${segments(document)}`
  return withQuery(path, { at, from: from === undefined ? undefined : String(from) })
}

export const traceAddress = (id: string): string => `/trace/${segments(id)}`

export const planAddress = (id: string): string => `/plan/${segments(id)}`

/** How much of what was found shows; only its beginning unless told. */
export type Shown = 'all'

export const searchAddress = (words: string, kind?: Label, show?: Shown): string => withQuery('/search', { q: words, kind, show })
