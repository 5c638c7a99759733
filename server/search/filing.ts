import { setImmediate as breathe } from 'node:timers/promises'
import { type Label, labels } from '../../schema/index.ts'
import { Growing } from './growing.ts'
import { searchedTexts } from './texts.ts'
import { Vocabulary } from './vocabulary.ts'
import { stemOf, tokensOf } from './words.ts'

/** A thing as it is filed. */
export interface Fileable {
  readonly id: string
  readonly key: string
  readonly label: Label
  readonly values: Readonly<Record<string, unknown>>
  /** The day that it counts for, as an ISO date. */
  readonly day?: string | undefined
  /** The ids of the passages that say it. */
  readonly saidIn: readonly string[]
}

/** Things in rows: those of row `n` stand from `starts[n]` up to `starts[n + 1]`. */
export interface Rows {
  readonly starts: Uint32Array
  readonly things: Uint32Array
}

/**
 * The inverted index of everything that search looks into. Things are numbered in the order of their keys, words in that of
 * the alphabet. A word's occurrences stand in the order of things and places; places count words, with a gap between two texts.
 */
export interface SearchIndex {
  readonly ids: readonly string[]
  readonly keys: readonly string[]
  /** The place of each thing's label among `labels`. */
  readonly labels: Uint8Array
  /** The place of each thing's council among `councilIds`; the number of those where it has none. */
  readonly councils: Uint32Array
  readonly councilIds: readonly string[]
  /** The stems of what each council is called. */
  readonly councilStems: readonly ReadonlySet<string>[]
  /** Each thing's day as a number, as 20220930; 0 where none is known. */
  readonly days: Uint32Array
  /** How many words each thing has. */
  readonly lengths: Uint32Array
  /** The place at which its naming texts end. */
  readonly namingEnds: Uint32Array
  readonly vocabulary: Vocabulary
  readonly occurrences: Rows & { readonly places: Uint32Array }
  /** The things that each thing, where it is a passage, says. */
  readonly saying: Rows
  /** How much memory its numbers take, in bytes. */
  readonly bytes: number
}

const dayNumber = (day: string | undefined): number => (day === undefined ? 0 : Number(day.slice(0, 10).replaceAll('-', '')) || 0)

const countOne = (sizes: Uint32Array, row: number): void => {
  sizes[row] = (sizes[row] as number) + 1
}

/** Where each row starts, of rows of known sizes. */
function startsOf(sizes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1)
  for (let row = 0; row < sizes.length; row++) starts[row + 1] = (starts[row] as number) + (sizes[row] as number)
  return starts
}

const step = 5000

interface Entry extends Omit<Fileable, 'values' | 'saidIn'> {
  readonly council: string | undefined
  readonly from: number
  readonly to: number
  readonly namingEnd: number
}

/** Files things one by one, in any order, into an index. */
export class Filing {
  readonly #entries: Entry[] = []
  readonly #words = new Map<string, number>()
  readonly #tokens = new Growing()
  readonly #places = new Growing()
  readonly #says: [thing: string, passage: string][] = []
  readonly #councilNames = new Map<string, string>()

  add({ id, key, label, values, day, saidIn }: Fileable): void {
    const from = this.#tokens.length
    let place = 0
    let namingEnd = 0
    for (const { text, naming } of searchedTexts(label, values)) {
      for (const { word } of tokensOf(text)) {
        this.#tokens.add(this.#numberOf(word))
        this.#places.add(place++)
      }
      place++
      if (naming) namingEnd = place
    }
    const council = label === 'Council' ? id : typeof values.council === 'string' ? values.council : undefined
    this.#entries.push({ id, key, label, day, council, from, to: this.#tokens.length, namingEnd })
    for (const passage of saidIn) this.#says.push([id, passage])
    if (label === 'Council') this.#councilNames.set(id, String(values.name ?? ''))
  }

  #numberOf(word: string): number {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const number = this.#words.size
    this.#words.set(word, number)
    return number
  }

  async index(): Promise<SearchIndex> {
    const entries = this.#entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    const councilIds = [...new Set(entries.flatMap(({ council }) => council ?? []))].sort()
    const councilPlaces = new Map(councilIds.map((id, place) => [id, place]))
    const labelPlaces = new Map(labels.map((label, place) => [label, place]))
    const vocabulary = await Vocabulary.of([...this.#words.keys()].sort())
    const occurrences = await this.#inverted(entries, vocabulary)
    const saying = this.#sayings(entries)
    const numbers = (of: (entry: Entry) => number): Uint32Array => Uint32Array.from(entries, of)
    const columns = {
      labels: Uint8Array.from(entries, ({ label }) => labelPlaces.get(label) as number),
      councils: numbers(({ council }) => councilPlaces.get(council ?? '') ?? councilIds.length),
      days: numbers(({ day }) => dayNumber(day)),
      lengths: numbers(({ from, to }) => to - from),
      namingEnds: numbers(({ namingEnd }) => namingEnd),
    }
    const all = [...Object.values(columns), ...Object.values(occurrences), ...Object.values(saying)]
    return {
      ids: entries.map(({ id }) => id),
      keys: entries.map(({ key }) => key),
      councilIds,
      councilStems: councilIds.map((id) => new Set(tokensOf(this.#councilNames.get(id) ?? '').map(({ word }) => stemOf(word)))),
      ...columns,
      vocabulary,
      occurrences,
      saying,
      bytes: all.reduce((sum, { byteLength }) => sum + byteLength, 0),
    }
  }

  async #inverted(entries: readonly Entry[], vocabulary: Vocabulary): Promise<SearchIndex['occurrences']> {
    const [tokens, placed] = [this.#tokens.numbers, this.#places.numbers]
    const renumbered = Uint32Array.from(this.#words.keys(), (word) => vocabulary.numberOf(word) as number)
    const sizes = new Uint32Array(renumbered.length)
    for (const token of tokens) countOne(sizes, renumbered[token] as number)
    const starts = startsOf(sizes)
    const next = starts.slice()
    const things = new Uint32Array(tokens.length)
    const places = new Uint32Array(tokens.length)
    for (const [thing, { from, to }] of entries.entries()) {
      for (let at = from; at < to; at++) {
        const word = renumbered[tokens[at] as number] as number
        const slot = next[word] as number
        things[slot] = thing
        places[slot] = placed[at] as number
        next[word] = slot + 1
      }
      if (thing % step === step - 1) await breathe()
    }
    return { starts, things, places }
  }

  #sayings(entries: readonly Entry[]): Rows {
    const numbers = new Map(entries.map(({ id }, number) => [id, number]))
    const links = this.#says.flatMap(([thing, passage]) => {
      const [from, to] = [numbers.get(passage), numbers.get(thing)]
      return from === undefined || to === undefined ? [] : [[from, to] as const]
    })
    const sizes = new Uint32Array(entries.length)
    for (const [passage] of links) countOne(sizes, passage)
    const starts = startsOf(sizes)
    const next = starts.slice()
    const things = new Uint32Array(links.length)
    for (const [passage, thing] of links) {
      const slot = next[passage] as number
      things[slot] = thing
      next[passage] = slot + 1
    }
    return { starts, things }
  }
}
