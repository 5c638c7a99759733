import type { Grade, InspectionKind, JudgementScale } from '../generated/graphql.ts'
import { sayValue } from '../words/values.ts'

/** The levels of each scale, the highest first. A grade that took another's place in a later framework shares its level. */
export const levels: Readonly<Record<JudgementScale, readonly (readonly Grade[])[]>> = {
  GRADES: [['OUTSTANDING'], ['GOOD'], ['REQUIRES_IMPROVEMENT', 'ADEQUATE'], ['INADEQUATE']],
  SEND_OUTCOMES: [['POSITIVE_EXPERIENCES'], ['INCONSISTENT_EXPERIENCES'], ['SYSTEMIC_FAILINGS']],
}

/** Which level of a scale a grade stands on, from 0 at the top; what was not judged stands on none. */
export function levelOf(scale: JudgementScale, grade: Grade): number | null {
  const level = levels[scale].findIndex((grades) => grades.includes(grade))
  return level === -1 ? null : level
}

const shapes: Readonly<Record<Grade, string>> = {
  OUTSTANDING: '◆',
  GOOD: '●',
  REQUIRES_IMPROVEMENT: '▲',
  ADEQUATE: '△',
  INADEQUATE: '▼',
  POSITIVE_EXPERIENCES: '●',
  INCONSISTENT_EXPERIENCES: '▲',
  SYSTEMIC_FAILINGS: '▼',
  NOT_JUDGED: '○',
}

/** The shape that stands for a grade beside its words, and for it alone within its scale. */
export const gradeShape = (grade: Grade): string => shapes[grade]

export const sayGrade = (grade: Grade): string => sayValue('grade', grade)

const short: Partial<Readonly<Record<Grade, string>>> = {
  POSITIVE_EXPERIENCES: 'Typically positive',
  INCONSISTENT_EXPERIENCES: 'Inconsistent',
  SYSTEMIC_FAILINGS: 'Systemic failings',
}

/** A grade in as few words as fit beside a picture; its whole words stand in the table. */
export const shortGrade = (grade: Grade): string => short[grade] ?? sayGrade(grade)

export const scaleNames: Readonly<Record<JudgementScale, string>> = {
  GRADES: 'Grades over the years',
  SEND_OUTCOMES: 'Special educational needs and disabilities over the years',
}

/** Visits and reviews that give no judgements, whatever they find. */
const ungraded = new Set<InspectionKind>(['FOCUSED_VISIT', 'JOINT_AREA', 'MONITORING_VISIT', 'PEER_REVIEW'])

export const givesNone = (kind: InspectionKind | null): boolean => kind !== null && ungraded.has(kind)
