import type { PassageReadQuery } from '../generated/graphql.ts'

type Node = NonNullable<PassageReadQuery['node']>

/** A passage as the reader asks for it; what is asked for by an id of something else has none of this. */
export type ReadPassage = Extract<Node, { readonly citedBy: unknown }>

export const isReadPassage = (node: Node | null): node is ReadPassage => node !== null && 'citedBy' in node

/** A name and the kind of what it names stand in an id: "sefton/document/plan", "aldermere/pack/section/priority-1". */
const isDocument = (id: string): boolean => /(?:^|\/)document\/[^/]+$/.test(id)

interface Up {
  readonly id: string
  readonly caption: string
  readonly linkGroups?: readonly { readonly page: { readonly edges: readonly { readonly node: Up }[] } }[]
}

/** The document that something stands in: itself, or the nearest around it. */
function documentAround(up: Up | undefined): Up | undefined {
  if (up === undefined || isDocument(up.id)) return up
  return documentAround(up.linkGroups?.[0]?.page.edges[0]?.node)
}

/** The document that a passage stands in: a report in a pack, where it stands in one. */
export const documentOf = ({ partOf }: Pick<ReadPassage, 'partOf'>): Up | undefined => documentAround(partOf.nodes[0])
