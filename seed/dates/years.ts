import { type Days, monthEnd, monthStart } from './days.ts'

/** "23", "'23" and "2023" are 2023. */
export function fullYear(printed: string): number {
  const digits = Number(printed.replace(/\D/g, ''))
  return digits < 100 ? 2000 + digits : digits
}

/** From the April of one year to the March of another, as councils count years. */
export const financialYears = (first: number, last: number): Days => ({
  startedOn: monthStart(first, 4),
  endedOn: monthEnd(last, 3),
})
