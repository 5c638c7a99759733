import { readFileSync } from 'node:fs'
import {
  type GraphRecord,
  isNode,
  type Label,
  type LinkPropertiesOf,
  type LinkRecord,
  type PropertiesOf,
} from '../../../schema/index.ts'
import { extract } from '../../extract/index.ts'
import { textLayer } from '../../read/layer.ts'
import type { Gathering } from './gathering.ts'
import { cellsOf, type Place, passageAt, placeOf } from './place.ts'

/** Where the facts of a document stand, and what they are called in ids. */
interface Layout {
  readonly id: string
  readonly text: string
  /** A passage's own part of its id. */
  readonly nameOf: (locator: string, place: Place) => string
  /** What a passage at a place is a part of. */
  readonly holderOf: (place: Place) => string
  /** What extraction takes from it. */
  readonly records: readonly GraphRecord[]
}

export const licence = 'Apache-2.0'

/** The ids of a figure that extraction takes, and of its indicator. */
export interface Figure {
  readonly observation: string
  readonly indicator: string
}

/** One document of the council: its words, and the passages that facts take from it. */
export class Paper {
  readonly id: string
  readonly text: string
  readonly #layout: Layout
  readonly #scope: string
  readonly #gathering: Gathering
  readonly #made = new Map<string, string>()

  constructor(gathering: Gathering, layout: Layout) {
    this.id = layout.id
    this.text = layout.text
    this.#layout = layout
    this.#scope = layout.id.replace('/document/', '/')
    this.#gathering = gathering
  }

  cells(quote: string): readonly Place[] {
    return cellsOf(this.text, quote)
  }

  /** The words at a place, their line breaks as spaces. */
  words({ start, end }: Place): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ')
  }

  quoted(quote: string): string {
    return this.words(placeOf(this.text, quote))
  }

  /** The id of the passage at a place, which is made where nothing has cited it yet; without a place, of one that was made. */
  passage(locator: string, at?: Place | string): string {
    const made = this.#made.get(locator)
    if (made !== undefined) return made
    if (at === undefined) throw new Error(`There is no passage "${locator}" yet`)
    const place = typeof at === 'string' ? placeOf(this.text, at) : at
    const name = this.#layout.nameOf(locator, place)
    const id = `${this.#scope}/passage/${name}`
    if (!this.#gathering.has(id)) {
      this.#gathering.node('Passage', this.#scope, name, passageAt(this.text, place, locator))
      this.#gathering.link('PART_OF', id, this.#layout.holderOf(place), { basis: 'STRUCTURAL' })
    }
    this.#made.set(locator, id)
    return id
  }

  /** The figure that extraction takes from a cell of the row that begins with a quote, and the indicator that it is of. */
  figure(row: string, column: number): Figure {
    const [head, cell] = [this.cells(row)[0], this.cells(row)[column]]
    const printed = cell === undefined ? '' : this.words(cell)
    const { records } = this.#layout
    const links = records.filter((record): record is LinkRecord => !isNode(record))
    const named = `${this.#scope}/passage/${head?.start}-${head?.end}`
    const [found, ...more] = records.filter(
      (record) =>
        isNode(record) &&
        record.label === 'Observation' &&
        record.properties.printed === printed &&
        links.some(({ type, from, to }) => type === 'CITES' && from === record.id && to === named),
    )
    const observation = found !== undefined && isNode(found) && more.length === 0 ? found.id : undefined
    const indicator = links.find(({ type, from }) => type === 'OF' && from === observation)?.to
    if (observation === undefined || indicator === undefined) throw new Error(`No figure "${printed}" was read from "${row}"`)
    return { observation, indicator }
  }

  /** Adds a node, and the passage that says it. */
  fact<L extends Label>(label: L, scope: string, name: string, properties: PropertiesOf<L>, passage: string): string {
    const id = this.#gathering.node(label, scope, name, properties)
    this.cite(id, passage, { role: 'SAYS' })
    return id
  }

  cite(id: string, passage: string, own: Omit<LinkPropertiesOf<'CITES'>, 'basis'>): void {
    this.#gathering.link('CITES', id, passage, { ...own, basis: 'STATED' })
  }
}

/** A document that extraction reads: what it doesn't tell of it is added, and passages are those that extraction would make. */
export function readPaper(gathering: Gathering, name: string, properties: Omit<PropertiesOf<'Document'>, 'title'>): Paper {
  const text = readFileSync(new URL(`documents/${name}`, import.meta.url), 'utf8')
  const { document, title, records } = extract(textLayer(Buffer.from(text), text), 'Aldermere', name)
  gathering.node('Document', 'aldermere', document.split('/').at(-1) as string, { title, licence, ...properties })
  const holders = new Map(
    records.flatMap((record) => (!isNode(record) && record.type === 'PART_OF' ? [[record.from, record.to] as const] : [])),
  )
  const report = `${document.replace('/document/', '/')}/document/report-1`
  const reportStart = text.indexOf('| Report to: |')
  return new Paper(gathering, {
    id: document,
    text,
    records,
    nameOf: (_, { start, end }) => `${start}-${end}`,
    holderOf: ({ start }) => (holders.has(report) && start >= reportStart ? report : document),
  })
}
