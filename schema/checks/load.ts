import type { CheckTable } from './check.ts'

/** How much hangs on one thing. */
export const load = {} as const satisfies CheckTable
