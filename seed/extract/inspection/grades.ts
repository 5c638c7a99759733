import type { EnumValue } from '../../../schema/index.ts'
import { plain } from './plain.ts'

export type Grade = EnumValue<'Grade'>

/** Grades as frameworks print them, the longer words first; misprints that occur with them. */
const words: readonly (readonly [Grade, RegExp])[] = [
  [
    'REQUIRES_IMPROVEMENT',
    /requires? (?:improvements?|improvment|improvement) to be good|requires? (?:improvements?|improvment)|requiring improvement|requires to improve/,
  ],
  ['INADEQUATE', /inadequate|inadquate|unsatisfactory/],
  ['OUTSTANDING', /outstanding|outstandng/],
  ['ADEQUATE', /adequate|satisfactory/],
  ['GOOD', /good/],
  ['NOT_JUDGED', /not judged|not inspected|no judgement/],
]

const ratings: Readonly<Record<string, Grade>> = { '1': 'OUTSTANDING', '2': 'GOOD', '3': 'ADEQUATE', '4': 'INADEQUATE' }

const whole = words.map(
  ([grade, pattern]) => [grade, new RegExp(`^(?:grade ?\\d ?[-(:]? ?)?\\(?(?:${pattern.source})\\)?$`)] as const,
)

/** The grade that words are and nothing besides: "Requires improvement to be good", "Good", "Grade 2 (good)". */
export function gradeOf(text: string): Grade | undefined {
  const told = plain(text).replace(/[.:;]+$/, '')
  const numbered = /^grade ?([1-4])$/.exec(told)?.[1]
  return whole.find(([, pattern]) => pattern.test(told))?.[0] ?? (numbered === undefined ? undefined : ratings[numbered])
}

const tail = words.map(
  ([grade, pattern]) =>
    [
      grade,
      new RegExp(`^(.{4,}?)(?:\\s*[:\\-]\\s*|\\s+)(?:(?:is|are|was|were|that it|it|:)\\s*:?\\s*)*(?:${pattern.source})$`),
    ] as const,
)

/** An area and its grade at the end of a heading or sentence: "…: good", "… is that it requires improvement". */
export function areaAndGrade(text: string): { readonly area: string; readonly grade: Grade } | undefined {
  const told = plain(text)
  for (const [grade, pattern] of tail) {
    const area = pattern.exec(told)?.[1]
    if (area !== undefined) return /\b(?:be|to|not|yet|of|and|or|than|as)$/.test(area) ? undefined : { area, grade }
  }
  return undefined
}
