import type { SaidFragment } from '../generated/graphql.ts'
import { PassageStep } from '../parts/PassageView.tsx'

/** A step to where something is said as a whole, not one of its properties alone. */
export function Said({ citations: { edges } }: { readonly citations: SaidFragment }) {
  const said = edges.find(({ property }) => property === null) ?? edges[0]
  return said === undefined ? null : <PassageStep passage={said.node} within={said.node.partOf.nodes[0]?.id} />
}
