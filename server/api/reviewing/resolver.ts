import { Problem, relationshipShape } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import type { GraphResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { closed } from './desk.ts'
import type { DecisionAsked, LinkTaken, Reviewing, Settled } from './port.ts'
import { seenOfId } from './seen.ts'

async function loaded({ nodes }: Context, id: string): Promise<StoredNode> {
  const node = await nodes.clear(id).load(id)
  if (node !== null) return node
  throw new Problem('NOT_FOUND', { what: 'Nothing in the graph has this id', where: id.slice(0, 80), todo: 'Look for it anew' })
}

/** What takes it, for one who has the key. What this request has loaded counts no longer. */
async function taken<T>({ reviews, nodes, linkPages, linkCounts }: Context, take: (by: Reviewing) => Promise<T>): Promise<T> {
  if (reviews === undefined) throw closed()
  const done = await take(reviews.desk.under(reviews.authorization))
  nodes.clearAll()
  linkPages.forget()
  linkCounts.forget()
  return done
}

const settledNow = ({ reviews }: Context): Settled => reviews?.desk.reviewing.settled ?? 'SETTLED'

export const canNote: QueryResolvers['canNote'] = (_, __, { reviews }) => reviews?.desk.isOpen ?? false

export const contact: QueryResolvers['contact'] = (_, __, { reviews }) => reviews?.desk.contact ?? null

export const reviewGraphResolvers: Pick<GraphResolvers, 'settled'> = { settled: (_, __, context) => settledNow(context) }

export const note: MutationResolvers['note'] = async (_, saying, context) => {
  const id = await taken(context, (by) => by.note(saying))
  return { note: await loaded(context, id), about: await loaded(context, saying.about) }
}

/** A link that was decided on, and who asks. */
export interface DecidedSource {
  readonly link: LinkTaken
}

/** What was told of a decision: the parts that a link once decided on is never without. */
const told = <T>(value: T | undefined, name: string): T => {
  if (value !== undefined) return value
  throw new Problem('STORE_FAILED', { what: 'A link that was decided on does not say so', where: name, todo: 'Report it' })
}

async function decided(verdict: DecisionAsked['verdict'], asked: Omit<DecisionAsked, 'verdict'>, context: Context) {
  const link = await taken(context, (by) => by.decide({ verdict, ...asked }))
  return { link: { link }, settled: settledNow(context) }
}

interface LinkArguments {
  readonly link: Pick<DecisionAsked, 'type' | 'from' | 'to'> & { readonly concern?: string | null; readonly kind?: string | null }
  readonly seen: string
  readonly by: string
  readonly reason: string
}

const askedOf = ({
  link: { type, from, to, concern, kind },
  seen,
  by,
  reason,
}: LinkArguments): Omit<DecisionAsked, 'verdict'> => ({
  type,
  from,
  to,
  concern: concern ?? undefined,
  kind: kind ?? undefined,
  seen,
  by,
  reason,
})

export const confirm: MutationResolvers['confirm'] = (_, args, context) => decided('CONFIRMED', askedOf(args), context)
export const reject: MutationResolvers['reject'] = (_, args, context) => decided('REJECTED', askedOf(args), context)

export const merge: MutationResolvers['merge'] = async (_, asked, context) => {
  await taken(context, (by) => by.merge(asked))
  return { kept: await loaded(context, asked.keep), gone: asked.other, settled: settledNow(context) }
}

export const part: MutationResolvers['part'] = async (_, { other, papers, ...asked }, context) => {
  const id = await taken(context, (by) => by.part({ ...asked, other: other ?? undefined, papers: papers ?? undefined }))
  return { thing: await loaded(context, asked.thing), other: id, settled: settledNow(context) }
}

/** The resolvers of a link that was decided on. */
export const decidedResolvers = {
  DecidedLink: {
    type: ({ link }: DecidedSource) => link.type,
    phrase: ({ link }: DecidedSource) => relationshipShape(link.type).phrases[0],
    from: ({ link }: DecidedSource, _: unknown, context: Context) => loaded(context, link.from),
    to: ({ link }: DecidedSource, _: unknown, context: Context) => loaded(context, link.to),
    basis: ({ link }: DecidedSource) => link.properties.basis,
    reviewedBy: ({ link }: DecidedSource) => told(link.properties.reviewedBy, link.from),
    reviewerKind: ({ link }: DecidedSource) => told(link.properties.reviewerKind, link.from),
    reviewedAt: ({ link }: DecidedSource) => told(link.properties.reviewedAt, link.from),
    reviewReason: ({ link }: DecidedSource) => told(link.properties.reviewReason, link.from),
    seen: ({ link }: DecidedSource, _: unknown, context: Context) => seenOfId(context, link),
  },
}
