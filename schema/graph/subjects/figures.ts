import type { Subject } from '../label.ts'

/** What is counted, and the counts. */
export const figures = {
  Indicator: {
    about: 'Something that is counted again and again.',
    words: ['indicator', 'indicators'],
    named: { words: ['name'] },
    properties: {
      name: ['text!', 'Its name.'],
      names: ['texts', 'What the papers call it.'],
      unit: ['text', 'What it is counted in.'],
      better: ['Direction', 'Which way is good.'],
      why: ['text', 'Why that way is good, or why neither is.'],
      family: ['text', 'The group of indicators it belongs to.'],
    },
  },
  Observation: {
    about: 'One figure of an indicator.',
    words: ['figure', 'figures'],
    named: { number: 'label', words: ['printed'] },
    properties: {
      value: ['number', 'The figure.'],
      unit: ['text', 'What it is counted in.'],
      count: ['number', 'The number behind a rate or percentage.'],
      of: ['number', 'The base, as 12 in "3 of 12".'],
      start: ['date', 'The first day it covers.'],
      end: ['date', 'The last day it covers; the first again for a point in time.'],
      periodBasis: ['PeriodBasis', 'How the period is known.'],
      label: ['text', 'The period or column as printed.'],
      place: ['text', 'The area it is about.'],
      kind: ['ObservationKind', 'What the figure is.'],
      qualifier: ['text', 'A word that bounds it: over, about, at most.'],
      printed: ['text', 'The figure as printed.'],
      small: ['flag', 'True for a count under five.'],
    },
  },
} as const satisfies Subject
