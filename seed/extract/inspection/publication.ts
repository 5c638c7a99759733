import { dayInName } from '../../identify/about.ts'
import type { Report } from './index.ts'

/** So many days after an inspection its report is out. */
const latest = 400
const dayMs = 86_400_000

/** The day on which a report came out: as it prints it; else as its file's name says, where that can be. */
export function publicationOf({ front }: Report, fileName: string): string | undefined {
  if (front.publishedOn !== undefined) return front.publishedOn.value
  const [named, ended] = [dayInName(fileName), front.days?.value.endedOn]
  if (named === undefined || ended === undefined) return named
  const after = (Date.parse(named) - Date.parse(ended)) / dayMs
  return after >= 0 && after <= latest ? named : undefined
}
