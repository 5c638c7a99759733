import type { CheckTable } from './check.ts'

/** References that lead to nothing, or elsewhere. */
export const references = {} as const satisfies CheckTable
