import { type Label, labelOfId, type NodeRecord } from '../../../schema/index.ts'
import { scopeOf } from '../../extract/passage.ts'
import type { Span } from '../../read/layer.ts'
import type { Known } from '../known.ts'

/** Things whose own words can name others. */
const telling: ReadonlySet<Label> = new Set<Label>([
  'Finding',
  'Recommendation',
  'Measure',
  'Action',
  'SuccessMeasure',
  'Objective',
  'Outcome',
  'Update',
  'AgendaItem',
  'Minute',
  'Matter',
  'Resolution',
  'Commitment',
])

/** So many passages before a place are looked at for those that hold it. */
const farthest = 400

interface Held extends Span {
  readonly id: string
}

const isIn = (place: Span, { start, end }: Span): boolean => start <= place.start && place.end <= end

/** What holds each place of a document: passages, the things that they tell of, the report that it stands in. */
export class Places {
  readonly #known: Known
  readonly #passages = new Map<string, Held[]>()

  constructor(known: Known) {
    this.#known = known
    for (const { id, properties } of known.all('Passage')) {
      const { start, end } = properties
      if (start === undefined || end === undefined) continue
      const scope = id.slice(0, id.lastIndexOf('/passage/'))
      const list = this.#passages.get(scope)
      if (list === undefined) this.#passages.set(scope, [{ id, start, end }])
      else list.push({ id, start, end })
    }
    for (const list of this.#passages.values()) list.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
  }

  /** The passages that hold a place, the smallest first. */
  covering(document: string, place: Span): Held[] {
    const list = this.#passages.get(scopeOf(document)) ?? []
    const from = lastBefore(list, place.start)
    const found: Held[] = []
    for (let at = from; at >= 0 && from - at < farthest; at--) {
      const held = list[at] as Held
      if (isIn(place, held)) found.push(held)
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1))
  }

  /** The thing in whose words a place stands: the one with the fewest words. */
  tellerOf(passages: readonly Held[]): string | undefined {
    for (const { id } of passages) {
      const says = this.#known.in('CITES', id).filter(({ from, properties }) => {
        const label = labelOfId(from)
        return properties.role === 'SAYS' && label !== undefined && telling.has(label)
      })
      const [first] = [...says].sort(
        (a, b) =>
          Number(a.properties.property !== undefined) - Number(b.properties.property !== undefined) || (a.from < b.from ? -1 : 1),
      )
      if (first !== undefined) return first.from
    }
    return undefined
  }

  /** The report that a place stands in, else the document. */
  holderOf(document: string, place: Span): string {
    const list = this.#passages.get(scopeOf(document)) ?? []
    for (let at = lastBefore(list, place.start), steps = 0; at >= 0 && steps < farthest; at--, steps++) {
      const holder = this.#documentOf((list[at] as Held).id)
      if (holder !== undefined) return holder
    }
    return document
  }

  #documentOf(passage: string): string | undefined {
    let at: NodeRecord | undefined
    for (let id = passage, steps = 0; steps < 20; steps++) {
      const above = this.#known.out('PART_OF', id)[0]
      if (above === undefined) return undefined
      at = this.#known.node(above.to)
      if (at?.label === 'Document') return at.id
      id = above.to
    }
    return undefined
  }
}

/** The last that begins at or before an offset; -1 where none does. */
function lastBefore(list: readonly Span[], offset: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
