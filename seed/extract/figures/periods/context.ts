/** A first and a last day; the same for a point in time. */
export interface Range {
  readonly start: string
  readonly end: string
}

/** What is known around a sentence that helps to tell of which time its figures are. */
export interface PeriodContext {
  /** The day that the document speaks of. */
  readonly asAt?: string
  /** The time that it reports on. */
  readonly reporting?: Range
  /** The day of which it says that its figures are, unless they say otherwise. */
  readonly figuresAt?: string
  /** The days of the inspection that it reports. */
  readonly inspection?: Range
  /** What the document says that words mean of which only their speaker knows the days: "last 6 months". */
  readonly told?: ReadonlyMap<string, Range>
  /** Headings and lead-ins that the sentence stands under, the nearest first. */
  readonly under?: readonly string[]
  /** The sentences before it in its paragraph, the nearest first. */
  readonly before?: readonly string[]
}
