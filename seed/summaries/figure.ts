/** A figure of a text, its value in the smallest of the units that tell the same. */
export interface Figure {
  readonly value: number
  readonly unit?: Unit
  /** The value as it is printed, to be held against a figure without a unit. */
  readonly bare: number
  readonly printed: string
  /** One that its text need not be held to: "one" may be a pronoun and "both" a conjunction. */
  readonly soft?: true
}

export type Unit = '%' | '£' | 'days' | 'months' | 'hours' | 'minutes'

export interface Figures {
  readonly figures: readonly Figure[]
  /** "1.2.1", "24/7": numbers without a value. */
  readonly references: readonly string[]
}

const isSame = (a: Figure, b: Figure): boolean => {
  if (a.unit !== undefined && b.unit !== undefined) return a.unit === b.unit && a.value === b.value
  if (a.unit === '%' || b.unit === '%') return a.bare === 0 && b.bare === 0
  return a.bare === b.bare
}

const lacking = (some: readonly Figure[], others: readonly Figure[]): string[] => [
  ...new Set(
    some.filter((figure) => !figure.soft && !others.some((other) => isSame(figure, other))).map(({ printed }) => printed),
  ),
]

/** A reference that a passage begins with is its number there, not what it says. */
export const figureRemarks = (summary: Figures, passage: Figures, words: string): string[] => [
  ...lacking(summary.figures, passage.figures).map((printed) => `figure ${printed} is not in the passage`),
  ...lacking(passage.figures, summary.figures).map((printed) => `the passage's figure ${printed} is missing`),
  ...summary.references
    .filter((each) => !passage.references.includes(each))
    .map((each) => `reference ${each} is not in the passage`),
  ...passage.references
    .filter((each) => !summary.references.includes(each) && !words.trimStart().startsWith(each))
    .map((each) => `the passage's reference ${each} is missing`),
]
