import type { Flow } from './flow.ts'

/** The things that are drawn, by column from the left and from the top in each. */
export type Drawn = readonly (readonly string[])[]

export const moveKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const
export type MoveKey = (typeof moveKeys)[number]

export const isMoveKey = (key: string): key is MoveKey => (moveKeys as readonly string[]).includes(key)

interface Place {
  readonly column: number
  readonly row: number
}

function placesOf(drawn: Drawn): ReadonlyMap<string, Place> {
  return new Map(drawn.flatMap((ids, column) => ids.map((id, row) => [id, { column, row }] as const)))
}

/**
 * Where a key leads from a thing: up and down within its column; left and right along a link, to the nearest column that it
 * is linked with on that side and there to the nearest thing. Null where it leads nowhere.
 */
export function moveFrom(id: string, key: MoveKey, drawn: Drawn, flows: readonly Flow[]): string | null {
  const places = placesOf(drawn)
  const here = places.get(id)
  if (here === undefined) return null
  const column = drawn[here.column] ?? []
  if (key === 'ArrowUp') return column[here.row - 1] ?? null
  if (key === 'ArrowDown') return column[here.row + 1] ?? null
  if (key === 'Home') return column[0] ?? null
  if (key === 'End') return column.at(-1) ?? null
  const side = key === 'ArrowLeft' ? -1 : 1
  const linked = flows.flatMap(({ up, down }) => (up === id ? [down] : down === id ? [up] : []))
  const found = linked
    .flatMap((each) => {
      const place = places.get(each)
      return place === undefined || Math.sign(place.column - here.column) !== side ? [] : [{ each, place }]
    })
    .sort(
      (a, b) =>
        Math.abs(a.place.column - here.column) - Math.abs(b.place.column - here.column) ||
        Math.abs(a.place.row - here.row) - Math.abs(b.place.row - here.row) ||
        a.place.row - b.place.row,
    )
  return found[0]?.each ?? null
}
