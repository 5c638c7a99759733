import { type Label, labelOfId } from '../../../schema/index.ts'
import { captionOf } from '../caption.ts'
import type { QueryResolvers, ReversalResolvers, ReversalsAnswerResolvers } from '../generated/resolvers.ts'
import { type Listed, listed } from '../listed.ts'
import { notRejected } from '../loaders/linked.ts'
import { textOf } from '../loaders/text-of.ts'
import { checkCouncil } from '../plans/current.ts'
import { neverRejected } from './links.ts'
import { pageArguments } from './page.ts'
import { latestFirst, type Turn, turnsOfCouncil } from './turns.ts'

export interface ReversalsSource extends Listed<Turn> {
  readonly whole: boolean
}
export type { Turn }

export const reversals: QueryResolvers['reversals'] = async (_, args, context): Promise<ReversalsSource> => {
  await checkCouncil(context, args.council)
  const { turns, whole } = await turnsOfCouncil(context, args.council, neverRejected(args.basis ?? notRejected))
  const asked = args.way == null ? turns : turns.filter(({ way }) => way === args.way)
  return { ...listed(asked, pageArguments(args), latestFirst), whole }
}

const answer = { total: ({ totalCount }) => totalCount } satisfies ReversalsAnswerResolvers

const reversal = {
  concern: ({ link, later }) => textOf(link.concern) ?? captionOf(labelOfId(later.thing.id) as Label, later.thing),
  earlier: ({ earlier }) => earlier.thing,
  earlierBy: ({ earlier }) => earlier.by ?? null,
  earlierDay: ({ earlier }) => earlier.day ?? null,
  later: ({ later }) => later.thing,
  laterBy: ({ later }) => later.by ?? null,
  laterDay: ({ later }) => later.day ?? null,
} satisfies ReversalResolvers

export const reversalResolvers = { ReversalsAnswer: answer, Reversal: reversal }
