import { repeatsCount, repeatsPage } from '../../store/index.ts'
import { type Bounds, bounded } from '../bounded.ts'
import { checkThing } from '../check-thing.ts'
import { encodeCursor, noCursor } from '../cursor.ts'
import type { QueryResolvers, RepeatedWordingAnswerResolvers, RepeatedWordsResolvers } from '../generated/resolvers.ts'
import { notRejected } from '../loaders/linked.ts'
import { loadOne } from '../loaders/load-all.ts'
import { checkCouncil } from '../plans/current.ts'
import { rangeOf } from '../range.ts'
import { documentOf } from '../timeline/document-of.ts'
import type { TracedLink } from '../trace/compose.ts'
import { asTold, type LinkEnds } from './links.ts'
import { pageArguments } from './page.ts'

/** A page of repeats, and what is counted for their number. */
export interface RepeatsSource {
  readonly scope: 'council' | 'document'
  readonly counted: Readonly<Record<string, string | number | readonly string[]>>
  readonly nodes: readonly TracedLink[]
  readonly more: boolean
  readonly goneBefore: boolean
}

const wordBounds: Bounds = { name: 'words', usual: 12, least: 1, most: 10_000 }

/** More words than any passage has. */
const longest = 1e9

/** Places are told by length and link; lengths are texts in cursors. */
const placeOf = ({ id, shared }: TracedLink): readonly string[] => [String(shared), id]

function numberIn(part: string): number {
  const number = Number(part)
  if (!Number.isSafeInteger(number)) throw noCursor(part)
  return number
}

export const repeatedWording: QueryResolvers['repeatedWording'] = async (_, args, context): Promise<RepeatsSource> => {
  const { council, document } = args
  const words = bounded(args.words, wordBounds)
  const range = rangeOf(pageArguments(args), 2)
  await checkCouncil(context, council)
  await checkThing(context, document, 'Document', 'documents { nodes { id } }')
  const scope = document == null ? 'council' : 'document'
  const counted = { council, words, basis: notRejected, ...(document == null ? {} : { document }) }
  const [shared = '', afterLink = ''] = range.after
  const afterShared = args.after == null ? longest : numberIn(shared)
  const rows = await context.store.run(repeatsPage.of(scope), { ...counted, afterShared, afterLink, limit: range.size + 1 })
  const found = (rows as unknown as LinkEnds[]).map((row) => asTold('REPEATS', row))
  const nodes = found.slice(0, range.size)
  return { scope, counted, nodes, more: found.length > nodes.length, goneBefore: args.after != null }
}

const answer = {
  total: async ({ scope, counted }, _, { store }) => {
    const [row] = await store.run(repeatsCount.of(scope), counted)
    return row?.total as number
  },
  pageInfo: ({ nodes, more, goneBefore }) => {
    const [first, last] = [nodes[0], nodes.at(-1)]
    return {
      hasNextPage: more,
      hasPreviousPage: goneBefore,
      startCursor: first === undefined ? null : encodeCursor(placeOf(first)),
      endCursor: last === undefined ? null : encodeCursor(placeOf(last)),
    }
  },
} satisfies RepeatedWordingAnswerResolvers

const repeat = {
  later: ({ from }, _, context) => loadOne(context.nodes, from),
  laterIn: async ({ from }, _, context) => (await documentOf(context, from)) ?? null,
  earlier: ({ to }, _, context) => loadOne(context.nodes, to),
  earlierIn: async ({ to }, _, context) => (await documentOf(context, to)) ?? null,
  words: ({ shared }) => shared as number,
  link: (source) => source,
} satisfies RepeatedWordsResolvers

export const repeatResolvers = { RepeatedWordingAnswer: answer, RepeatedWords: repeat }
