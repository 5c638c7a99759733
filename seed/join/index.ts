import { type GraphRecord, isNode } from '../../schema/index.ts'
import { joinAnswers } from './answers.ts'
import { partCells } from './cells.ts'
import { type DocumentRecords, joinEditions } from './editions.ts'
import { joinIndicators } from './indicators.ts'
import { joinInspections } from './inspections.ts'
import { joinMeasures } from './measures.ts'
import { joinConsidered, joinMeetings } from './meetings.ts'
import { merge } from './merge.ts'
import { areTwo, type Parting, toldApart } from './partings.ts'
import { betterEdition, joinReports } from './reports.ts'
import { joinRestated } from './restates.ts'
import { joinRoles } from './roles.ts'
import { joinUpdates } from './updates.ts'

export { asOne } from './as-one.ts'
export type { DocumentRecords } from './editions.ts'
export type { Parting } from './partings.ts'

const count = ({ records }: DocumentRecords): number =>
  records.filter((record) => isNode(record) && record.label === 'Action').length
const dated = ({ records }: DocumentRecords): number =>
  Number(records.some((record) => isNode(record) && record.label === 'Plan' && record.properties.statusAt !== undefined))

/** Which paper's value counts where two differ: one whose plan tells its day, then the fuller one, then as with editions of a report, so that order of reading is nothing. */
const preferred = (a: DocumentRecords, b: DocumentRecords): number =>
  dated(b) - dated(a) || count(b) - count(a) || betterEdition(a, b)

/** Papers in the order in which they are preferred where they differ. */
export const inPreference = <T extends DocumentRecords>(papers: readonly T[]): T[] => [...papers].sort(preferred)

/** What all papers of one council tell, each thing once. What people said is two things is not made one by its name. */
export function join(papers: readonly DocumentRecords[], partings: readonly Parting[] = []): GraphRecord[] {
  const plans = joinEditions(inPreference(papers))
  const reports = joinReports(plans.documents)
  const editions = [...plans.editions, ...reports.editions]
  const figures = joinIndicators(toldApart(reports.documents, editions, partings), editions)
  const once = joinInspections(joinMeasures(partCells(joinMeetings(joinRoles(figures, areTwo(partings))))))
  const joined = merge([...once, { document: '', records: editions }])
  return [
    ...joined.filter(isNode),
    ...joined.filter((record) => !isNode(record)),
    ...joinRestated(joined),
    ...joinConsidered(joined),
    ...joinAnswers(joined),
    ...joinUpdates(joined),
  ]
}
