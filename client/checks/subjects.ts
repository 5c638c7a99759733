import type { SubjectsQuery } from '../generated/graphql.ts'

interface Thing {
  readonly id: string
  readonly caption: string
}

export type Choices = readonly { readonly name: string; readonly things: readonly Thing[] }[]

interface Owned extends Thing {
  readonly council: { readonly id: string } | null
}

const byCaption = (a: Thing, b: Thing): number => a.caption.localeCompare(b.caption, 'en-GB')

/** What flags of a council can be about, by kind; kinds of which it has none are left out. */
export function choicesOf({ plans, inspections, documents, roles, topics }: SubjectsQuery, council: string): Choices {
  const own = <T extends Owned>(nodes: readonly T[]): T[] => nodes.filter((node) => node.council?.id === council).sort(byCaption)
  return [
    { name: 'Plans', things: own(plans.nodes) },
    { name: 'Inspections', things: own(inspections.nodes) },
    { name: 'Documents', things: own(documents.nodes).filter(({ sha256 }) => sha256 !== null) },
    { name: 'Owners', things: own(roles.nodes) },
    { name: 'Topics', things: [...topics.nodes].sort(byCaption) },
  ].filter(({ things }) => things.length > 0)
}
