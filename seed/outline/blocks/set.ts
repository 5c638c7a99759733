import type { Layer, Line, LinePlace } from '../../read/layer.ts'
import type { Block } from './block.ts'
import { blockOf, type Draft, tableBlocks } from './making.ts'
import { isEnded, type Mark, markOf, startsLow } from './markers.ts'

/** A line of a document whose pages are known. */
type SetLine = Line & { readonly place: LinePlace }

const isSet = (line: Line): line is SetLine => line.place !== undefined

/** The size that most of a document's words are set in. */
function usualSize(lines: readonly SetLine[]): number {
  const counts = new Map<number, number>()
  for (const { place, text } of lines) counts.set(place.size, (counts.get(place.size) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

/** How far lines of text reach. */
const farthest = (lines: readonly SetLine[]): number => {
  const reach = lines.map(({ place }) => place.right).sort((a, b) => a - b)
  return reach[Math.floor(reach.length * 0.95)] ?? 0
}

class Reading {
  readonly blocks: Block[] = []
  readonly #layer: Layer
  readonly #usual: number
  readonly #reach: number
  #draft: Draft | undefined
  #gap = false

  constructor(layer: Layer, lines: readonly SetLine[]) {
    this.#layer = layer
    this.#usual = usualSize(lines)
    this.#reach = farthest(lines)
  }

  gap(): void {
    this.#gap = true
  }

  close(): void {
    if (this.#draft !== undefined) this.blocks.push(blockOf(this.#layer, this.#draft))
    this.#draft = undefined
  }

  take(line: SetLine): void {
    const mark = this.#markOf(line)
    const draft = this.#draft
    if (draft !== undefined && mark === undefined && this.#continues(draft, line)) draft.lines.push(line)
    else {
      this.close()
      const kind = this.#isHeading(line) && mark?.kind !== 'bullet' ? 'heading' : mark === undefined ? 'paragraph' : 'item'
      this.#draft = { kind, lines: [line], mark: kind === 'heading' ? undefined : mark, depth: this.#depthOf(line, mark) }
    }
    this.#gap = false
  }

  #last(): SetLine | undefined {
    return this.#draft?.lines.at(-1) as SetLine | undefined
  }

  /** A number begins an item where a paragraph could begin, or where the lines before hang from their own number. */
  #markOf(line: SetLine): Mark | undefined {
    const mark = markOf(line.text)
    const last = this.#last()
    if (mark === undefined || mark.kind === 'bullet') return mark
    if (last === undefined) return mark.kind === 'number' ? mark : undefined
    const apart = this.#gap || last.place.page !== line.place.page
    const out = line.place.x < last.place.x - 6 || (this.#draft?.lines.length === 1 && this.#draft.mark?.kind === mark.kind)
    if (mark.kind === 'bare number') return apart && out ? mark : undefined
    const ended = isEnded(last.text) || last.place.right < this.#reach * 0.75
    return (apart && ended) || out || this.#draft?.kind === 'heading' ? mark : undefined
  }

  #isHeading({ place, text }: SetLine): boolean {
    return (place.bold || place.size > this.#usual + 1.5) && place.size > this.#usual - 1 && /\p{L}/u.test(text)
  }

  #continues(draft: Draft, line: SetLine): boolean {
    const last = draft.lines.at(-1) as SetLine
    const heading = this.#isHeading(line)
    if (heading !== (draft.kind === 'heading')) {
      const tail = draft.kind !== 'heading' && !this.#gap && !isEnded(last.text)
      if (!tail) return false
    }
    if (draft.kind === 'heading')
      return !this.#gap && Math.abs(last.place.size - line.place.size) < 1 && last.place.page === line.place.page
    if (!this.#gap && last.place.page === line.place.page) return true
    if (startsLow(line.text)) return !isEnded(last.text) || /[,;]$/.test(last.text)
    if (last.place.page === line.place.page) return false
    const hanging =
      draft.mark !== undefined && Math.abs(line.place.x - ((draft.lines[1] as SetLine | undefined) ?? line).place.x) < 3
    const hangs = draft.mark !== undefined && line.place.x > (draft.lines[0] as SetLine).place.x + 5
    if (!isEnded(last.text)) return last.place.right > this.#reach * 0.75
    return hanging && hangs
  }

  /** The depth of an item: how many items above it, in the same list, stand further left. */
  #depthOf({ place }: SetLine, mark: Mark | undefined): number {
    if (mark === undefined) return 0
    const lefts: number[] = []
    for (const block of [...this.blocks].reverse()) {
      if (block.kind !== 'item') break
      const left = this.#leftOf(block)
      if (left < place.x - 6 && !lefts.some((each) => Math.abs(each - left) < 6)) lefts.push(left)
    }
    return lefts.length
  }

  #leftOf(block: Block): number {
    return this.#layer.lines[block.line - 1]?.place?.x ?? 0
  }
}

/** The blocks of a document whose pages are known: what is bold or large is a heading; furniture is left out, notes stand apart. */
export function setBlocks(layer: Layer): Block[] {
  const tables = tableBlocks(layer)
  const body = layer.lines.filter(isSet).filter(({ place }) => !place.furniture && !place.note && !place.table)
  const reading = new Reading(layer, body)
  const notes: Block[] = []
  let until = 0
  for (const line of layer.lines) {
    if (line.number <= until) continue
    const table = tables.get(line.number)
    if (table !== undefined) {
      reading.close()
      reading.blocks.push(table.block)
      until = table.last
    } else if (line.text.trim() === '') reading.gap()
    else if (isSet(line) && line.place.note) notes.push(blockOf(layer, { kind: 'note', lines: [line], depth: 0 }))
    else if (isSet(line) && !line.place.furniture) reading.take(line)
  }
  reading.close()
  return [...reading.blocks, ...notes]
}
