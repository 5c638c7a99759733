import { makeId } from '../../../schema/index.ts'
import type { Block } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Collector } from '../collector.ts'
import { publicationOf } from '../inspection/publication.ts'
import { InspectionRecords, namesOf } from '../inspection/records.ts'
import type { Part } from '../parts.ts'
import { type Appended, inspectionsIn } from './appended.ts'
import { blocksWithin } from './blocks.ts'
import { coverOf } from './cover.ts'
import { CoverRecords } from './cover-records.ts'
import { isOfficersReport, type OfficersAsk, officersAsks } from './officers.ts'
import { Names, writeOfficersAsks } from './officers-records.ts'
import { joinedOverPages } from './page-ends.ts'
import { ReviewRecords, reviewNames } from './review-records.ts'
import { type Review, reviewsIn } from './reviews.ts'

type Report = Part & { readonly id: string }

/** A review or an inspection within a document, with the document that it is itself. */
type Inner = Span & {
  readonly id: string
  readonly names: { readonly slug: string; readonly title: string }
} & ({ readonly review: Review } | { readonly appended: Appended })

/** What stands in a part of a document: from an officers' report, or from before the first one. */
interface Content {
  readonly report: Report | undefined
  readonly asks: readonly OfficersAsk[]
  readonly inner: readonly Inner[]
  /** The officers' own words: up to what is appended. */
  readonly blocks: readonly Block[]
}

/** What was taken from a pack, in numbers. */
export interface PackCount {
  readonly recommendations: number
  readonly reviews: readonly {
    readonly title: string
    readonly judgements: number
    readonly findings: number
    readonly asks: number
  }[]
}

/** Reports of officers, and what is appended to them. */
export class Pack {
  readonly #layer: Layer
  readonly #contents: readonly Content[]
  readonly notUnderstood: Span[] = []

  /** `scope` is what ids within the document begin with. A document without reports of its own may be one itself. */
  constructor(layer: Layer, blocks: readonly Block[], reports: readonly Report[], scope: string) {
    this.#layer = layer
    const names = new Names()
    const first = reports[0]?.start ?? layer.text.length
    const isAlone = reports.length === 0
    const before = first === 0 ? [] : [{ start: 0, end: first }]
    this.#contents = [...before, ...reports].map((part) => this.#contentOf(part, blocks, scope, names, isAlone))
  }

  /** The documents within the document, those within others first. */
  get parts(): readonly (Span & { readonly id: string })[] {
    return this.#contents.flatMap(({ inner }) => inner)
  }

  #contentOf(part: Span | Report, blocks: readonly Block[], scope: string, names: Names, isAlone: boolean): Content {
    const starts = (some: readonly Span[]): number[] => some.map(({ start }) => start)
    const [first] = inspectionsIn(this.#layer, blocks, part)
    const before = reviewsIn(this.#layer, blocks, part, first === undefined ? [] : [first.start])
    const appended = first === undefined ? [] : inspectionsIn(this.#layer, blocks, part, starts(before))
    const reviews = before.filter(({ start, end }) => !appended.some((other) => other.start < end && start < other.end))
    const inner = [
      ...appended.map((each) => ({ appended: each, span: each, names: datedNames(each, scope) })),
      ...reviews.map((each) => ({ review: each, span: each, names: reviewNames(each) })),
    ]
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span: { start, end }, ...each }): Inner => {
        const slug = names.free(each.names.slug)
        return { ...each, start, end, names: { ...each.names, slug }, id: makeId(scope, 'Document', slug) }
      })
    const report = 'id' in part ? part : undefined
    const own = blocksWithin(blocks, { start: part.start, end: inner[0]?.start ?? part.end })
    const isOwn = report !== undefined || (isAlone && isOfficersReport(own))
    return { report, inner, blocks: own, asks: isOwn ? officersAsks(this.#layer, own) : [] }
  }

  write(into: Collector, document: string): PackCount {
    const reviews: PackCount['reviews'][number][] = []
    for (const { report, asks, inner, blocks } of this.#contents) {
      writeOfficersAsks(into, asks, report?.id ?? document, report?.reportTo)
      const cover = coverOf(this.#layer, blocks)
      const tellings = cover.paragraphs.map(({ words }) => words.text)
      const sources = inner.map((each) => {
        const { id, count } = this.#inner(into, each, document, tellings)
        reviews.push(count)
        return id
      })
      if (inner.length === 0 || blocks.length === 0) continue
      const records = new CoverRecords(into, report?.id ?? document, sources)
      records.write(cover.paragraphs, cover.asks)
      this.notUnderstood.push(...records.notTaken)
    }
    return { recommendations: this.#contents.reduce((sum, { asks }) => sum + asks.length, 0), reviews }
  }

  #inner(
    into: Collector,
    inner: Inner,
    document: string,
    tellings: readonly string[],
  ): { id: string; count: PackCount['reviews'][number] } {
    const { title } = inner.names
    if ('appended' in inner) {
      const { report } = inner.appended
      const published = publicationOf(report, '')
      into.node('Document', inner.id, {
        title: report.front.title.value,
        kind: 'inspection report',
        ...(report.front.bodies === undefined ? {} : { publisher: report.front.bodies.value }),
        ...(published === undefined ? {} : { publishedOn: published }),
      })
      const cites = into.cite(inner.id, report.front.title.words, 'title of the report', 'title')
      into.link('PART_OF', inner.id, document, { basis: 'STRUCTURAL', cites })
      const council = into.council.split('/').at(-1) as string
      const id = new InspectionRecords(into, report, council, inner.names.slug).write(inner.id, title, published)
      const { judged, found, asked } = report
      return { id, count: { title, judgements: judged.length, findings: found.length, asks: asked.length } }
    }
    const { page, content: read } = inner.review
    const content = joinedOverPages(this.#layer, read, tellings)
    into.node('Document', inner.id, {
      title: page.title.text,
      kind: 'report',
      ...(page.publisher === undefined ? {} : { publisher: page.publisher.text }),
    })
    const cites = into.cite(inner.id, page.title, 'title of the report', 'title')
    into.link('PART_OF', inner.id, document, { basis: 'STRUCTURAL', cites })
    const id = new ReviewRecords(into, inner.review, content, inner.names.slug).write(inner.id, title)
    this.notUnderstood.push(...content.notTaken)
    return { id, count: { title, judgements: 0, findings: content.found.length, asks: content.asked.length } }
  }
}

/** An inspection that tells no day is the one of this document. */
function datedNames({ report }: Appended, scope: string): Inner['names'] {
  const { slug, title } = namesOf(report, undefined)
  return slug.endsWith('-undated') ? { slug: `${slug}-${scope.split('/').at(-1)}`, title } : { slug, title }
}
