/** What words say of how far two figures are apart, or which is more. */
export type Saying = 'MORE' | 'LESS' | 'ALIKE' | 'BETTER' | 'WORSE'
export type Strength = 'MUCH' | 'LITTLE'

/** Words by which a sentence sets one figure against another. */
export const sayings: readonly (readonly [Saying, RegExp])[] = [
  ['MORE', /\b(?:above|higher than|greater than|more than|in excess of|exceed(?:s|ed|ing)?|over)\b/i],
  ['LESS', /\b(?:below|lower than|less than|fewer than|under|short of)\b/i],
  [
    'ALIKE',
    /\b(?:in line with|similar to|(?:a )?similar (?:picture|level|rate) to|comparable (?:to|with)|the same as|on a par with)\b/i,
  ],
  ['BETTER', /\bbetter than\b/i],
  ['WORSE', /\bworse than\b/i],
]

export const strengths: readonly (readonly [Strength, RegExp])[] = [
  [
    'MUCH',
    /\b(?:significant(?:ly)?|substantial(?:ly)?|considerabl[ey]|marked(?:ly)?|sharp(?:ly)?|dramatic(?:ally)?|much|far|well)\b/i,
  ],
  ['LITTLE', /\b(?:slight(?:ly)?|marginal(?:ly)?|a little|modest(?:ly)?|fractionally|broadly|just)\b/i],
]

/**
 * From where on words do not fit a gap, as a part of the figure that it is set against and, of percentages, in points; both must
 * hold. A reader would not call one part in thirty much, nor one in four little; what lies between is a matter of taste.
 */
export const bounds = {
  /** "significantly" of less than this. */
  much: { part: 0.03, points: 2 },
  /** "slightly" of more than this. */
  little: { part: 0.25, points: 5 },
  /** "in line with" of more than this. */
  alike: { part: 0.25, points: 5 },
} as const

/** What stands for the figure of others, or of another time, that one is set against. */
export const comparators =
  /\b(?:national(?:ly)?|england|english|wales|welsh|scotland|scottish|britain|uk|regional|region|sub-?region(?:al)?|statistical|neighbours?|neighbouring|averages?|mean|targets?|comparators?|benchmark|other (?:areas|councils|local authorities)|similar (?:areas|councils|local authorities)|last year|previous year|year before)\b/i

/** How many times more words make of a figure. */
export const multiples: readonly (readonly [RegExp, number, number])[] = [
  [/\bmore than doubled\b/i, 2, Number.POSITIVE_INFINITY],
  [/\b(?:nearly|almost|close to) (?:doubled|doubling)\b/i, 1.6, 2.05],
  [/\b(?:doubled|doubling)\b/i, 1.75, 2.5],
  [/\b(?:trebled|tripled|threefold)\b/i, 2.6, 3.6],
  [/\b(?:quadrupled|fourfold)\b/i, 3.5, 4.7],
  [/\bmore than halved\b/i, 0, 0.5],
  [/\b(?:nearly|almost|close to) halved\b/i, 0.48, 0.65],
  [/\bhalved\b/i, 0.35, 0.6],
]

export const steady =
  /\b(?:remain(?:s|ed)? (?:stable|static|steady|the same|unchanged|constant)|stayed the same|unchanged|no change)\b/i
export const improved = /\b(?:improv(?:ed|es|ing|ement))\b/i
export const worsened = /\b(?:worsen(?:ed|ing)|deteriorat(?:ed|ing|ion)|got worse)\b/i
