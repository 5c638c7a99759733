import type { Subject } from '../label.ts'

/** Inspections, what they found, and what was asked for. */
export const inspections = {
  Inspection: {
    about: 'An inspection, visit or review.',
    words: ['inspection', 'inspections'],
    named: { words: ['title'] },
    properties: {
      title: ['text!', 'What the inspection is called.'],
      kind: ['InspectionKind', 'What kind of inspection it is.'],
      body: ['text', 'Who inspected.'],
      framework: ['text', 'The framework inspected under.'],
      startedOn: ['date', 'Its first day.'],
      endedOn: ['date', 'Its last day.'],
      publishedOn: ['date', 'The day its report was published.'],
      overall: ['Grade', 'The overall grade.'],
      leadInspector: ['text', 'The lead inspector named in the report.'],
    },
  },
  Judgement: {
    about: "One area's grade in an inspection.",
    words: ['judgement', 'judgements'],
    named: { words: ['area'] },
    properties: {
      area: ['text!', 'The area judged, as printed.'],
      areaKeys: ['texts', 'Keys of the area that hold across frameworks.'],
      grade: ['Grade!', 'The grade given.'],
    },
  },
  Finding: {
    about: 'Something that inspectors, a commissioner, auditors, peers or the council itself found.',
    words: ['finding', 'findings'],
    named: { number: 'number', words: ['text', 'summary'] },
    properties: {
      number: ['text', 'Its paragraph number as printed.'],
      summary: ['text', 'What it says, in our words.'],
      text: ['text', 'What it says, in the words of the source.'],
      polarity: ['Polarity', 'Whether it tells of something good or bad.'],
      polarityWords: ['texts', 'The words that made it so.'],
      area: ['text', 'The area it stands under.'],
      voice: ['Voice', 'Who speaks.'],
      marked: ['flag', 'True when the report marks that there is a recommendation on it.'],
    },
  },
  Recommendation: {
    about: 'Whatever an inspector, a commissioner or an officer asks for.',
    words: ['recommendation', 'recommendations'],
    named: { number: 'number', words: ['heading', 'text', 'summary'] },
    properties: {
      number: ['text', 'Its number as printed.'],
      kind: ['RecommendationKind', 'In what form it is asked for.'],
      heading: ['text', 'Its heading, where it has one.'],
      summary: ['text', 'What it asks, in our words.'],
      text: ['text', 'What it asks, in the words of the source.'],
      addressedTo: ['text', 'Whom it addresses, as printed.'],
      dueOn: ['date', 'By when.'],
    },
  },
  Measure: {
    about: "A row of a plan's appendix: what an inspection asked, as the plan took it up.",
    words: ['measure', 'measures'],
    named: { number: 'ref', words: ['text', 'summary'] },
    properties: {
      ref: ['text!', 'Its reference, as A1.'],
      summary: ['text', 'What it asks, in our words.'],
      text: ['text', 'What it asks, in the words of the source.'],
      printedRefs: ['texts', 'The references to the plan, as printed.'],
    },
  },
} as const satisfies Subject
