import type { Grade } from './grades.ts'
import type { Judged } from './judged.ts'
import { plain } from './plain.ts'
import type { Part } from './walk.ts'

/** Sentences that give the outcome of an area inspection of special educational needs and disabilities (framework of 2023). */
const outcomes: readonly (readonly [RegExp, Grade])[] = [
  [/\btypically lead to positive experiences and outcomes\b/, 'POSITIVE_EXPERIENCES'],
  [/\blead to inconsistent experiences and outcomes\b/, 'INCONSISTENT_EXPERIENCES'],
  [/\bwidespread (?:and ?\/ ?or|and|or) systemic failings\b|\bsystemic failings leading to\b/, 'SYSTEMIC_FAILINGS'],
]

/** What tells of another inspection's outcome. */
const another =
  /\b(?:previous|last|initial|full|earlier|former) inspection\b|\b(?:found|identified|were|was|had been|no longer)\b/

/** The outcome that a part of a report gives, in a sentence. */
export function outcomeOf({ role, blocks }: Part): Judged[] {
  if (role.kind !== 'outcome' && role.kind !== 'front') return []
  for (const { words } of blocks)
    for (const sentence of plain(words.text).split(/(?<=[.;]) /)) {
      const grade = outcomes.find(([pattern]) => pattern.test(sentence))?.[1]
      if (grade === undefined || another.test(sentence)) continue
      return [
        {
          area: 'Experiences and outcomes of children and young people with SEND',
          keys: ['overall', 'send'],
          grade,
          words: [words],
          name: 'overall+send',
        },
      ]
    }
  return []
}
