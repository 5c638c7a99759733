import type { PassageState } from '../generated/graphql.ts'
import { isDay, isMoment, sayDay, sayDayOf } from './dates.ts'
import { capitalise, sayNumber } from './numbers.ts'

/** A status stands for who says it: a plan that is marked complete is said to be complete. */
export const ragWords: Readonly<Record<string, string>> = {
  COMPLETE: 'Said complete',
  ON_TRACK: 'Said to be on track',
  PROGRESSING_WITH_ISSUES: 'Said to be progressing with issues',
  NOT_ON_TRACK: 'Said to be off track',
  NOT_STARTED: 'Said not to have started',
  BUSINESS_AS_USUAL: 'Said to be everyday business now',
  DEFERRED: 'Put off',
  WITHDRAWN: 'Taken out of the plan',
  UNKNOWN: 'Rating not given or not understood',
}

export const stateWords: Readonly<Record<PassageState, string>> = {
  VERIFIED: 'Found word for word',
  MATCHED: 'Found in another copy',
  AMBIGUOUS: 'Found at several places of another copy',
  ORPHAN: 'Not found in the document',
  UNREAD: 'Document not here',
}

const grades: Readonly<Record<string, string>> = {
  OUTSTANDING: 'Outstanding',
  GOOD: 'Good',
  REQUIRES_IMPROVEMENT: 'Requires improvement',
  ADEQUATE: 'Adequate',
  INADEQUATE: 'Inadequate',
  POSITIVE_EXPERIENCES: 'Typically positive experiences and outcomes',
  INCONSISTENT_EXPERIENCES: 'Inconsistent experiences and outcomes',
  SYSTEMIC_FAILINGS: 'Widespread or systemic failings',
  NOT_JUDGED: 'Not judged',
}

const inspectionKinds: Readonly<Record<string, string>> = {
  STANDARD: "Inspection of children's services",
  FOCUSED_VISIT: 'Focused visit',
  JOINT_AREA: 'Joint inspection of an area',
  SEND: 'Inspection of special educational needs and disabilities services',
  MONITORING_VISIT: 'Monitoring visit',
  SAFEGUARDING_BOARD: 'Review of the safeguarding board',
  PEER_REVIEW: 'Peer review',
  OTHER: 'Another inspection or review',
}

const polarities: Readonly<Record<string, string>> = {
  STRENGTH: 'Strength',
  WEAKNESS: 'Weakness',
  MIXED: 'Strength and weakness',
  NEUTRAL: 'Neither strength nor weakness',
}

const voices: Readonly<Record<string, string>> = {
  INSPECTOR: 'An inspector',
  COMMISSIONER: 'A commissioner',
  AUDIT: 'An auditor',
  PEER: 'Reviewers from other councils',
  COUNCIL: 'The council itself',
}

const periods: Readonly<Record<string, string>> = {
  STATED: 'The text states it',
  INFERRED: 'It follows from the text around it',
  UNKNOWN: 'Not known',
}

const figures: Readonly<Record<string, string>> = {
  ACTUAL: 'What was measured',
  TARGET: 'What was aimed at',
  THRESHOLD: 'A limit between ratings',
  COMPARATOR: 'The same measure elsewhere',
  CHANGE: 'A change between two measurements',
}

const severities: Readonly<Record<string, string>> = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' }

/** The words for the coded values of a property, by its name; where two labels share a name, their codes differ. */
export const coded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rag: ragWords,
  state: stateWords,
  grade: grades,
  overall: grades,
  polarity: polarities,
  voice: voices,
  periodBasis: periods,
  severity: severities,
  byKind: { EDITOR: 'An editor', USER: 'A reader' },
  kind: { ...inspectionKinds, ...figures },
}

const isCode = (text: string): boolean => /^[A-Z]+(?:_[A-Z]+)+$/.test(text)
const fromCode = (code: string): string => capitalise(code.toLowerCase().replaceAll('_', ' '))

/** These hold codes alone; elsewhere a word in capitals is the source's own, as a reference or an abbreviation. */
const codeAlone = new Set(['kind', 'axis', 'better', 'reviewerKind'])

export type Held = string | number | boolean | readonly string[]

/** A property's value as a reader would say it. */
export function sayValue(name: string, value: Held): string {
  if (typeof value === 'number') return sayNumber(value)
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'string') return value.map((each) => sayValue(name, each)).join('; ')
  const word = coded[name]?.[value]
  if (word !== undefined) return word
  if (isDay(value)) return sayDay(value)
  if (isMoment(value)) return sayDayOf(value)
  return isCode(value) || (codeAlone.has(name) && /^[A-Z]+$/.test(value)) ? fromCode(value) : value
}
