/** A subject that things can be about. */
export interface Subject {
  readonly slug: string
  readonly label: string
  /** What belongs to it, and what does not. */
  readonly scope: string
  /** Phrases that show that a text speaks of it. */
  readonly terms: readonly string[]
  /** Told of along with most things: it yields to a narrower subject beside it. */
  readonly broad?: boolean
  /** The slugs of wider subjects, of which nothing more is said where this one is told. */
  readonly narrows?: readonly string[]
  /** Phrases that show it only beside others. */
  readonly hints?: readonly string[]
  /** Phrases that hold a term and mean something else. */
  readonly instead?: readonly string[]
  /** Phrases, one of each list, that show it when they stand in one sentence. */
  readonly together?: readonly (readonly string[])[]
}

/** The topics of a service, as a file tells them. */
export interface Vocabulary {
  readonly service: string
  readonly topics: readonly Subject[]
}
