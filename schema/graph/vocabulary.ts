/** The enumerations of the graph: each value with what it means. */
export const vocabulary = {
  Basis: {
    about: 'How a link is known.',
    values: {
      STATED: 'A document says it.',
      STRUCTURAL: 'The layout of a document says it: a row stands under a heading.',
      SUGGESTED: 'A rule matched it; score and reasons are kept.',
      CONFIRMED: 'A person confirmed it.',
      REJECTED: 'A person rejected it; it is kept so that it does not return.',
    },
  },
  ReviewerKind: {
    about: 'Who decided on a link, or wrote a note.',
    values: { EDITOR: 'An editor of a data set.', USER: 'A user of the explorer.' },
  },
  CitationRole: {
    about: 'What a passage does for the fact that cites it.',
    values: {
      SAYS: 'The passage states the fact.',
      MENTIONS: 'The passage names the thing without stating it.',
      DIFFERS: 'The passage tells the property otherwise; what it prints is kept.',
    },
  },
  ReferenceKind: {
    about: 'In what manner a text names another thing.',
    values: { NAMES: 'It names it.', AMENDS: 'It changes it.', FURTHER_TO: 'It follows on from it.' },
  },
  PassageState: {
    about: 'Whether the words of a passage were found again.',
    values: {
      VERIFIED: 'Found again, exactly, in the file.',
      MATCHED: 'Its normal form stands at one place in another copy of the same publication.',
      AMBIGUOUS: 'Its normal form stands at several places.',
      ORPHAN: 'Not found.',
      UNREAD: 'The document is not at hand.',
    },
  },
  InspectionKind: {
    about: 'The kinds of inspection and visit.',
    values: {
      STANDARD: "An inspection of a council's children's services with judgements.",
      FOCUSED_VISIT: 'A visit to one part of the services, without judgements.',
      JOINT_AREA: 'An inspection of a whole area by several inspectorates.',
      SEND: 'An inspection of the local area for special educational needs and disabilities.',
      MONITORING_VISIT: 'A visit after a judgement of inadequate.',
      SAFEGUARDING_BOARD: 'A review of the local safeguarding children board.',
      PEER_REVIEW: 'A review by officers and members of other councils.',
      OTHER: 'Any other inspection or review.',
    },
  },
  Grade: {
    about: 'The grades inspectors give, of all frameworks.',
    values: {
      OUTSTANDING: 'The highest grade.',
      GOOD: 'Good.',
      REQUIRES_IMPROVEMENT: 'Requires improvement, or requires improvement to be good.',
      ADEQUATE: 'A grade of frameworks before 2013.',
      INADEQUATE: 'The lowest grade.',
      POSITIVE_EXPERIENCES: 'A SEND area: typically positive experiences and outcomes.',
      INCONSISTENT_EXPERIENCES: 'A SEND area: inconsistent experiences and outcomes.',
      SYSTEMIC_FAILINGS: 'A SEND area: widespread or systemic failings.',
      NOT_JUDGED: 'Named, but not judged.',
    },
  },
  Polarity: {
    about: 'Whether a finding tells of something good or bad.',
    values: {
      STRENGTH: 'It tells of a strength.',
      WEAKNESS: 'It tells of a weakness.',
      MIXED: 'It tells of both.',
      NEUTRAL: 'It tells of neither.',
    },
  },
  Voice: {
    about: 'Who speaks in a finding.',
    values: {
      INSPECTOR: 'An inspector.',
      COMMISSIONER: 'A commissioner appointed by government.',
      AUDIT: 'An auditor.',
      PEER: 'Reviewers from other councils.',
      COUNCIL: 'The council itself.',
    },
  },
  RecommendationKind: {
    about: 'In what form something is asked for.',
    values: {
      RECOMMENDATION: 'A recommendation.',
      AREA_FOR_IMPROVEMENT: 'An area for improvement, or an answer to what needs to improve.',
      PRIORITY_ACTION: 'An area for priority action.',
    },
  },
  Rag: {
    about: "Where an action stands, in our words; the plan's own rating words are kept beside it.",
    values: {
      COMPLETE: 'Said to be complete.',
      ON_TRACK: 'Not complete; said to be on track.',
      PROGRESSING_WITH_ISSUES: 'Said to be progressing with issues that can be recovered.',
      NOT_ON_TRACK: 'Said to be off track.',
      NOT_STARTED: 'Said not to have started.',
      BUSINESS_AS_USUAL: 'Said to have become everyday business.',
      DEFERRED: 'Put off.',
      WITHDRAWN: 'Taken out of the plan.',
      UNKNOWN: 'The rating is not understood or not given.',
    },
  },
  RatingAxis: {
    about: 'What a rating rates.',
    values: { DELIVERY: 'Whether the thing is being done.', IMPACT: 'Whether it made a difference.' },
  },
  RoleKind: {
    about: 'What kind of holder a role is.',
    values: { ROLE: 'A post.', BOARD: 'A board.', ORGANISATION: 'An organisation.', COMMITTEE: 'A committee.' },
  },
  Direction: {
    about: 'Which way is good for an indicator.',
    values: { HIGHER: 'Higher is better.', LOWER: 'Lower is better.', NEITHER: 'Neither, or not known.' },
  },
  PeriodBasis: {
    about: 'How the period of a figure is known.',
    values: { STATED: 'The text states it.', INFERRED: 'It follows from the text around it.', UNKNOWN: 'It is not known.' },
  },
  ObservationKind: {
    about: 'What a figure is.',
    values: {
      ACTUAL: 'What was measured.',
      TARGET: 'What was aimed at.',
      THRESHOLD: 'A limit between ratings.',
      COMPARATOR: 'The same measure elsewhere.',
      CHANGE: 'A difference between two measurements.',
    },
  },
  ResolutionKind: {
    about: 'What a meeting resolved to do.',
    values: { NOTE: 'To note.', REQUEST: 'To ask somebody.', DECISION: 'To decide.', CONFIRM: 'To confirm minutes.' },
  },
  Certainty: {
    about: 'How sure a flag is.',
    values: {
      PROVEN: 'It follows from what is printed.',
      LIKELY: 'It rests on a suggested link, or on how a rule reads words.',
    },
  },
  Severity: {
    about: 'How much a flag matters to a scrutiny member.',
    values: { HIGH: 'High.', MEDIUM: 'Medium.', LOW: 'Low.' },
  },
} as const satisfies Record<string, { about: string; values: Record<string, string> }>

export type EnumName = keyof typeof vocabulary
export type EnumValue<E extends EnumName> = keyof (typeof vocabulary)[E]['values'] & string

export const enumNames = Object.keys(vocabulary) as EnumName[]

export function enumValues<E extends EnumName>(name: E): readonly EnumValue<E>[] {
  return Object.keys(vocabulary[name].values) as EnumValue<E>[]
}
