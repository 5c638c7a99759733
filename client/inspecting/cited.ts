import type { Inspection } from './findings.ts'

export type Cited = Inspection['citations']['edges'][number]

/** The passages that give some properties, or the thing itself where the property is null; each once. One that says otherwise gives none. */
export function passagesFor(edges: readonly Cited[], properties: readonly (string | null)[]): readonly Cited[] {
  const found = edges.filter(({ role, property }) => role !== 'DIFFERS' && properties.includes(property))
  return found.filter(({ node }, at) => found.findIndex((each) => each.node.id === node.id) === at)
}

/** The paragraphs in which the report sums itself up, in the order in which they stand; of several copies those of the one that tells most. */
export function headlines(edges: readonly Cited[]): readonly Cited[] {
  const papers = new Map<string, Cited[]>()
  for (const each of passagesFor(
    edges.filter(({ role }) => role === 'SAYS'),
    ['headline'],
  )) {
    const paper = each.node.partOf.nodes[0]?.id ?? ''
    papers.set(paper, [...(papers.get(paper) ?? []), each])
  }
  const [most = []] = [...papers.values()].sort((a, b) => b.length - a.length)
  return most.sort((a, b) => (a.node.lineStart ?? 0) - (b.node.lineStart ?? 0))
}
