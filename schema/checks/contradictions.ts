import type { CheckTable } from './check.ts'

/** The same told in two ways that do not fit. */
export const contradictions = {} as const satisfies CheckTable
