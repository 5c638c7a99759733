import { labelOfId, orderKey } from '../../../schema/index.ts'
import { documentHolders } from '../../store/index.ts'
import { checkThing } from '../check-thing.ts'
import type { Context } from '../context.ts'
import type { QueryResolvers, RetellingResolvers, RetellingsAnswerResolvers } from '../generated/resolvers.ts'
import { comparePlaces, type Listed, type ListOrder, listed } from '../listed.ts'
import { firstLinked, notRejected } from '../loaders/linked.ts'
import { loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil } from '../plans/current.ts'
import { remembered } from '../remembered.ts'
import { documentOf } from '../timeline/document-of.ts'
import type { TracedLink } from '../trace/compose.ts'
import { linksOfCouncil } from './links.ts'
import { pageArguments } from './page.ts'
import { type Teller, tellersOf } from './told.ts'

export interface RetellingsSource extends Listed<Retold> {
  readonly whole: boolean
}

/** A telling of what was told before, and who gave either. */
export interface Retold {
  readonly link: TracedLink
  readonly teller: Teller | undefined
  readonly giver: Teller | undefined
}

/** As they stand in the papers that tell: an id begins with its paper. */
const inReadingOrder: ListOrder<Retold> = {
  parts: 2,
  placeOf: ({ link }) => [orderKey(link.from), link.id],
  compare: comparePlaces,
}

const isDocument = (node: StoredNode | undefined): node is StoredNode => node !== undefined && labelOfId(node.id) === 'Document'

/** The paper that tells: that which gave the telling, else that of the passage that says it. */
async function paperOf(context: Context, { link, teller }: Retold): Promise<StoredNode | undefined> {
  if (isDocument(teller?.by)) return teller.by
  const [said] = await firstLinked(context, link.from, 'CITES', 'OUT', notRejected, 1)
  return said === undefined ? undefined : documentOf(context, said.node.id)
}

/** Those that a document or a report in it tells. */
async function toldIn(context: Context, all: readonly Retold[], document: string): Promise<Retold[]> {
  const papers = await Promise.all(all.map((each) => paperOf(context, each)))
  const ids = new Set(papers.flatMap((paper) => paper?.id ?? []))
  const rows = ids.size === 0 ? [] : await context.store.run(documentHolders, { ids: [...ids] })
  const within = new Set(rows.filter(({ holder }) => holder === document).map(({ id }) => id))
  return all.filter((_, at) => within.has(papers[at]?.id))
}

const wordsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [])
const isChanged = ({ link }: Retold): boolean => wordsIn(link.leftOut).length + wordsIn(link.softened).length > 0

interface AllRetold {
  readonly all: readonly Retold[]
  readonly whole: boolean
}

const known = remembered<AllRetold>()

/** All that is told again in a council, in reading order. */
const retoldIn = (context: Context, council: string): Promise<AllRetold> =>
  known(context, council, async () => {
    const { links: every, whole } = await linksOfCouncil(context, council, 'RETELLS')
    const links = every.filter(({ basis }) => notRejected.includes(basis))
    const tellers = await tellersOf(
      context,
      links.flatMap(({ from, to }) => [from, to]),
    )
    const all = links.map((link): Retold => ({ link, teller: tellers.get(link.from), giver: tellers.get(link.to) }))
    all.sort((a, b) => inReadingOrder.compare(inReadingOrder.placeOf(a), inReadingOrder.placeOf(b)))
    return { all, whole }
  })

export const retellings: QueryResolvers['retellings'] = async (_, args, context): Promise<RetellingsSource> => {
  const { council, document, changedOnly } = args
  await checkCouncil(context, council)
  await checkThing(context, document, 'Document', 'documents { nodes { id } }')
  const { all, whole } = await retoldIn(context, council)
  const asked = document == null ? all : await toldIn(context, all, document)
  const shown = changedOnly === true ? asked.filter(isChanged) : asked
  return { ...listed(shown, pageArguments(args), inReadingOrder), whole }
}

const answer = { total: ({ totalCount }) => totalCount } satisfies RetellingsAnswerResolvers

const retelling = {
  telling: ({ link }, _, context) => loadOne(context.nodes, link.from),
  toldIn: async (source, _, context) => (await paperOf(context, source)) ?? null,
  told: ({ link }, _, context) => loadOne(context.nodes, link.to),
  givenBy: ({ giver }) => giver?.by ?? null,
  leftOut: ({ link }) => wordsIn(link.leftOut),
  softened: ({ link }) => wordsIn(link.softened),
} satisfies RetellingResolvers

export const retellingResolvers = { RetellingsAnswer: answer, Retelling: retelling }
