import { ofClaims } from './of-claims.ts'
import { ofDates } from './of-dates.ts'
import { ofFigures } from './of-figures.ts'
import { ofGaps } from './of-gaps.ts'
import type { Template, Templates } from './template.ts'

/** The question that each check gives; checks that are not here give none. */
export const templates: Templates = { ...ofClaims, ...ofFigures, ...ofGaps, ...ofDates }

interface Filling {
  readonly n: number
  readonly things: string
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A question in words. */
export function fill({ one, many }: Pick<Template, 'one' | 'many'>, { n, things }: Filling): string {
  return (n === 1 ? one : many)
    .replaceAll('{things}', things)
    .replaceAll('{Things}', capital(things))
    .replaceAll('{n}', String(n))
}
