import { Problem } from '../../schema/index.ts'

/** Refuses more than can be told at once: rows are read up to one more than the most. */
export function refuseBeyond(most: number, rows: readonly unknown[], what: string, where: string, todo: string): void {
  if (rows.length > most) throw new Problem('LIMIT_EXCEEDED', { what: `There are more than ${most} ${what}`, where, todo })
}
