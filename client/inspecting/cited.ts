import type { Inspection } from './findings.ts'

export type Cited = Inspection['citations']['edges'][number]

/** The passages that give some properties, or the thing itself where the property is null; each once. One that says otherwise gives none. */
export function passagesFor(edges: readonly Cited[], properties: readonly (string | null)[]): readonly Cited[] {
  const found = edges.filter(({ role, property }) => role !== 'DIFFERS' && properties.includes(property))
  return found.filter(({ node }, at) => found.findIndex((each) => each.node.id === node.id) === at)
}
