import { gradeShape } from '../inspecting/grades.ts'
import { ragShape } from '../parts/Tag.tsx'
import type { Series } from './lines.ts'

export type Event = Series['events'][number]

/** The rows below the picture, in their order, and what each is called. */
export const lanes = [
  ['INSPECTION', 'Inspections'],
  ['PLAN', 'Plans'],
  ['ACTION', 'Actions due'],
] as const satisfies readonly (readonly [Event['kind'], string])[]

/** The shape that stands for something that happened or was due. */
export function shapeOf({ kind, node }: Event): string {
  if (kind === 'INSPECTION') return 'overall' in node && node.overall !== null ? gradeShape(node.overall) : '○'
  if (kind === 'PLAN') return '◆'
  return 'rag' in node && node.rag !== null ? ragShape(node.rag) : '○'
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** "A" to "Z", "AA" and on. */
const letterOf = (at: number): string =>
  `${at >= letters.length ? letters[Math.floor(at / letters.length) - 1] : ''}${letters[at % letters.length]}`

/** A letter for each inspection and plan, in the order of their days, by which the picture and the list name them. */
export function lettersOf(events: readonly Event[]): ReadonlyMap<string, string> {
  const lettered = events.filter(({ kind, day }) => kind !== 'ACTION' && day !== null)
  return new Map(lettered.map(({ node }, at) => [node.id, letterOf(at)]))
}

/** A mark below the picture. */
export interface Mark {
  readonly id: string
  readonly x: number
  /** From 0: marks that would meet stand one below the other. */
  readonly row: number
  readonly shape: string
  readonly letter: string
  /** How many stand on this very day. */
  readonly total: number
}

const apart = 24
const mostRows = 3

/** The marks of one kind. Actions of one day share a mark. */
export function marksOf(
  events: readonly Event[],
  letters: ReadonlyMap<string, string>,
  at: (day: string) => number,
  shown: ReadonlySet<string>,
): Mark[] {
  const ends: number[] = []
  const marks: Mark[] = []
  const days = new Map<string, Event[]>()
  for (const event of events) {
    if (event.day === null || !shown.has(event.day)) continue
    const key = event.kind === 'ACTION' ? event.day : `${event.day} ${event.node.id}`
    days.set(key, [...(days.get(key) ?? []), event])
  }
  for (const alike of days.values()) {
    const [first] = alike as [Event]
    const x = at(first.day ?? '')
    const free = ends.findIndex((end) => x - end >= apart)
    const row = free !== -1 ? free : ends.length < mostRows ? ends.length : 0
    ends[row] = x
    marks.push({
      id: first.node.id,
      x,
      row,
      shape: shapeOf(first),
      letter: letters.get(first.node.id) ?? '',
      total: alike.length,
    })
  }
  return marks
}
