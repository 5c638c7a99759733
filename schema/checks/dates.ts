import type { CheckTable } from './check.ts'

/** Dates that do not fit one another. */
export const dates = {} as const satisfies CheckTable
