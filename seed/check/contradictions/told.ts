import { createHash } from 'node:crypto'
import { type Quantity, quantitiesIn } from '../../extract/figures/numbers/quantities.ts'
import { sentencesOf } from '../../extract/figures/sentences/told.ts'
import { scopeOf } from '../../extract/passage.ts'
import type { Block } from '../../outline/blocks/index.ts'
import { type Layer, lineAt, pageAt, type Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import type { Checking } from '../checking.ts'
import { once } from '../once.ts'
import type { Spot } from '../rule.ts'
import { blocksIn } from './read-once.ts'

/** A sentence of a paper, and where it and each piece of it stand. */
export interface Told {
  /** The document as a whole. */
  readonly document: string
  readonly text: string
  readonly spans: readonly Span[]
  readonly locator: string
  /** What numbers its paragraph in its document; a cell's paragraph is one. */
  readonly paragraph: number
  readonly inTable: boolean
  /** The heading above it. */
  readonly heading: string
  piece(from: number, to: number): Words
}

/** What sentences of papers are, where they stand and what is known of them; read once for all rules. */
export class Telling {
  readonly sentences: readonly Told[]
  readonly #checking: Checking
  #byDocument: ReadonlyMap<string, readonly Told[]> | undefined
  #figures: Map<string, readonly (Span & { readonly id: string })[]> | undefined

  constructor(checking: Checking) {
    this.#checking = checking
    this.sentences = checking.texts.flatMap(({ document, layer }) => toldIn(document, layer))
  }

  /** The sentences of one document. */
  of(document: string): readonly Told[] {
    this.#byDocument ??= new Map(
      this.#checking.texts.map((text) => [text.document, this.sentences.filter((each) => each.document === text.document)]),
    )
    return this.#byDocument.get(document) ?? []
  }

  /** A sentence as editions of one publication print it alike. */
  readonly bareOf = once(({ text }: Told): string => bare(text))

  /** The report that a place of a document stands in, else the document. */
  holderOf(document: string, place: Span): string {
    return this.#checking.places.holderOf(document, place)
  }

  /** The report that a sentence stands in, else its document. */
  readonly paperOf = once(({ document, spans: [first] }: Pick<Told, 'document' | 'spans'>): string =>
    first === undefined ? document : this.holderOf(document, first),
  )

  /** The figures that are taken from a sentence. */
  figuresIn({ document, spans }: Told): string[] {
    this.#figures ??= figuresOf(this.#checking)
    const held = this.#figures.get(scopeOf(document)) ?? []
    const found = held.filter((each) => spans.some(({ start, end }) => each.start >= start && each.end <= end + 1))
    return [...new Set(found.map(({ id }) => id))]
  }

  /** What a flag on a sentence is raised on: the figures in it, else the report that it stands in. */
  thingsIn(told: Told): [string, ...string[]] {
    const [first, ...others] = this.figuresIn(told)
    return first === undefined ? [this.paperOf(told)] : [first, ...others]
  }
}

const number = /\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|no|half|third|quarter)\b/gi

/** Whether a sentence may hold two quantities: what has fewer numbers need not be read for them. */
export const holdsTwoNumbers = (text: string): boolean => (text.match(number)?.length ?? 0) > 1

const mayCount = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|no|none|half|third|quarter)/i

/** The numbers of a sentence with their units. */
export const quantitiesOf = once(({ text }: Told): readonly Quantity[] => (mayCount.test(text) ? quantitiesIn(text) : []))

export const tellingOf = once((checking: Checking): Telling => new Telling(checking))

/** The places of a sentence. */
export const spotsOf = ({ document, spans, locator }: Pick<Told, 'document' | 'spans' | 'locator'>): Spot[] =>
  spans.map((span) => ({ document, span, locator }))

/** Words in the form in which editions of one publication print them alike: letters alone, without what stands between. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’‘'ʼ-]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** What tells a sentence from others, wherever it stands. */
export const signOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').toLowerCase()).digest('hex').slice(0, 8)

const wordsIn = ({ words, rows }: Block): readonly Words[] =>
  rows === undefined ? [words] : rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))

function locatorOf(layer: Layer, { start }: Span): string {
  const page = pageAt(layer.pages, start)
  return page === undefined ? `line ${lineAt(layer.lines, start).number}` : `page ${page.label ?? page.number}`
}

function toldIn(document: string, layer: Layer): Told[] {
  let heading = ''
  let paragraph = 0
  return blocksIn(layer).flatMap((block) => {
    if (block.kind === 'heading') heading = block.words.text
    return wordsIn(block).flatMap((words) => {
      paragraph++
      const at = paragraph
      return sentencesOf(layer, words).flatMap((sentence): Told[] => {
        const { spans } = sentence.piece(0, sentence.text.length)
        const [first] = spans
        if (first === undefined) return []
        return [
          {
            document,
            text: sentence.text,
            spans,
            locator: locatorOf(layer, first),
            paragraph: at,
            inTable: block.rows !== undefined,
            heading,
            piece: (from, to) => sentence.piece(from, to),
          },
        ]
      })
    })
  })
}

/** The places of figures, by the scope of their document. */
function figuresOf({ known }: Checking): Map<string, readonly (Span & { readonly id: string })[]> {
  const found = new Map<string, (Span & { readonly id: string })[]>()
  for (const { id } of known.all('Observation'))
    for (const { to, properties } of known.out('CITES', id)) {
      const passage = known.node(to)
      if (passage?.label !== 'Passage' || properties.role !== 'SAYS') continue
      const { start, end } = passage.properties
      if (start === undefined || end === undefined) continue
      const scope = to.slice(0, to.lastIndexOf('/passage/'))
      const list = found.get(scope)
      if (list === undefined) found.set(scope, [{ id, start, end }])
      else list.push({ id, start, end })
    }
  return found
}
