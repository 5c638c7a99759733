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

/** How much of what was found shows; only its beginning unless told. */
export type Shown = 'all'

export const searchAddress = (words: string, kind?: Label, show?: Shown): string => withQuery('/search', { q: words, kind, show })
