/** A fine concern that can come back from inspection to inspection, and the good that is its opposite. */
export interface Concern {
  readonly slug: string
  /** What it is about, as praise and blame name it alike. */
  readonly matter: string
  /** What a reader would say comes back. */
  readonly concern: string
  /** So wide that two texts about it need have nothing else in common: they must share other words too. */
  readonly wide?: true
  /** So narrow that two texts that blame it speak of the same, even beside other things. */
  readonly narrow?: true
  /** Topics of the service's vocabulary that it belongs to. */
  readonly topics: readonly string[]
  /**
   * Ways of naming it. Each is one or more groups, parted by " + ", all of which must stand in one clause; a group is phrases parted by " | ",
   * one of which is enough. In a phrase "a/b" is either word.
   */
  readonly named: readonly string[]
  /** A clause with one of these phrases, parted by " | ", is about something else. */
  readonly otherwise?: string
}
