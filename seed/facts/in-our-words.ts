import { type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import { kept, wordsIn } from './wording.ts'

interface Told {
  readonly text: string
  readonly summary: string
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What things say that we have summed up, in their words and in ours. */
function toldIn(records: readonly GraphRecord[]): readonly Told[] {
  return records.filter(isNode).flatMap(({ label, properties }) => {
    const { text, summary } = properties as { text?: string; summary?: string }
    return label === 'Flag' || text === undefined || summary === undefined ? [] : [{ text: flat(text), summary }]
  })
}

/** A sentence of ours that is longer stands beside the passage, and not within another. */
const longestWithin = 160

/** What leads to words that a paper says, and to words by which something is to be seen. */
const leads = /(\bsays|\b(?:is|will) (?:to )?be seen in):? “([^“”]+)”(?=[.;]|$)/g

/**
 * A flag's sentences, which quote the papers: where one says at some length what a thing of ours says, our summary of that thing stands in
 * the place of the quotation.
 */
function inOurWords(sentences: string, told: readonly Told[]): string {
  return sentences.replace(leads, (whole, lead: string, inside: string) => {
    const words = flat(inside.replace(/^…\s*|\s*…$/g, ''))
    if (wordsIn(words).length <= kept) return whole
    const saying = [...new Set(told.filter(({ text }) => text.includes(words)).map(({ summary }) => summary))]
    const [summary = ''] = saying
    if (saying.length !== 1 || summary.length > longestWithin) return whole
    return `${lead}${lead === 'says' ? '' : ' this'}, in our words: ${summary.replace(/\.$/, '')}`
  })
}

/** Turns flags so that they can be told where no paper is at hand. */
export function flagsInOurWords(records: readonly GraphRecord[]): (record: GraphRecord) => GraphRecord {
  const told = toldIn(records)
  return (record) => {
    if (!isNode(record) || record.label !== 'Flag' || record.properties.summary === undefined) return record
    const summary = inOurWords(record.properties.summary, told)
    return { ...record, properties: { ...record.properties, summary } } as NodeRecord
  }
}
