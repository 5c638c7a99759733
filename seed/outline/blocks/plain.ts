import type { Layer, Line } from '../../read/layer.ts'
import { readable } from '../../read/words.ts'
import type { Block } from './block.ts'
import { blockOf, type Draft, tableBlocks } from './making.ts'
import { isEnded, type Mark, markOf, startsLow } from './markers.ts'

const longestHeading = 100
const hashes = /^#{1,6}\s+/
const bare = (line: Line): string => readable(line.text.replace(hashes, ''))

/** The number of a page, alone or behind the days that stand at each page's foot. */
const isPageNumber = (text: string): boolean => {
  const number = /^(.*?)\s*(?:page )?(?:\d+|#)(?: of (?:\d+|#))?$/i.exec(text.trim())
  return number !== null && (number[1] === '' || (onlyDays.test(number[1] ?? '') && / {2,}\d+$|\d{4} \d+$/.test(text.trim())))
}

/** Short lines that come back again and again, and stand at least once in the middle of a sentence, are of the page and not of the text. */
function furnitureOf(lines: readonly Line[]): Set<Line> {
  const groups = new Map<string, Line[]>()
  const full = lines.filter(({ text }) => text.trim() !== '')
  const places = new Map(full.map((line, at) => [line, at]))
  for (const line of full) {
    const key = line.text.trim().toLowerCase().replace(/\d+/g, '#')
    if (key.length > 90 || key.startsWith('|')) continue
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  const found = new Set<Line>()
  for (const [key, group] of groups) {
    const splits = group.filter((line) => {
      const at = places.get(line) as number
      const [before, after] = [full[at - 1], full[at + 1]]
      return (
        before !== undefined && after !== undefined && !isEnded(before.text) && startsLow(after.text) && before.text.length > 60
      )
    })
    const atFoot = group.filter((line) => {
      const at = places.get(line) as number
      return [at - 2, at - 1, at + 1, at + 2].some((near) => isPageNumber(full[near]?.text ?? ''))
    })
    const footed = key.length > 20 && group.length >= 3 && atFoot.length >= group.length - 1
    const [first] = group
    if (first !== undefined && group.length >= 3 && onlyDays.test(first.text.trim()))
      for (const line of group) if (line.number > frontLines) found.add(line)
    if (isPageNumber(group[0]?.text ?? '') || footed || (group.length >= 3 && splits.length > 0))
      for (const line of group) found.add(line)
  }
  return found
}

/** How wide a text is set: its longer lines, unless each paragraph is one line. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines
    .map(({ text }) => text.trim().length)
    .filter((length) => length > 40)
    .sort((a, b) => a - b)
  return Math.min(120, lengths[Math.floor(lengths.length * 0.8)] ?? 80)
}

const indentOf = ({ text }: Line): number => text.length - text.trimStart().length

/** Where a document tells its own days, in lines. */
const frontLines = 20
/** Days, and nothing else. */
const onlyDays =
  /^\d{1,2}(?:st|nd|rd|th)?(?: \p{L}+)?(?: \d{4})?(?: ?(?:to|and|\u2013|-) ?\d{1,2}(?:st|nd|rd|th)?(?: \p{L}+)?(?: \d{4})?)?$/u

/** A sentence that says what has to be, without a stop at its end: it begins with no number, and asks nothing. */
const isDemand =
  /^(?!\d|(?:what|how|where|who|why|when)\b)[^?:]*\b(?:needs? to be|must be|should be|do(?:es)? not|has not been|have not been)\b[^?:]*$/i

/** A mark that stands on a line of its own, before what it marks. */
const loneMark = /^\s*(?:\(?\d{1,3}[.)]|[\u2022\u25a0-\u25ff\ue000-\uf8ff])\s*$/u

class Reading {
  readonly blocks: Block[] = []
  readonly #layer: Layer
  readonly #width: number
  #draft: Draft | undefined
  #gap = true
  #lone: Line | undefined

  constructor(layer: Layer) {
    this.#layer = layer
    this.#width = widthOf(layer.lines)
  }

  gap(): void {
    this.#gap = true
  }

  close(): void {
    if (this.#draft !== undefined) this.blocks.push(blockOf(this.#layer, this.#draft))
    this.#draft = undefined
  }

  /** Takes a line, and where a heading goes on in the next one, that too: says how many it took. */
  take(line: Line, next: Line | undefined, after: Line | undefined): number {
    const taken = this.#take(line, next, after)
    this.#gap = false
    return taken
  }

  #take(line: Line, next: Line | undefined, after: Line | undefined): number {
    if (loneMark.test(line.text)) {
      this.close()
      this.#lone = line
      return 1
    }
    const lone = this.#lone
    this.#lone = undefined
    if (lone !== undefined) {
      this.#open('item', line, { text: lone.text.trim(), length: 0, kind: 'bullet' })
      return 1
    }
    if (this.#isOnlyDays(line)) {
      this.#open('paragraph', line, undefined)
      this.close()
      return 1
    }
    const hash = hashes.exec(line.text)?.[0]
    if (hash !== undefined) return this.#heading([line], { text: hash, length: hash.length, kind: 'bullet' })
    const mark = this.#markOf(line)
    if (mark?.kind !== 'bullet' && !(mark?.kind === 'number' && /:\s*$/.test(line.text))) {
      if (this.#isHeading(line, next)) return this.#heading([line])
      if (next !== undefined && this.#isWrapped(line, next, after)) return this.#heading([line, next])
    }
    if (mark === undefined && this.#continues(line)) this.#draft?.lines.push(line)
    else this.#open(mark === undefined ? 'paragraph' : 'item', line, mark)
    return 1
  }

  /** Days by themselves, into which no sentence runs. */
  #isOnlyDays(line: Line): boolean {
    const last = this.#last()
    return onlyDays.test(line.text.trim()) && (this.#gap || last === undefined || isEnded(last.text))
  }

  #heading(lines: Line[], skipped?: Mark): number {
    this.close()
    const { marker: _, ...block } = blockOf(this.#layer, { kind: 'heading', lines, mark: skipped, depth: 0 })
    const level = skipped === undefined ? {} : { level: skipped.text.trim().length }
    this.blocks.push({ ...block, ...level })
    return lines.length
  }

  #open(kind: 'item' | 'paragraph', line: Line, mark: Mark | undefined): void {
    this.close()
    const depth = mark === undefined ? this.#depthBelow(line) : this.#depthOf(line)
    this.#draft = { kind, lines: [line], mark, depth }
  }

  /** A paragraph that stands further in than the item above it belongs to that item. */
  #depthBelow(line: Line): number {
    const last = this.blocks.at(-1)
    const above =
      last === undefined || last.kind === 'heading' || last.kind === 'table' ? undefined : this.#layer.lines[last.line - 1]
    if (last === undefined || above === undefined) return 0
    const inside = last.kind === 'item' ? indentOf(above) + 2 : last.depth > 0 ? indentOf(above) : Number.POSITIVE_INFINITY
    return indentOf(line) >= inside ? Math.max(1, last.depth) : 0
  }

  /** The depth of an item: how many items above it, in the same list, stand further left. */
  #depthOf(line: Line): number {
    const lefts = new Set<number>()
    for (const block of [...this.blocks].reverse()) {
      if (block.kind !== 'item') break
      const left = indentOf(this.#layer.lines[block.line - 1] as Line)
      if (left < indentOf(line) - 1) lefts.add(left)
    }
    return Math.min(4, lefts.size)
  }

  #last(): Line | undefined {
    return this.#draft?.lines.at(-1)
  }

  #markOf(line: Line): Mark | undefined {
    const mark = markOf(line.text)
    if (mark === undefined || mark.kind === 'bullet') return mark
    const last = this.#last()
    if (mark.kind === 'bare number') return undefined
    if (this.#gap || last === undefined || isEnded(last.text) || this.#isNext(line, mark)) return mark
    return /[;,] (?:and|or)\s*$/i.test(last.text) ? mark : undefined
  }

  /** Whether a number goes on from that of the item before, and a sentence begins behind it. */
  #isNext(line: Line, mark: Mark): boolean {
    const last = this.blocks.findLast(({ marker }) => /^\d{1,3}[.)]$/.test(marker ?? ''))
    const own = /^\d{1,3}[.)]$/.test(mark.text) && /^\p{Lu}/u.test(line.text.slice(mark.length))
    return own && last !== undefined && Number.parseInt(mark.text, 10) === Number.parseInt(last.marker ?? '', 10) + 1
  }

  /** Whether a title could begin with a line: it begins like one, and no sentence runs into it. */
  #couldBegin(line: Line, text: string): boolean {
    if (!/^[\p{Lu}\d"'\u2018\u201c(]/u.test(text) || /[.,;]$/.test(text)) return false
    const last = this.#last()
    return this.#gap || last === undefined || isEnded(last.text) || line.number === 1
  }

  /** A short line that begins like a title, and that no sentence runs into or out of. */
  #isHeading(line: Line, next: Line | undefined): boolean {
    const text = bare(line)
    if (text.length > Math.min(longestHeading, this.#width * (text.endsWith('?') ? 1.1 : 0.85)) || !this.#couldBegin(line, text))
      return false
    if (next === undefined || next.text.trim() === '') return this.#gap || this.#last() === undefined
    if (text.length >= this.#width * (text.endsWith('?') ? 1.1 : this.#gap ? 0.8 : 0.7)) return false
    // Below a heading stands a full line; where it begins in the middle of a sentence, its own beginning was lost.
    return !startsLow(next.text) || (this.#gap && next.text.trim().length > this.#width * 0.75)
  }

  /** A heading over two lines, the second one short, and nothing that goes on from it. */
  #isWrapped(line: Line, next: Line, after: Line | undefined): boolean {
    const [text, rest] = [bare(line), next.text.trim()]
    if (!this.#couldBegin(line, text) || !startsLow(rest) || rest.length > this.#width * 0.6) return false
    if (isDemand.test(`${text} ${rest}`)) return false
    const last = this.#last()
    if (!this.#gap && (last === undefined || !isEnded(last.text) || !this.#isTitleByItsEnd(text, rest, after))) return false
    if (/[.,;]$/.test(rest) || text.length > longestHeading) return false
    return after === undefined || after.text.trim() === '' || !startsLow(after.text)
  }

  /** Where no space parts a heading from what stands above it, it must be one by its end, and the next line begin a paragraph. */
  #isTitleByItsEnd(text: string, rest: string, after: Line | undefined): boolean {
    if (/^(?:what|how|where|who|why)\b/i.test(text) && rest.endsWith('?')) return true
    return /:\s*\p{Ll}[\p{Ll} ]{3,40}$/u.test(rest) && (after === undefined || /^\s*[\p{Lu}\d]/u.test(after.text))
  }

  /** A short line that ends a sentence is the last of its paragraph; what begins in the middle of one after it lost its own beginning. */
  #isLast(line: Line): boolean {
    return /[.!?]['"\u2019\u201d)]*$/.test(line.text.trim()) && line.text.trim().length < this.#width * 0.78
  }

  #continues(line: Line): boolean {
    const last = this.#last()
    if (this.#draft === undefined || last === undefined) return false
    if (!this.#gap) return !this.#isLast(last)
    return startsLow(line.text) && !isEnded(last.text)
  }
}

/** The blocks of a text: paragraphs between blank lines, items by their marks, headings by how they stand. */
export function plainBlocks(layer: Layer): Block[] {
  const tables = tableBlocks(layer)
  const furniture = furnitureOf(layer.lines)
  const reading = new Reading(layer)
  let until = 0
  for (const [at, line] of layer.lines.entries()) {
    if (line.number <= until || furniture.has(line)) continue
    const table = tables.get(line.number)
    if (table !== undefined) {
      reading.close()
      reading.blocks.push(table.block)
      until = table.last
    } else if (line.text.trim() === '') reading.gap()
    else until = line.number + reading.take(line, layer.lines[at + 1], layer.lines[at + 2]) - 1
  }
  reading.close()
  return reading.blocks
}
