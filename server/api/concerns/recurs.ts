import { type Label, labelOfId } from '../../../schema/index.ts'
import { captionOf } from '../caption.ts'
import type { Context } from '../context.ts'
import type { ListOrder, Place } from '../listed.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { remembered } from '../remembered.ts'
import type { TracedLink } from '../trace/compose.ts'
import { foldedWords } from '../trace/concern.ts'
import { type Basis, strengthOf, weaker } from '../trace/strength.ts'
import { type Chain, chainsOf } from './chains.ts'
import { basisKey, linksOfCouncil } from './links.ts'
import { type Telling, tellersOf, tellingsOf } from './told.ts'

/** A concern that came back. */
export interface Recurring {
  readonly id: string
  readonly concern: string
  readonly told: readonly Telling[]
  readonly links: readonly TracedLink[]
  readonly weakest: TracedLink
  /** Its words as they are compared; empty where its links say none. */
  readonly words: string
  /** What its links are about, as praise and blame share it; empty where they do not say. */
  readonly matter: string
}

export const latestOf = ({ told }: Recurring): readonly StoredNode[] => told.at(-1)?.things ?? []

/** Those that came back most often first, then the surest, then the latest. */
export const mostOftenFirst: ListOrder<Recurring> = {
  parts: 4,
  placeOf: ({ told, weakest, id }) => [String(told.length).padStart(6, '0'), strengthOf(weakest), told.at(-1)?.day ?? '', id],
  compare: compareRecurring,
}

function compareRecurring(a: Place, b: Place): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] ?? ''
    const isLast = at === a.length - 1
    if (part !== other) return part < other === isLast ? -1 : 1
  }
  return 0
}

/** Links in the order in which their ends were told. */
function inOrder(links: readonly TracedLink[], told: readonly Telling[]): TracedLink[] {
  const places = told.flatMap(({ things }, at) =>
    things.map(({ id, key }) => [id, `${String(at).padStart(6, '0')} ${key}`] as const),
  )
  const place = new Map(places)
  const placeOf = ({ from, to, id }: TracedLink): string => `${place.get(from)} ${place.get(to)} ${id}`
  return links.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

const endsOf = ({ links }: Chain): Set<string> => new Set(links.flatMap(({ from, to }) => [from, to]))

/** A chain as it is told; undefined where one inspection alone tells it. */
function recurringOf(chain: Chain, told: readonly Telling[]): Recurring | undefined {
  const [first, latest] = [told[0]?.things[0], told.at(-1)?.things.at(-1)]
  if (first === undefined || latest === undefined || told.length < 2) return undefined
  const words = foldedWords(chain.concern)
  return {
    id: words === '' ? first.id : `${first.id} ${words}`,
    concern: chain.concern ?? captionOf(labelOfId(latest.id) as Label, latest),
    told,
    links: inOrder(chain.links, told),
    weakest: chain.links.reduce(weaker),
    words,
    matter: chain.links.map(({ matter }) => foldedWords(matter)).find((matter) => matter !== '') ?? '',
  }
}

/** What recurs, and whether all the links that say so were read. */
export interface RecurringThere {
  readonly concerns: readonly Recurring[]
  readonly whole: boolean
}

const known = remembered<RecurringThere>()

/** What recurs in a council, by links known in some ways. */
export const recurringIn = (context: Context, council: string, basis: readonly Basis[]): Promise<RecurringThere> =>
  known(context, `${council} ${basisKey(basis)}`, async () => {
    const { links: all, whole } = await linksOfCouncil(context, council, 'RECURS_AS')
    const joining = all.filter((link) => basis.includes(link.basis))
    const rejected = all.filter((link) => link.basis === 'REJECTED')
    const ids = new Set(joining.flatMap(({ from, to }) => [from, to]))
    const [things, tellers] = await Promise.all([loadAll(context.nodes, ids), tellersOf(context, ids)])
    const byId = new Map(things.map((thing) => [thing.id, thing]))
    const concerns = chainsOf(joining, rejected).flatMap((chain) => {
      const own = [...endsOf(chain)].flatMap((id) => byId.get(id) ?? [])
      return recurringOf(chain, tellingsOf(own, tellers)) ?? []
    })
    concerns.sort((a, b) => mostOftenFirst.compare(mostOftenFirst.placeOf(a), mostOftenFirst.placeOf(b)))
    return { concerns, whole }
  })
