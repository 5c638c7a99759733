import { labelOfId } from '../../../schema/index.ts'
import { councilDecisions } from '../../store/index.ts'
import { checkThing } from '../check-thing.ts'
import type { Context } from '../context.ts'
import type {
  AnswerInfoResolvers,
  DecisionInfoResolvers,
  DecisionsResultResolvers,
  QueryDecisionsArgs,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { type CouncilDay, daysOf } from '../late/days.ts'
import { type Listed, type ListOrder, listed, type Place } from '../listed.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll, loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { checkCouncil } from '../plans/current.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import { type Decision, gather } from './gather.ts'
import { folded } from './namesakes.ts'
import { type Answer, type DecisionKind, decisionKinds, decisionStates, isPast, kindOf, wordsOf } from './state.ts'

export type DecisionPage = Listed<Decision>
export type { Answer, Decision }

/** What was resolved and promised and fits what is asked for. */
export interface DecisionsSource {
  readonly day: CouncilDay
  /** Those that fit all but what `open` asks for. */
  readonly fitting: readonly Decision[]
  readonly shown: readonly Decision[]
}

const most = 5000

/** The newest meeting first, those without a day last; within a meeting as they are read. */
const order: ListOrder<Decision> = {
  parts: 3,
  placeOf: ({ day, meeting, node }) => [day ?? '', meeting?.key ?? '', node.key],
  compare: compareNewest,
}

function compareNewest([day = '', ...rest]: Place, [otherDay = '', ...others]: Place): number {
  if (day !== otherDay) return day < otherDay ? 1 : -1
  const [one, other] = [rest.join('\n'), others.join('\n')]
  return one < other ? -1 : one > other ? 1 : 0
}

const isCommitment = ({ id }: StoredNode): boolean => labelOfId(id) === 'Commitment'

/** What a council's meetings resolved and were promised, of some kinds. */
export async function allOf(context: Context, council: string, kinds: readonly DecisionKind[]): Promise<StoredNode[]> {
  const rows = await Promise.all(councilDecisions.all.map((text) => context.store.run(text, { council, limit: most + 1 })))
  for (const each of rows)
    refuseBeyond(most, each, 'resolutions or commitments', council, 'Ask for "resolutions" and "commitments" in pages')
  const nodes = rows.flat().map(({ node }) => node as StoredNode)
  for (const node of nodes) context.nodes.prime(node.id, node)
  return nodes.filter((node) => kinds.includes(kindOf(node, isCommitment(node))))
}

const usual: readonly DecisionKind[] = ['REQUEST', 'COMMITMENT']

function fits({ body, meeting, role }: QueryDecisionsArgs, asAt: string) {
  return (each: Decision): boolean =>
    (each.day === undefined || each.day <= asAt) &&
    (body == null || folded(textOf(each.meeting?.body) ?? '') === folded(body)) &&
    (meeting == null || each.meeting?.id === meeting) &&
    (role == null || each.whom.includes(role))
}

const isOpen = ({ state }: Decision): boolean => state === 'PERHAPS' || state === 'NOT_FOUND'

export const decisions: QueryResolvers['decisions'] = async (_, args, context): Promise<DecisionsSource> => {
  const { council, open } = args
  await checkCouncil(context, council)
  await checkThing(context, args.meeting, 'Meeting', 'meetingHistory { meetings { meeting { id } } }')
  await checkThing(context, args.role, 'Role', 'roles { nodes { id } }')
  const [day] = await daysOf(context.store, [council], args.asAt)
  const asAt = (day as CouncilDay).day
  const all = await gather(context, council, await allOf(context, council, args.kinds ?? usual), asAt)
  const fitting = all.filter(fits(args, asAt)).sort((a, b) => order.compare(order.placeOf(a), order.placeOf(b)))
  const shown = open == null ? fitting : fitting.filter((each) => (open ? isOpen(each) : each.state === 'ANSWERED'))
  return { day: day as CouncilDay, fitting, shown }
}

/** How many decisions have each key, the most first; of one number, in the order in which they come. */
function counted<K>(decisions: readonly Decision[], keysOf: (each: Decision) => readonly K[]): { key: K; total: number }[] {
  const pairs = decisions.flatMap((each) => keysOf(each))
  return [...grouped(pairs, (key) => key)].map(([key, each]) => ({ key, total: each.length }))
}

const result = {
  total: ({ shown }) => shown.length,
  states: ({ fitting }) =>
    [...decisionStates, undefined].map((state) => ({
      state: state ?? null,
      total: fitting.filter((each) => each.state === state).length,
    })),
  kinds: ({ shown }) =>
    decisionKinds
      .map((kind) => ({ kind, total: shown.filter((each) => each.kind === kind).length }))
      .filter(({ total }) => total > 0),
  pastDue: ({ shown }) =>
    shown.filter(({ node, asAt, state }) => isPast(node.dueOn, asAt) === true && state !== 'ANSWERED').length,
  roles: async ({ shown }, _, context) => {
    const totals = counted(shown, ({ whom }) => whom).sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1))
    const roles = new Map(
      (
        await loadAll(
          context.nodes,
          totals.map(({ key }) => key),
        )
      ).map((role) => [role.id, role]),
    )
    return totals.flatMap(({ key, total }) => {
      const role = roles.get(key)
      return role === undefined ? [] : [{ role, total }]
    })
  },
  meetings: ({ shown }) => counted(shown, ({ meeting }) => [meeting]).map(({ key, total }) => ({ meeting: key ?? null, total })),
  list: ({ shown }, args) => listed(shown, args, order),
} satisfies DecisionsResultResolvers

const decision = {
  minute: ({ minute }, _, context) => (minute === undefined ? null : context.nodes.load(minute)),
  meeting: ({ meeting }) => meeting ?? null,
  day: ({ day }) => day ?? null,
  whom: ({ whom }, _, context) => loadAll(context.nodes, whom),
  whomPrinted: ({ node, kind }) => textOf(kind === 'COMMITMENT' ? node.madeBy : node.askedOf) ?? null,
  madeTo: ({ node }) => textOf(node.madeTo) ?? null,
  due: ({ node }) => textOf(node.due) ?? null,
  dueOn: ({ node }) => textOf(node.dueOn) ?? null,
  pastDue: ({ node, asAt }) => isPast(node.dueOn, asAt) ?? null,
  state: ({ state }) => state ?? null,
  words: wordsOf,
  documentsSince: ({ documentsSince }) => documentsSince ?? null,
} satisfies DecisionInfoResolvers

const answer = {
  node: ({ id }, _, context) => loadOne(context.nodes, id),
  day: ({ day }) => day ?? null,
  meeting: ({ meeting }, _, context) => (meeting === undefined ? null : context.nodes.load(meeting)),
  reasons: ({ reasons }) => reasons ?? [],
  passages: ({ cites }, _, context) => loadAll(context.nodes, cites ?? []),
} satisfies AnswerInfoResolvers

export const decisionResolvers = { DecisionsResult: result, DecisionInfo: decision, AnswerInfo: answer }
