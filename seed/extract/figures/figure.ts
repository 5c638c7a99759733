import type { PropertiesOf } from '../../../schema/index.ts'
import type { Words } from '../../read/words.ts'

type Told = PropertiesOf<'Observation'>

/** The time that a figure speaks of. Equal days for a point in time; without days where nothing tells them. */
export interface Period {
  readonly start?: string
  readonly end?: string
  readonly basis: NonNullable<Told['periodBasis']>
  /** As printed: "2017/18", "at 31 March 2018". */
  readonly label?: string
}

/** What a figure counts, in the words of the source. */
export interface Counted {
  /** The words of the sentence, row or label that say what is counted, without the figure, its period and its place. */
  readonly words: string
  /** Headings, labels and sentences that the words stand under, the nearest first. */
  readonly under: readonly string[]
}

/** A figure as a document tells it, before it is known of which indicator it is. */
export interface Figure {
  readonly value: number
  /** "%", "per 10,000", "£", "days", "weeks", "months"; of a count, what is counted: "children". */
  readonly unit: string
  readonly count?: number
  readonly of?: number
  /** A word that bounds it: "over", "about", "at most". */
  readonly qualifier?: string
  readonly kind: NonNullable<Told['kind']>
  /** Where it was measured; none where it is the council's own. */
  readonly place?: string
  readonly period: Period
  readonly printed: Words
  /** The words that carry it: its sentence; or its cell with the heads of its row and column. */
  readonly carriers: readonly Words[]
  readonly counted: Counted
  readonly locator: string
  /** Of each of the words that carry it, where they stand, where that is not the same for all. */
  readonly locators?: readonly string[]
}
