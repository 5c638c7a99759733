import { saidIn as readSaid } from '../link/likeness/said.ts'
import type { Checking } from './checking.ts'
import { onceEach } from './once.ts'

/** What a text speaks of, read once for all rules. */
export const saidIn = onceEach((_: Checking, text: string) => readSaid(text))
