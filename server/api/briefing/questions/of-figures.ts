import type { Template, Templates } from './template.ts'

/** Figures that do not fit one another are one question, whichever check found them. */
const figures: Template = {
  kind: 'DISAGREEMENT',
  names: ['Indicator', 'Observation', 'Document'],
  one: 'Which figure is right for {things}? Papers tell it in ways that do not fit.',
  many: 'Which figures are right for {things}? Papers tell them in ways that do not fit.',
  weight: 3,
  merge: 'figures',
}

const correct: Template = {
  kind: 'PAPER',
  names: ['Document', 'Inspection', 'Plan'],
  one: 'Will this be corrected in the papers? A date, a name or a number in them does not hold.',
  many: 'Will these be corrected in the papers? {n} dates, names or numbers in them do not hold.',
  weight: 1,
  merge: 'correct',
}

const figureChecks = [
  'change-against-levels',
  'share-against-count',
  'words-against-figures',
  'sum-against-parts',
  'two-figures',
  'one-figure-two-days',
  'two-units',
  'comparator-out-of-line',
  'percent-out-of-range',
  'rate-against-count',
  'change-across-papers',
  'period-mismatch',
  'shares-over-whole',
]

const paperChecks = [
  'two-dates',
  'weekday-against-date',
  'impossible-day',
  'amount-out-of-scale',
  'told-two-ways',
  'two-printings',
  'announced-number',
  'wrong-inspection-named',
  'report-before-event',
]

const sharing = (checks: readonly string[], template: Template): Templates =>
  Object.fromEntries(checks.map((check) => [check, template]))

/** Questions from flags on figures, and on the papers themselves. */
export const ofFigures: Templates = {
  ...sharing(figureChecks, figures),
  ...sharing(paperChecks, correct),
  'rating-against-target': {
    kind: 'FIGURE',
    names: ['Indicator', 'Observation'],
    one: 'Why is {things} rated as it is? The colour and the target beside it do not fit.',
    many: 'Why are {things} rated as they are? The colours and the targets beside them do not fit.',
    weight: 4,
  },
  'indicator-direction': {
    kind: 'FIGURE',
    names: ['Indicator', 'Observation'],
    one: 'Which way did {things} go? The words or the arrow and the figures do not fit.',
    many: 'Which way did {things} go? The words or the arrows and the figures do not fit.',
    weight: 4,
  },
  'movement-without-figure': {
    kind: 'FIGURE',
    names: ['Document'],
    one: 'By how much, and from what to what? The report tells of a rise or a fall without a figure.',
    many: 'By how much, and from what to what? The reports tell of {n} rises or falls without a figure.',
    weight: 2,
    merge: 'figure-missing',
  },
  'change-without-level': {
    kind: 'FIGURE',
    names: ['Indicator', 'Observation', 'Document'],
    one: 'What do {things} stand at? A change is told, and no level.',
    many: 'What do {things} stand at? Changes are told, and no levels.',
    weight: 2,
    merge: 'figure-missing',
  },
  'stale-indicator': {
    kind: 'FIGURE',
    names: ['Indicator'],
    one: 'What does {things} stand at now? It was told again and again, and then no more.',
    many: 'What do {things} stand at now? They were told again and again, and then no more.',
    weight: 4,
  },
  'no-cost-but-money-needed': {
    kind: 'MONEY',
    names: ['Document'],
    one: 'What will it cost, and from which budget? The report puts no cost to it, and a paper behind it tells of money that is needed.',
    many: 'What will it cost, and from which budget? The reports put no cost to it, and papers behind them tell of money that is needed.',
    weight: 5,
  },
  'funding-ends': {
    kind: 'MONEY',
    names: ['Document'],
    one: 'What will happen to what this money pays for when it ends?',
    many: 'What will happen to what this money pays for when it ends?',
    weight: 4,
  },
}
