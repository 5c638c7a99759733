import type { Flow } from './flow.ts'
import type { Drawn } from './moves.ts'

/** A thing draws at most so many of another column after it, so that no one of them takes all the room. */
const broughtAlong = 3

/**
 * As many things of each column as there is room for: whole ways along the links from the start, one after another, so that what
 * is drawn hangs together, then the rest in reading order. A column that is open shows all.
 */
export function chooseDrawn(
  start: string,
  columns: Drawn,
  flows: readonly Flow[],
  room: number,
  isOpen: (column: number) => boolean,
): Drawn {
  const columnOf = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column] as const)))
  const isWhole = (column: number): boolean => isOpen(column) || (columns[column]?.length ?? 0) <= room
  const taken = columns.map((ids, column) => new Set(isWhole(column) ? ids : []))
  const take = (id: string): boolean => {
    const column = columnOf.get(id) ?? -1
    if (isWhole(column)) return columnOf.has(id)
    const into = taken[column]
    if (into === undefined || into.has(id) || into.size >= room) return false
    into.add(id)
    return true
  }
  const beside = new Map<string, string[]>()
  const join = (a: string, b: string): void => {
    const group = beside.get(a)
    if (group === undefined) beside.set(a, [b])
    else group.push(b)
  }
  for (const { up, down } of flows) {
    join(up, down)
    join(down, up)
  }
  const come = new Set([start])
  const goOn = (id: string): void => {
    const brought = new Map<number, number>()
    for (const next of beside.get(id) ?? []) {
      const column = columnOf.get(next) ?? -1
      const before = brought.get(column) ?? 0
      if (come.has(next) || (!isWhole(column) && before >= broughtAlong) || !take(next)) continue
      brought.set(column, before + 1)
      come.add(next)
      goOn(next)
    }
  }
  take(start)
  goOn(start)
  columns.forEach((ids) => {
    for (const id of ids) take(id)
  })
  return columns.map((ids, column) => ids.filter((id) => taken[column]?.has(id) ?? false))
}
