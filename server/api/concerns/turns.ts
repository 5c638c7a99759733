import type { Context } from '../context.ts'
import type { ListOrder, Place } from '../listed.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { remembered } from '../remembered.ts'
import type { TracedLink } from '../trace/compose.ts'
import type { Basis } from '../trace/strength.ts'
import { basisKey, linksOfCouncil } from './links.ts'
import { type Teller, tellersOf } from './told.ts'

export type TurnWay = 'STRENGTH_TO_CONCERN' | 'CONCERN_TO_STRENGTH'

/** A thing, and who told it. */
export interface Told extends Teller {
  readonly thing: StoredNode
}

/** A strength that was a concern later, or the other way round. */
export interface Turn {
  readonly way: TurnWay
  readonly earlier: Told
  readonly later: Told
  readonly link: TracedLink
}

/** The latest first; of one day, as what was told later stands. */
export const latestFirst: ListOrder<Turn> = {
  parts: 3,
  placeOf: ({ later, link }) => [later.day ?? '', later.thing.key, link.id],
  compare: compareLatest,
}

function compareLatest([day = '', ...rest]: Place, [otherDay = '', ...others]: Place): number {
  if (day !== otherDay) return day < otherDay ? 1 : -1
  const [one, other] = [rest.join('\n'), others.join('\n')]
  return one < other ? -1 : one > other ? 1 : 0
}

const wayTo = ({ polarity }: StoredNode): TurnWay => (polarity === 'STRENGTH' ? 'CONCERN_TO_STRENGTH' : 'STRENGTH_TO_CONCERN')

/** Turns, and whether they are all that there are. */
export interface Turns {
  readonly turns: readonly Turn[]
  readonly whole: boolean
}

const known = remembered<Turns>()

/** What turned in a council, by links known in some ways: the latest turn first. */
export const turnsOfCouncil = (context: Context, council: string, basis: readonly Basis[]): Promise<Turns> =>
  known(context, `${council} ${basisKey(basis)}`, async () => {
    const { links: all, whole } = await linksOfCouncil(context, council, 'TURNED_INTO')
    const links = all.filter((link) => basis.includes(link.basis))
    const ids = new Set(links.flatMap(({ from, to }) => [from, to]))
    const [things, tellers] = await Promise.all([loadAll(context.nodes, ids), tellersOf(context, ids)])
    const toldOf = new Map(
      things.map((thing): [string, Told] => [thing.id, { by: undefined, day: undefined, ...tellers.get(thing.id), thing }]),
    )
    const turns = links.flatMap((link): Turn[] => {
      const [earlier, later] = [toldOf.get(link.from), toldOf.get(link.to)]
      return earlier === undefined || later === undefined ? [] : [{ way: wayTo(later.thing), earlier, later, link }]
    })
    return { turns: turns.sort((a, b) => latestFirst.compare(latestFirst.placeOf(a), latestFirst.placeOf(b))), whole }
  })
