import type { Teller, ToldThing, Turn } from './concern.ts'

/** What one inspection told. */
export interface Side {
  readonly by: Teller | null
  readonly day: string | null
  readonly things: readonly ToldThing[]
}

/** What turned by one inspection: all that was told of it before beside all that this one told. */
export interface Turned {
  readonly key: string
  readonly way: Turn['way']
  readonly concern: string
  /** The earliest first. */
  readonly earlier: readonly Side[]
  readonly later: Side
  readonly links: readonly Turn['link'][]
}

const once = (things: readonly ToldThing[]): ToldThing[] => [...new Map(things.map((thing) => [thing.id, thing])).values()]

function groupsOf<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, [Each, ...Each[]]> {
  const groups = new Map<string, [Each, ...Each[]]>()
  for (const each of all) {
    const before = groups.get(keyOf(each))
    if (before === undefined) groups.set(keyOf(each), [each])
    else before.push(each)
  }
  return groups
}

const sidesOf = (sides: readonly Side[]): Side[] =>
  [...groupsOf(sides, ({ by, day }) => by?.id ?? day ?? '').values()]
    .map((each) => ({ ...each[0], things: once(each.flatMap(({ things }) => things)) }))
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0))

/** Turns of one concern by one inspection are one, in the order in which the first of each comes. */
export function together(turns: readonly Turn[]): Turned[] {
  const groups = groupsOf(turns, ({ way, concern, later, laterBy }) => [way, concern, laterBy?.id ?? later.id].join('\n'))
  return [...groups].map(([key, all]) => {
    const { way, concern, laterBy, laterDay } = all[0]
    return {
      ...{ key, way, concern },
      earlier: sidesOf(all.map(({ earlier, earlierBy, earlierDay }) => ({ by: earlierBy, day: earlierDay, things: [earlier] }))),
      later: { by: laterBy, day: laterDay, things: once(all.map(({ later }) => later)) },
      links: all.map(({ link }) => link),
    }
  })
}
