import type { Layer, Line } from '../../read/layer.ts'
import { readable } from '../../read/words.ts'
import type { Block } from './block.ts'
import { blockOf, type Draft, tableBlocks } from './making.ts'
import { isEnded, type Mark, markOf, startsLow } from './markers.ts'

const longestHeading = 100
const hashes = /^#{1,6}\s+/
const bare = (line: Line): string => readable(line.text.replace(hashes, ''))

/** Short lines that come back again and again, and stand at least once in the middle of a sentence, are of the page and not of the text. */
function furnitureOf(lines: readonly Line[]): Set<Line> {
  const groups = new Map<string, Line[]>()
  const full = lines.filter(({ text }) => text.trim() !== '')
  const places = new Map(full.map((line, at) => [line, at]))
  for (const line of full) {
    const key = line.text.trim().toLowerCase().replace(/\d+/g, '#')
    if (key.length > 60 || key.startsWith('|')) continue
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
    const isNumber = /^(?:page )?#(?: of #)?$/.test(key)
    if (isNumber || (group.length >= 3 && splits.length > 0)) for (const line of group) found.add(line)
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

class Reading {
  readonly blocks: Block[] = []
  readonly #layer: Layer
  readonly #width: number
  #draft: Draft | undefined
  #gap = true

  constructor(layer: Layer, lines: readonly Line[]) {
    this.#layer = layer
    this.#width = widthOf(lines)
  }

  gap(): void {
    this.#gap = true
  }

  close(): void {
    if (this.#draft !== undefined) this.blocks.push(blockOf(this.#layer, this.#draft))
    this.#draft = undefined
  }

  take(line: Line, next: Line | undefined): void {
    const hash = hashes.exec(line.text)?.[0]
    const mark = hash === undefined ? this.#markOf(line) : undefined
    const heading = hash !== undefined || (mark?.kind !== 'bullet' && this.#isHeading(line, next))
    if (heading) {
      this.close()
      const skipped = hash === undefined ? undefined : ({ text: hash, length: hash.length, kind: 'bullet' } as const)
      const { marker: _, ...block } = blockOf(this.#layer, { kind: 'heading', lines: [line], mark: skipped, depth: 0 })
      this.blocks.push(block)
    } else if (mark === undefined && this.#continues(line)) this.#draft?.lines.push(line)
    else {
      this.close()
      const indent = line.text.length - line.text.trimStart().length
      this.#draft = {
        kind: mark === undefined ? 'paragraph' : 'item',
        lines: [line],
        mark,
        depth: mark === undefined ? 0 : Math.min(4, indent >> 1),
      }
    }
    this.#gap = false
  }

  #last(): Line | undefined {
    return this.#draft?.lines.at(-1)
  }

  #markOf(line: Line): Mark | undefined {
    const mark = markOf(line.text)
    if (mark === undefined || mark.kind === 'bullet') return mark
    const last = this.#last()
    if (mark.kind === 'bare number') return undefined
    return this.#gap || last === undefined || isEnded(last.text) ? mark : undefined
  }

  /** A short line that begins like a title, and that no sentence runs into or out of. */
  #isHeading(line: Line, next: Line | undefined): boolean {
    const text = bare(line)
    if (
      text.length > Math.min(longestHeading, this.#width * 0.85) ||
      !/^[\p{Lu}\d"'\u2018\u201c(]/u.test(text) ||
      /[.,;]$/.test(text)
    )
      return false
    const last = this.#last()
    if (!this.#gap && last !== undefined && !isEnded(last.text)) return false
    if (next === undefined || next.text.trim() === '') return this.#gap || last === undefined
    if (text.length >= this.#width * (this.#gap ? 0.8 : 0.7)) return false
    // Below a heading stands a full line; where it begins in the middle of a sentence, its own beginning was lost.
    return !startsLow(next.text) || (this.#gap && next.text.trim().length > this.#width * 0.75)
  }

  /** After a short line that ends a sentence, a line that begins in the middle of one: the line between them was lost. */
  #lostItsStart(last: Line, line: Line): boolean {
    return startsLow(line.text) && /[.!?]$/.test(last.text.trim()) && last.text.trim().length < this.#width * 0.8
  }

  #continues(line: Line): boolean {
    const last = this.#last()
    if (this.#draft === undefined || last === undefined) return false
    if (!this.#gap) return !this.#lostItsStart(last, line)
    return startsLow(line.text) && !isEnded(last.text)
  }
}

/** The blocks of a text: paragraphs between blank lines, items by their marks, headings by how they stand. */
export function plainBlocks(layer: Layer): Block[] {
  const tables = tableBlocks(layer)
  const furniture = furnitureOf(layer.lines)
  const reading = new Reading(layer, layer.lines)
  let until = 0
  for (const [at, line] of layer.lines.entries()) {
    if (line.number <= until || furniture.has(line)) continue
    const table = tables.get(line.number)
    if (table !== undefined) {
      reading.close()
      reading.blocks.push(table.block)
      until = table.last
    } else if (line.text.trim() === '') reading.gap()
    else reading.take(line, layer.lines[at + 1])
  }
  reading.close()
  return reading.blocks
}
