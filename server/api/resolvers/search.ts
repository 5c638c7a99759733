import { labels, Problem } from '../../../schema/index.ts'
import { findableStems, termsOf } from '../../store/index.ts'
import { captionOf } from '../caption.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { labelOfNode } from './thing.ts'

const longest = 200
const usual = 20
const most = 50
/** How many candidates the engine gives for us to rank, so that both engines end in the same order. */
const candidates = 200

const sizeOf = (first: number): number => {
  if (first < 1 || first > most)
    throw new Problem('LIMIT_EXCEEDED', { what: `"first" is ${first}`, todo: `Give a number from 1 to ${most}` })
  return first
}

interface Ranked {
  readonly node: StoredNode
  readonly matched: readonly string[]
  readonly inCaption: number
  readonly length: number
}

function ranked(node: StoredNode, terms: ReadonlyMap<string, string>): Ranked {
  const label = labelOfNode(node)
  const own = new Set(findableStems(label, node))
  const caption = termsOf(captionOf(label, node))
  const matched = [...terms].filter(([stem]) => own.has(stem))
  return {
    node,
    matched: matched.map(([, word]) => word),
    inCaption: matched.filter(([stem]) => caption.has(stem)).length,
    length: own.size,
  }
}

/** More of the words first; then more of them in what the thing is called; then the shorter text; then by key. */
const better = (a: Ranked, b: Ranked): number =>
  b.matched.length - a.matched.length || b.inCaption - a.inCaption || a.length - b.length || (a.node.key < b.node.key ? -1 : 1)

export const search: QueryResolvers['search'] = async (_, { words, labels: among, first }, context) => {
  if (words.length > longest)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `The search is ${words.length} characters long, and ${longest} are the most`,
      todo: 'Search for fewer words',
    })
  const size = sizeOf(first ?? usual)
  const terms = termsOf(words)
  if (terms.size === 0) return { terms: [], hits: [] }
  const ids = await context.store.search({ stems: [...terms.keys()], labels: among ?? labels, limit: candidates })
  const found = (await Promise.all(ids.map((id) => context.nodes.load(id)))).filter((node) => node !== null)
  const hits = found
    .map((node) => ranked(node, terms))
    .filter(({ matched }) => matched.length > 0)
    .sort(better)
  return { terms: [...terms.values()], hits: hits.slice(0, size) }
}
