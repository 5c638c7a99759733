import type { PeriodContext, Range } from './context.ts'

/** Days, or what little is known of them. */
export interface When {
  readonly start?: string
  readonly end?: string
}

/** Words of a text that tell a time. */
export interface Expression {
  /** Where they begin and end in the text. */
  readonly at: number
  readonly to: number
  /** Undefined where the words tell a time of which nobody knows the days: "the previous audit". */
  readonly when: When | undefined
  /** Whether the words tell it themselves, or only together with what is known around them. */
  readonly basis: 'STATED' | 'INFERRED' | 'UNKNOWN'
  /** A month that nothing calls a point in time or a span: of how many there are at its end, or of how many within it. */
  readonly isMonth?: true
  /** As far as an earlier time: of what is compared, it is not the time of the figure before it. */
  readonly isEarlier?: true
  /** Counted back from the time of the rest of the sentence, so many years. */
  readonly yearsBack?: number
  /** The time that was told before it: "for the same year". */
  readonly isSame?: true
  /** Told to go on from a time, of which these are the days: "since 2016/17". */
  readonly openedFrom?: When
  readonly label: string
}

export type Groups = Readonly<Record<string, string | undefined>>

/** What words of a form come to. */
export interface Meaning {
  readonly when: When | undefined
  readonly basis?: Expression['basis']
  readonly isMonth?: true
  readonly yearsBack?: number
  readonly isSame?: true
  /** So many months from the time that was told before it: "in its first six months". */
  readonly firstMonths?: number
  /** From the start of the financial year to the end of the month that was told before it: "(year to date)". */
  readonly isYearToDate?: true
}

export interface Form {
  /** Of a text in lower case, with plain dashes and quotation marks. */
  readonly pattern: RegExp
  /** Undefined where it is no time at all. */
  readonly meaning: (groups: Groups, context: PeriodContext) => Meaning | undefined
}

export const form = (pattern: string, meaning: Form['meaning']): Form => ({ pattern: new RegExp(pattern, 'g'), meaning })

export const stated = (when: Range | undefined): Meaning | undefined =>
  when === undefined ? undefined : { when, basis: 'STATED' }
export const inferred = (when: When | undefined): Meaning =>
  when === undefined ? { when: undefined, basis: 'UNKNOWN' } : { when, basis: 'INFERRED' }
