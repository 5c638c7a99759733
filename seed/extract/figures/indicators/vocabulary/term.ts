/** The groups that indicators stand in. */
export type Family =
  | 'Contacts and referrals'
  | 'Assessments'
  | 'Early help'
  | 'Children in need'
  | 'Child protection'
  | 'Children in care'
  | 'Adoption and permanence'
  | 'Health'
  | 'Care leavers'
  | 'Missing and exploited children'
  | 'Special educational needs'
  | 'Schools and learning'
  | 'Youth justice'
  | 'Workforce'
  | 'Quality and audit'
  | 'Partnership'
  | 'Population'
  | 'Money'
  | 'Other'

/** Which way is good, for shares, averages and rates; for bare numbers only where `numbers` says so. */
export interface Way {
  readonly better: 'HIGHER' | 'LOWER'
  readonly why: string
  readonly numbers?: true
}

/**
 * Something that papers count or tell apart, under all its names.
 * `who`: people. `thing`: what is counted by itself. `state`: what is said of people or things, read behind them.
 */
export interface Term {
  readonly key: string
  readonly kind: 'who' | 'thing' | 'state'
  /** Its names, as a pattern over words in lower case with plain quotes, hyphens and spaces. */
  readonly names: RegExp
  /** How it reads in a name: "children in care", "in suitable accommodation". */
  readonly reads: string
  readonly family?: Family
  readonly way?: Way
  /** The people that it is always said of. */
  readonly of?: string
  /** Terms that say no more where this one stands. */
  readonly covers?: readonly string[]
  /** What it is counted in where that is not a number of it. */
  readonly natural?: '%'
  /** Limits that say no more: they belong to how it is always counted. */
  readonly usual?: readonly string[]
}

/** A term as a line of a table: key, how it reads, its names, and what else is known of it. */
export type Line = readonly [key: string, reads: string, names: string, more?: Partial<Omit<Term, 'key' | 'names' | 'reads'>>]

export const table = (kind: Term['kind'], family: Family | undefined, lines: readonly Line[]): Term[] =>
  lines.map(([key, reads, names, more]) => ({
    key,
    kind,
    reads,
    names: new RegExp(`(?<![\\p{L}\\d'])(?:${names})(?![\\p{L}\\d])`, 'gu'),
    ...(family === undefined ? {} : { family }),
    ...more,
  }))
