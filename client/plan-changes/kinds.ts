import type { PlanChangeKind, PlanPart } from '../generated/graphql.ts'
import { changeWords } from '../words/plan-changes.ts'

/** Which changes an address asks for; null for all. */
export interface Limits {
  readonly kind: PlanChangeKind | null
  readonly part: PlanPart | null
  readonly after: string | null
}

const parts: readonly PlanPart[] = ['ACTION', 'OBJECTIVE']

const asCode = (text: string | null): string => (text ?? '').toUpperCase().replaceAll('-', '_')

/** A kind or part as an address has it: "split-or-merged". */
export const inAddress = (code: string | null): string | undefined => code?.toLowerCase().replaceAll('_', '-')

/** What nobody can mean is left out. */
export function limitsIn(query: URLSearchParams): Limits {
  const kind = asCode(query.get('kind'))
  return {
    kind: Object.hasOwn(changeWords, kind) ? (kind as PlanChangeKind) : null,
    part: parts.find((part) => part === asCode(query.get('part'))) ?? null,
    after: query.get('after') || null,
  }
}

interface Count {
  readonly kind: PlanChangeKind
  readonly total: number
  readonly actions: number
  readonly objectives: number
}

/** How many changed in one way, of the part asked for. */
export const countOf = ({ total, actions, objectives }: Count, part: PlanPart | null): number =>
  part === null ? total : part === 'ACTION' ? actions : objectives
