import { Problem } from '../../../schema/index.ts'
import {
  type Facets,
  type Filter,
  type Hit,
  Marker,
  type Matches,
  matchesOf,
  narrowed,
  nearQuestion,
  type Part,
  type Place,
  pageOf,
  type Question,
  questionOf,
  type SearchIndex,
} from '../../search/index.ts'
import { bounded } from '../bounded.ts'
import { captionOf } from '../caption.ts'
import type { Context } from '../context.ts'
import { decodeCursor, encodeCursor, noCursor } from '../cursor.ts'
import type {
  QueryResolvers,
  QuerySearchArgs,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SearchFacetsInfoResolvers,
} from '../generated/resolvers.ts'
import { loadOne } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil } from '../plans/current.ts'
import { rangeOf } from '../range.ts'
import { labelOfNode } from '../resolvers/thing.ts'
import { searchedIn } from './keeper.ts'

const longest = 200

/** What a search found: all of it counted, a page of it read. */
export interface SearchSource {
  readonly index: SearchIndex
  readonly isCurrent: boolean
  readonly question: Question
  readonly matches: Matches
  readonly facets: Facets
  readonly totalCount: number
  readonly edges: readonly SearchEdgeSource[]
  readonly nodes: readonly StoredNode[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

export interface SearchEdgeSource extends Pick<Hit, 'thing' | 'score'> {
  readonly cursor: string
  readonly node: StoredNode
  readonly found: Pick<SearchSource, 'index' | 'question'>
}

export type SearchFacetsSource = Facets

const cursorOf = ({ score, key }: Place): string => encodeCursor([String(score), key])

function placeIn(cursor: string | null | undefined): Place | undefined {
  if (cursor == null) return undefined
  const [score = '', key = ''] = decodeCursor(cursor, 2)
  if (!/^\d+(?:\.\d+)?$/.test(score)) throw noCursor(cursor)
  return { score: Number(score), key }
}

function partOf(args: QuerySearchArgs): Part {
  const { way, size } = rangeOf(args, 2)
  return { way, size, after: placeIn(args.after), before: placeIn(args.before) }
}

const filterOf = ({ labels, council, from, to }: QuerySearchArgs): Filter => ({
  labels: labels ?? undefined,
  council: council ?? undefined,
  from: from ?? undefined,
  to: to ?? undefined,
})

const dayOf = (day: number): string | null => (day === 0 ? null : String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))

function checkLength(words: string): void {
  if (words.length > longest)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `The search is ${words.length} characters long, and ${longest} are the most`,
      todo: 'Search for fewer words',
    })
}

/** The things of a page, in its order. One that was taken away since it was put in order is left out. */
async function edgesOf(context: Context, hits: readonly Hit[], found: SearchEdgeSource['found']): Promise<SearchEdgeSource[]> {
  const nodes = await Promise.all(hits.map(({ id }) => context.nodes.load(id)))
  return hits.flatMap((hit, at) => {
    const node = nodes[at]
    return node == null ? [] : [{ cursor: cursorOf(hit), node, thing: hit.thing, score: hit.score, found }]
  })
}

export const search: QueryResolvers['search'] = async (_, args, context): Promise<SearchSource> => {
  checkLength(args.words)
  const part = partOf(args)
  await checkCouncil(context, args.council)
  const { index, isCurrent } = await searchedIn(context.whole)
  const question = questionOf(args.words)
  const matches = matchesOf(index, question)
  const left = narrowed(index, matches, filterOf(args))
  const page = pageOf(index, matches, left, part)
  const edges = await edgesOf(context, page.hits, { index, question })
  return {
    index,
    isCurrent,
    question,
    matches,
    facets: left.facets,
    totalCount: left.places.length,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

const connection = {
  terms: ({ question, matches }) =>
    question.terms.map(({ text, kind }, place) => ({ text, kind, total: matches.totals[place] ?? 0 })),
  leftOut: ({ question, matches }) => matches.leftOut.flatMap((place) => question.terms[place]?.text ?? []),
  excluded: ({ question }) => question.excluded.map(({ text }) => text),
  didYouMean: ({ index, question }) => nearQuestion(index, question) ?? null,
} satisfies SearchConnectionResolvers

const facets = {
  labels: ({ labels }) => labels.map(({ value, total }) => ({ label: value, total })),
  councils: async ({ councils }, _, context) => {
    const nodes = await Promise.all(councils.map(({ value }) => loadOne(context.nodes, value)))
    return councils.flatMap(({ total }, at) => {
      const council = nodes[at]
      return council === undefined ? [] : [{ council, total }]
    })
  },
  years: ({ years }) => years.map(({ value, total }) => ({ year: value, total })),
} satisfies SearchFacetsInfoResolvers

const markers = new WeakMap<SearchEdgeSource['found'], Marker>()

/** What finds the words in a text, made once for a page. */
function markerOf(found: SearchEdgeSource['found']): Marker {
  const marker = markers.get(found) ?? new Marker(found.index, found.question)
  markers.set(found, marker)
  return marker
}

const edge = {
  day: ({ thing, found }) => dayOf(found.index.days[thing] ?? 0),
  matched: ({ node, found }) => {
    const places = markerOf(found).termsIn(labelOfNode(node), node)
    return found.question.terms.filter((_, place) => places.has(place)).map(({ text }) => text)
  },
  captionRanges: ({ node, found }) => markerOf(found).spansIn(captionOf(labelOfNode(node), node)),
  highlights: ({ node, found }, { first }) => {
    const most = bounded(first, { name: 'first', usual: 2, least: 0, most: 10 })
    return markerOf(found).highlights(labelOfNode(node), node, most)
  },
} satisfies SearchEdgeResolvers

export const searchResolvers = { SearchConnection: connection, SearchFacetsInfo: facets, SearchEdge: edge }
