import { type GraphRecord, isNode, type Label, type LinkRecord, labelOfId, type NodeRecord } from '../../schema/index.ts'

type Values = Readonly<Record<string, unknown>>

/** Which properties of which labels hold the source's own wording; `text` does of all others but a note, whose words are its writer's. */
const ofLabel: Partial<Record<Label, readonly string[]>> = {
  Passage: ['quote', 'prefix', 'suffix'],
  Finding: ['text', 'polarityWords'],
  Indicator: ['names'],
  Note: [],
}

export const wordingOf = (label: Label): readonly string[] => ofLabel[label] ?? ['text']

/** A phrase of so many words is a name, a rating or a figure; what is longer is wording. */
const longestPhrase = 8
/** So many words of a quotation are kept where a sentence of ours quotes more. */
const quoted = 6
/** Of so many words a quotation stays whole. */
export const kept = quoted + 1

export const wordsIn = (text: string): string[] => text.trim().split(/\s+/)

/** A sentence of ours that quotes no more than a few words at a time. */
export const quotingLittle = (sentence: string): string =>
  sentence.replace(/“([^“”]*)”/g, (whole, inside: string) => {
    const words = wordsIn(inside)
    return words.length <= kept ? whole : `“${words.slice(0, quoted).join(' ')} …”`
  })

function withoutOf(values: Values, wording: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !wording.includes(name)))
}

/** Our own sentences that may quote. */
const ours: Partial<Record<Label, readonly string[]>> = { Flag: ['summary', 'searched'] }

/** Headings, some of which are sentences. */
const headings: Partial<Record<Label, readonly string[]>> = { Passage: ['locator'], Section: ['title'] }
const longestHeading = 12

const shortened = (heading: string): string => {
  const words = wordsIn(heading)
  return words.length <= longestHeading ? heading : `${words.slice(0, longestPhrase).join(' ')} …`
}

function nodeWithout(node: NodeRecord): NodeRecord {
  const values = { ...withoutOf(node.properties, wordingOf(node.label)) }
  for (const name of ours[node.label] ?? []) {
    const sentence = values[name]
    if (typeof sentence === 'string') Object.assign(values, { [name]: quotingLittle(sentence) })
  }
  for (const name of headings[node.label] ?? []) {
    const heading = values[name]
    if (typeof heading === 'string') Object.assign(values, { [name]: shortened(heading) })
  }
  if (node.label === 'Passage') Object.assign(values, { state: 'UNREAD' })
  return { ...node, properties: values } as unknown as NodeRecord
}

function linkWithout(link: LinkRecord): LinkRecord {
  const values = link.properties as Values
  const { reasons, printed } = values
  const short: Record<string, unknown> = { ...values }
  if (Array.isArray(reasons)) short.reasons = reasons.map((reason: string) => quotingLittle(reason))
  const label = labelOfId(link.from)
  const isWording = label !== undefined && wordingOf(label).includes(String(values.property))
  if (typeof printed === 'string' && (isWording || wordsIn(printed).length > longestPhrase)) delete short.printed
  return { ...link, properties: short } as unknown as LinkRecord
}

/** What a record tells, without the source's wording. */
export const withoutWording = (record: GraphRecord): GraphRecord => (isNode(record) ? nodeWithout(record) : linkWithout(record))
