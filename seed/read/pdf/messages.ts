import type { Sight } from './page.ts'

/** Asks a worker for some pages of a file; it is given the file's bytes once, and keeps it open until it is to forget it. */
export type Order =
  | { readonly file: number; readonly bytes?: Uint8Array; readonly from: number; readonly count: number }
  | { readonly forget: number }

/** What was seen of a file: how many pages it has, what it calls them, and the pages that were asked for. */
export interface Seen {
  readonly pages: number
  readonly labels: readonly (string | null)[] | null
  readonly sights: readonly Sight[]
}

/** Why pages could not be read. */
export interface Failure {
  readonly why: 'password' | 'damaged' | 'time' | 'memory'
  readonly words: string
  /** The page it was on, where it was on one. */
  readonly page?: number
}

export type Answer = { readonly seen: Seen } | { readonly failure: Failure }
