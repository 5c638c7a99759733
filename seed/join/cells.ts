import { type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import { normalForm } from '../read/normal.ts'
import type { DocumentRecords } from './editions.ts'

const normal = (text: string | undefined): string => normalForm(text ?? '').text
const actionsOf = ({ records }: DocumentRecords): Map<string, NodeRecord<'Action'>> =>
  new Map(
    records.flatMap((record): [string, NodeRecord<'Action'>][] =>
      isNode(record) && record.label === 'Action' ? [[record.id, record]] : [],
    ),
  )

/** All that a paper's success measures of an action say, in one text. */
function successOf({ records }: DocumentRecords, action: string): string {
  const ids = new Set(
    records.flatMap((record) => (!isNode(record) && record.type === 'JUDGED_BY' && record.from === action ? [record.to] : [])),
  )
  return records
    .flatMap((record) =>
      isNode(record) && record.label === 'SuccessMeasure' && ids.has(record.id) ? [normal(record.properties.text)] : [],
    )
    .join(' ')
}

/** The text of an action without what ran into it from the cell beside it, where another paper keeps the two cells apart. */
function apart(
  action: NodeRecord<'Action'>,
  papers: readonly (readonly [DocumentRecords, Map<string, NodeRecord<'Action'>>])[],
): string | undefined {
  const own = normal(action.properties.text)
  for (const [paper, actions] of papers) {
    const other = actions.get(action.id)?.properties.text
    const short = normal(other)
    if (other === undefined || short === '' || own === short || !own.startsWith(`${short} `)) continue
    if (successOf(paper, action.id).includes(own.slice(short.length + 1))) return other
  }
  return undefined
}

/**
 * In one paper an action's cell has swallowed the success measures beside it; another paper prints both cells. The action then says
 * what the whole cell of the other says, and the swollen cell is cited as telling it otherwise.
 */
export function partCells(papers: readonly DocumentRecords[]): DocumentRecords[] {
  const all = papers.map((paper) => [paper, actionsOf(paper)] as const)
  return papers.map((paper) => {
    const mended = new Map<string, { text: string; printed: string }>()
    for (const [id, action] of actionsOf(paper)) {
      const text = apart(
        action,
        all.filter(([other]) => other !== paper),
      )
      if (text !== undefined) mended.set(id, { text, printed: action.properties.text ?? '' })
    }
    if (mended.size === 0) return paper
    const records = paper.records.map((record): GraphRecord => {
      if (isNode(record)) {
        const mend = record.label === 'Action' ? mended.get(record.id) : undefined
        return mend === undefined ? record : ({ ...record, properties: { ...record.properties, text: mend.text } } as GraphRecord)
      }
      const mend = record.type === 'CITES' && record.properties.property === undefined ? mended.get(record.from) : undefined
      return mend === undefined || record.type !== 'CITES'
        ? record
        : { ...record, properties: { ...record.properties, role: 'DIFFERS', property: 'text', printed: mend.printed } }
    })
    return { document: paper.document, records }
  })
}
