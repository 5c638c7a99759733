import { readFileSync } from 'node:fs'
import type { Label, LinkPropertiesOf, PropertiesOf } from '../../../schema/index.ts'
import type { Gathering } from './gathering.ts'
import { cellsOf, type Place, passageAt, placeOf, sha256 } from './place.ts'

/** A report within a pack: the heading under which it starts, and what its document says of itself. */
interface Part {
  readonly heading: string
  readonly name: string
  readonly properties: PropertiesOf<'Document'>
}

interface Heading {
  readonly level: number
  readonly start: number
  readonly id: string
}

const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')

/** One document of the council: its file, its sections, and the passages that facts take from it. */
export class Paper {
  readonly id: string
  readonly text: string
  readonly #scope: string
  readonly #gathering: Gathering
  readonly #headings: readonly Heading[]

  constructor(gathering: Gathering, name: string, properties: PropertiesOf<'Document'>, parts: readonly Part[] = []) {
    const file = readFileSync(new URL(`documents/${name}.md`, import.meta.url))
    const digest = sha256(file)
    this.text = file.toString('utf8')
    this.#scope = `aldermere/${name}`
    this.#gathering = gathering
    const layer = { sha256: digest, licence: 'Apache-2.0', textLayer: `text 1 ${sha256(this.text)}` }
    this.id = gathering.node('Document', 'aldermere', name, { ...properties, ...layer })
    this.#headings = this.#outline(parts)
  }

  /** Headings below the title become sections, or a document where a part of the pack starts. */
  #outline(parts: readonly Part[]): readonly Heading[] {
    const open: Heading[] = [{ level: 1, start: 0, id: this.id }]
    const all = [...open]
    const under = new Map<string, number>()
    for (const { 0: line, index: start } of this.text.matchAll(/^##+ .+$/gm)) {
      const level = line.indexOf(' ')
      const title = line.slice(level + 1)
      while ((open.at(-1)?.level ?? 0) >= level) open.pop()
      const above = open.at(-1)?.id ?? this.id
      const part = parts.find(({ heading }) => heading === title)
      const order = under.get(above) ?? 0
      const id = part === undefined ? this.#section(title, order) : this.#part(part)
      under.set(above, order + 1)
      this.#gathering.link('PART_OF', id, above, { basis: 'STRUCTURAL' })
      open.push({ level, start, id })
      all.push({ level, start, id })
    }
    return all
  }

  #section(heading: string, order: number): string {
    const { number, title = heading } = /^(?<number>\d+)\. (?<title>.+)$/.exec(heading)?.groups ?? {}
    const own = number === undefined ? { title, order } : { title, number, order }
    return this.#gathering.node('Section', this.#scope, slugOf(heading.replace(/:.*/, '')), own)
  }

  #part({ name, properties }: Part): string {
    return this.#gathering.node('Document', 'aldermere', name, properties)
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
    const id = `${this.#scope}/passage/${slugOf(locator)}`
    if (this.#gathering.has(id)) return id
    if (at === undefined) throw new Error(`There is no passage ${id} yet`)
    const place = typeof at === 'string' ? placeOf(this.text, at) : at
    this.#gathering.node('Passage', this.#scope, slugOf(locator), passageAt(this.text, place, locator))
    const heading = this.#headings.findLast(({ start }) => start <= place.start)
    this.#gathering.link('PART_OF', id, heading?.id ?? this.id, { basis: 'STRUCTURAL' })
    return id
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
