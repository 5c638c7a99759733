import type { CheckTable } from './check.ts'

/** Words that are copied, or run together. */
export const wording = {} as const satisfies CheckTable
