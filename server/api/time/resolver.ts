import type { Context } from '../context.ts'
import type {
  OwnerChangeInfoResolvers,
  PlanChangeInfoResolvers,
  PlanChangesResultResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { type Listed, listed } from '../listed.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { remembered } from '../remembered.ts'
import { type Change, type Changes, changesOf, countsOf, inReadingOrder } from './changes.ts'
import { type Changed, changeKinds } from './differences.ts'
import { type Gathered, gather, type Span, spanOf } from './gathered.ts'
import { type UpdateBetween, updatesBetween } from './updates.ts'
import type { Version } from './versions.ts'

export interface PlanChangesSource extends Span, Changes {
  readonly gathered: Gathered
}
export type PlanChangePage = Listed<Change>
export type OwnerChange = NonNullable<Changed['owners']>

const known = remembered<PlanChangesSource>()

export const planChanges: QueryResolvers['planChanges'] = (_, { from, to }, context): Promise<PlanChangesSource> =>
  known(context, `${from} ${to}`, async () => {
    const span = await spanOf(context, from, to)
    const gathered = await gather(context, span)
    return { ...span, ...changesOf(span, gathered), gathered }
  })

const unreadIn = ({ from, to, between }: Span): Version[] => [from, ...between, to].filter(({ read }) => !read)

const titleOf = ({ plan }: Version): string => `“${textOf(plan.title) ?? plan.id}”`

/** Why something may have a counterpart that is not known. */
function wholeWords(source: Span): string | null {
  const unread = unreadIn(source)
  const [one] = unread
  if (one !== undefined) {
    const others = unread.length - 1
    const named = others === 0 ? titleOf(one) : `${titleOf(one)} and ${others} more`
    return `${named} ${others === 0 ? 'has' : 'have'} not been read: only what other papers tell of it is known`
  }
  if (source.succession.length === 0) return 'Nothing that has been read says that these two are versions of one plan'
  return null
}

const result = {
  whole: (source) => wholeWords(source) === null,
  wholeWords,
  counts: ({ all }) => countsOf(all),
  changes: ({ all }, { kinds, parts, ...page }) => {
    const asked = kinds ?? changeKinds.filter((kind) => kind !== 'UNCHANGED')
    const shown = all.filter((each) => each.kinds.some((kind) => asked.includes(kind)) && (parts?.includes(each.part) ?? true))
    return listed(shown, page, inReadingOrder)
  },
  updates: (source, _, context): Promise<UpdateBetween[]> => updatesBetween(context, source, source.gathered.standing),
} satisfies PlanChangesResultResolvers

const orNull = async (id: string | undefined, context: Context): Promise<StoredNode | null> =>
  id === undefined ? null : loadOne(context.nodes, id)

const change = {
  kinds: ({ kinds }) => kinds,
  earlier: ({ earlier }, _, context) => orNull(earlier, context),
  later: ({ later }, _, context) => orNull(later, context),
  weakest: ({ way }) => way?.weakest ?? null,
  links: ({ way }) => way?.links ?? [],
  alsoEarlier: ({ alsoEarlier }, _, context) => loadAll(context.nodes, alsoEarlier),
  alsoLater: ({ alsoLater }, _, context) => loadAll(context.nodes, alsoLater),
  wording: ({ changed }) => changed.wording ?? null,
  date: ({ changed }) => changed.date ?? null,
  owners: ({ changed }) => changed.owners ?? null,
  rating: ({ changed }) => changed.rating ?? null,
  place: ({ changed }) => changed.place ?? null,
  measures: ({ changed }) => changed.measures ?? null,
} satisfies PlanChangeInfoResolvers

const owners = {
  before: ({ before }, _, context) => loadAll(context.nodes, before),
  after: ({ after }, _, context) => loadAll(context.nodes, after),
  added: ({ added }, _, context) => loadAll(context.nodes, added),
  removed: ({ removed }, _, context) => loadAll(context.nodes, removed),
} satisfies OwnerChangeInfoResolvers

export const changeResolvers = { PlanChangesResult: result, PlanChangeInfo: change, OwnerChangeInfo: owners }
