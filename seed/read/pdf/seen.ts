import type { Sight } from './page.ts'

/** The pages of a file that are asked for. */
export interface PagesAsked {
  readonly from: number
  readonly count: number
}

/** What was seen of a file: how many pages it has, what it calls them, and the pages that were asked for. */
export interface Seen {
  readonly pages: number
  readonly labels: readonly (string | null)[] | null
  readonly sights: readonly Sight[]
}
