import { type GraphRecord, isNode, type LinkRecord, type NodeRecord } from '../../schema/index.ts'
import type { DocumentRecords } from './editions.ts'
import { lettersOf, runsOf, shareIn } from './letters.ts'
import { alignParagraphs, type Paragraph } from './paragraphs.ts'

type Asked = Extract<NodeRecord, { label: 'Finding' | 'Recommendation' }>
type Fact = Extract<NodeRecord, { label: 'Inspection' | 'Judgement' }>

/** So much of the smaller edition's paragraphs must stand in the better one for them to be one report. */
const alike = 0.5

const isParagraph = (record: GraphRecord): record is Asked =>
  isNode(record) && (record.label === 'Finding' || record.label === 'Recommendation')
const isFact = (record: GraphRecord): record is Fact =>
  isNode(record) && (record.label === 'Inspection' || record.label === 'Judgement')

/** The inspection that a document is the report of. */
function reported({ document, records }: DocumentRecords): string | undefined {
  const isReport = records.some(
    (record) =>
      isNode(record) && record.label === 'Document' && record.id === document && record.properties.kind === 'inspection report',
  )
  const link = records.find((record) => !isNode(record) && record.type === 'REPORTED_IN' && record.to === document)
  return isReport && link !== undefined && !isNode(link) ? link.from : undefined
}

/** The edition that is followed: one whose pages are known, then the one with more numbered paragraphs, then by id. */
export function betterEdition(a: DocumentRecords, b: DocumentRecords): number {
  const paged = ({ document, records }: DocumentRecords): number =>
    Number(
      records.some(
        (each) => isNode(each) && each.id === document && each.label === 'Document' && each.properties.pages !== undefined,
      ),
    )
  const numbered = ({ records }: DocumentRecords): number =>
    records.filter((each) => isNode(each) && each.label === 'Finding' && each.properties.number !== undefined).length
  return paged(b) - paged(a) || numbered(b) - numbered(a) || (a.document < b.document ? -1 : 1)
}

const paragraphsOf = ({ records }: DocumentRecords): Paragraph[] =>
  records.filter(isParagraph).map(({ id, label, properties }) => ({ id, label, text: properties.text ?? '' }))

/** What can be said otherwise in another edition, and not only be damaged in it. */
const facts = [
  'kind',
  'framework',
  'grade',
  'startedOn',
  'endedOn',
  'publishedOn',
  'overall',
  'leadInspector',
  'number',
  'dueOn',
] as const

const factsOf = (properties: object): [string, unknown][] =>
  Object.entries(properties).filter(([name, value]) => facts.some((fact) => fact === name) && value !== undefined)

const sameFact = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? lettersOf(a) === lettersOf(b) : a === b

/** A thing that both editions tell, as the better one words it, with the facts of the other. */
function asIn(lead: NodeRecord | undefined, own: Fact): GraphRecord {
  if (lead === undefined) return own
  const known = new Map(Object.entries(lead.properties))
  const otherwise = factsOf(own.properties).filter(([name, value]) => !sameFact(known.get(name), value))
  return { ...lead, properties: { ...lead.properties, ...Object.fromEntries(otherwise) } } as GraphRecord
}

/** An edition told in the things of the better one. */
class Edition {
  readonly #own: DocumentRecords
  readonly #lead: ReadonlyMap<string, NodeRecord>
  readonly #aligned: ReadonlyMap<string, readonly string[]>
  readonly #quotes: ReadonlyMap<string, string>
  readonly #shards: ReadonlySet<string>
  readonly matched: number

  constructor(own: DocumentRecords, lead: DocumentRecords) {
    this.#own = own
    this.#lead = new Map(lead.records.flatMap((each) => (isNode(each) ? [[each.id, each] as const] : [])))
    this.#aligned = alignParagraphs(paragraphsOf(own), paragraphsOf(lead))
    this.#quotes = new Map(
      own.records.flatMap((each) =>
        isNode(each) && each.label === 'Passage' ? [[each.id, each.properties.quote ?? ''] as const] : [],
      ),
    )
    this.matched = [...this.#aligned.values()].filter(({ length }) => length > 0).length
    this.#shards = this.#piecesOf(lead)
  }

  get size(): number {
    return this.#aligned.size
  }

  /** Paragraphs that say the same as none, and are a piece of words that the better edition cites for something else. */
  #piecesOf(lead: DocumentRecords): Set<string> {
    const alone = paragraphsOf(this.#own).filter(({ id }) => this.#aligned.get(id)?.length === 0)
    if (alone.length === 0) return new Set()
    const words = lead.records.flatMap((each) =>
      isNode(each) && each.label === 'Passage' ? [lettersOf(each.properties.quote ?? '')] : [],
    )
    const pieces = alone.filter(({ text }) => words.some((each) => each.includes(lettersOf(text))))
    return new Set(pieces.map(({ id }) => id))
  }

  /** The paragraphs of the better edition that some words of a paragraph stand in. */
  #where(id: string, passages: readonly string[]): readonly string[] {
    const ends = this.#aligned.get(id) ?? []
    if (ends.length < 2) return ends
    const words = runsOf(passages.map((passage) => this.#quotes.get(passage) ?? '').join(' '))
    const shares = ends.map((end) => {
      const runs = runsOf(this.#textOf(end))
      return { end, share: Math.max(shareIn(words, runs), shareIn(runs, words)) }
    })
    const near = shares.filter(({ share }) => share >= 0.4).map(({ end }) => end)
    return near.length > 0 ? near : ends
  }

  #textOf(id: string): string {
    const node = this.#lead.get(id)
    return node !== undefined && isParagraph(node) ? (node.properties.text ?? '') : ''
  }

  /** A name that nothing of the better edition has. */
  #free(id: string): string {
    return this.#lead.has(id) ? `${id}~${this.#own.document.split('-').at(-1)}` : id
  }

  #node(record: NodeRecord): GraphRecord[] {
    if (!isParagraph(record)) return [isFact(record) ? asIn(this.#lead.get(record.id), record) : record]
    if (this.#shards.has(record.id)) return []
    if ((this.#aligned.get(record.id)?.length ?? 0) === 0) return [{ ...record, id: this.#free(record.id) } as GraphRecord]
    return []
  }

  #link(record: LinkRecord): GraphRecord[] {
    const ends = [record.from, record.to].filter((id) => this.#aligned.has(id))
    if (ends.length === 0) return [record]
    if (ends.some((id) => this.#shards.has(id)) || record.type === 'GIVEN_BY') {
      const own = this.#aligned.get(record.from)?.length === 0 && !this.#shards.has(record.from)
      return own ? [{ ...record, from: this.#free(record.from) } as GraphRecord] : []
    }
    const words = record.type === 'CITES' ? [record.to] : (record.properties.cites ?? [])
    const renamed = (id: string): readonly string[] => {
      if (!this.#aligned.has(id)) return [id]
      const where = this.#where(id, words)
      return where.length > 0 ? where : [this.#free(id)]
    }
    return renamed(record.from).flatMap((from) => renamed(record.to).map((to) => ({ ...record, from, to }) as GraphRecord))
  }

  /** Facts that a paragraph prints otherwise than the one that it is. */
  #differing(record: Asked, passages: ReadonlyMap<string, string>): GraphRecord[] {
    const [end, ...more] = this.#aligned.get(record.id) ?? []
    const [lead, passage] = [end === undefined ? undefined : this.#lead.get(end), passages.get(record.id)]
    if (lead === undefined || passage === undefined || more.length > 0) return []
    const told = lead.properties as Readonly<Record<string, unknown>>
    return factsOf(record.properties).flatMap(([property, printed]): GraphRecord[] => {
      const before = told[property]
      if (before === undefined || property === 'kind' || sameFact(before, printed)) return []
      const properties = { basis: 'STATED', role: 'DIFFERS', property, printed: String(printed) } as const
      return [{ type: 'CITES', from: lead.id, to: passage, properties }]
    })
  }

  records(): GraphRecord[] {
    const passages = new Map(
      this.#own.records.flatMap((each) =>
        !isNode(each) && each.type === 'CITES' && each.properties.property === undefined ? [[each.from, each.to] as const] : [],
      ),
    )
    const told = this.#own.records.flatMap((each) => (isNode(each) ? this.#node(each) : this.#link(each)))
    return [...told, ...this.#own.records.filter(isParagraph).flatMap((each) => this.#differing(each, passages))]
  }

  /** Paragraphs of the better edition that this one marks, where it is told of which one the mark is. */
  marked(): string[] {
    return this.#own.records.flatMap((each): string[] => {
      const ends =
        isNode(each) && each.label === 'Finding' && each.properties.marked === true ? this.#aligned.get(each.id) : undefined
      return ends?.length === 1 ? [...ends] : []
    })
  }
}

const withMarks = (paper: DocumentRecords, marks: ReadonlySet<string>): DocumentRecords => ({
  ...paper,
  records: paper.records.map((each) =>
    isNode(each) && each.label === 'Finding' && marks.has(each.id)
      ? { ...each, properties: { ...each.properties, marked: true } }
      : each,
  ),
})

/**
 * Several documents that are the report of one inspection are editions of it. The better one is followed; the paragraphs of another are
 * those of it that say the same, and differ from them in facts alone: other differences between copies are damage.
 */
export function joinReports(papers: readonly DocumentRecords[]): { documents: DocumentRecords[]; editions: GraphRecord[] } {
  const groups = new Map<string, DocumentRecords[]>()
  for (const paper of papers) {
    const inspection = reported(paper)
    if (inspection !== undefined) groups.set(inspection, [...(groups.get(inspection) ?? []), paper])
  }
  const changed = new Map<string, DocumentRecords>()
  const editions: GraphRecord[] = []
  for (const group of groups.values()) {
    const [lead, ...others] = group.sort(betterEdition) as [DocumentRecords, ...DocumentRecords[]]
    const marks = new Set<string>()
    for (const other of others) {
      const edition = new Edition(other, lead)
      if (edition.matched < edition.size * alike) continue
      changed.set(other.document, { document: other.document, records: edition.records() })
      for (const id of edition.marked()) marks.add(id)
      const reasons = [`${edition.matched} of its ${edition.size} paragraphs and requests say the same.`]
      editions.push({
        type: 'EDITION_OF',
        from: other.document,
        to: lead.document,
        properties: { basis: 'STRUCTURAL', method: 'same-words', reasons },
      })
    }
    if (marks.size > 0) changed.set(lead.document, withMarks(lead, marks))
  }
  return { documents: papers.map((paper) => changed.get(paper.document) ?? paper), editions }
}
