import { type GraphRecord, isNode } from '../../schema/index.ts'
import { normalForm } from '../read/normal.ts'
import type { DocumentRecords } from './editions.ts'

const actionOf = (measure: string): string => measure.replace('/success-measure/', '/action/').replace(/-\d+$/, '')

/** The success measures of an action as one paper tells them, and whether it can tell them apart from another action's. */
interface Told {
  readonly document: string
  readonly ids: readonly string[]
  readonly shared: boolean
}

function toldBy({ document, records }: DocumentRecords): Map<string, Told> {
  const shared = new Set(
    records.flatMap((record) =>
      !isNode(record) && record.type === 'JUDGED_BY' && record.properties.basis === 'STRUCTURAL' ? [record.from] : [],
    ),
  )
  const told = new Map<string, Told>()
  for (const record of records) {
    if (!isNode(record) || record.label !== 'SuccessMeasure') continue
    const action = actionOf(record.id)
    told.set(action, { document, ids: [...(told.get(action)?.ids ?? []), record.id], shared: shared.has(action) })
  }
  return told
}

/**
 * Papers divide a cell's success measures differently: one keeps its paragraphs, another runs them together. For each action the paper
 * that tells them apart, and tells the most, is followed; the others' citations go to the measure that says the same.
 */
export function joinMeasures(papers: readonly DocumentRecords[]): DocumentRecords[] {
  const all = papers.map(toldBy)
  const followed = new Map<string, Told>()
  for (const told of all)
    for (const [action, each] of told) {
      const before = followed.get(action)
      const better =
        before === undefined ||
        (before.shared && !each.shared) ||
        (before.shared === each.shared && each.ids.length > before.ids.length)
      if (better) followed.set(action, each)
    }
  const texts = new Map(papers.map((paper) => [paper.document, ownTexts(paper)]))
  return papers.map((paper) => without(paper, followed, texts))
}

const ownTexts = ({ records }: DocumentRecords): Map<string, string> =>
  new Map(
    records.flatMap((record): [string, string][] =>
      isNode(record) && record.label === 'SuccessMeasure' ? [[record.id, normalForm(record.properties.text ?? '').text]] : [],
    ),
  )

function without(
  paper: DocumentRecords,
  followed: ReadonlyMap<string, Told>,
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): DocumentRecords {
  const target = new Map<string, string | undefined>()
  for (const [id, text] of texts.get(paper.document) ?? []) {
    const lead = followed.get(actionOf(id))
    if (lead === undefined || lead.document === paper.document) continue
    target.set(
      id,
      lead.ids.find((each) => same(texts.get(lead.document)?.get(each) ?? '', text)),
    )
  }
  const records = paper.records.flatMap((record): GraphRecord[] => {
    if (isNode(record)) return target.has(record.id) ? [] : [record]
    if (record.type === 'JUDGED_BY' && target.has(record.to)) return []
    if (!target.has(record.from)) return [record]
    const to = target.get(record.from)
    return to === undefined || record.type !== 'CITES' ? [] : [{ ...record, from: to }]
  })
  return { document: paper.document, records }
}

const same = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
