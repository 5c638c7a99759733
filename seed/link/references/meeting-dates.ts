import { daysNamed } from '../../extract/meeting/days.ts'
import { blocksOf } from '../../outline/blocks/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import type { Known } from '../known.ts'

/** A meeting that the head of a table names by its day alone. */
export interface DayOfMeeting extends Span {
  readonly day: string
  readonly printed: string
}

const heading = /^\W*(?:date of (?:the )?meeting|meeting dates?|meetings?)\b/i

/** The days in the rows of tables that say that they are days of meetings. */
export function meetingDaysIn(layer: Layer): DayOfMeeting[] {
  return blocksOf(layer).flatMap(({ rows = [] }) =>
    rows.flatMap(({ cells }) => {
      const [first, ...others] = cells.map(({ paragraphs }) => paragraphs[0])
      if (first === undefined || !heading.test(first.text) || others.length < 2) return []
      return others.flatMap((words): DayOfMeeting[] => {
        const [span] = words?.spans ?? []
        const [named] = words === undefined ? [] : daysNamed(words.text)
        return span === undefined || named === undefined || words === undefined
          ? []
          : [{ ...span, day: named.day, printed: words.text }]
      })
    }),
  )
}

/** The meetings of a council by their bodies and days. */
export class Meetings {
  readonly #known: Known
  readonly #ids = new Map<string, string[]>()

  constructor(known: Known) {
    this.#known = known
    for (const { id, properties } of known.all('Meeting')) {
      const key = `${properties.date} ${properties.body}`
      this.#ids.set(key, [...(this.#ids.get(key) ?? []), id].slice(0, 2))
    }
  }

  /** The meeting of the body whose papers these are, on a day. */
  on(document: string, day: string): string | undefined {
    const bodies = new Set(
      this.#known.in('REPORTED_IN', document).flatMap(({ from }) => {
        const node = this.#known.node(from)
        return node?.label === 'Meeting' ? [node.properties.body] : []
      }),
    )
    const [only, another] = [...bodies].flatMap((body) => this.#ids.get(`${day} ${body}`) ?? [])
    return another === undefined ? only : undefined
  }
}
