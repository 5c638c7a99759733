import type { Label, TopicSubjectsQuery } from '../generated/graphql.ts'

type Topic = Extract<NonNullable<TopicSubjectsQuery['node']>, { readonly subjects: unknown }>
export type Subjects = Topic['subjects']
export type Subject = Subjects['edges'][number]

export const isTopic = (node: TopicSubjectsQuery['node']): node is Topic => node !== null && 'subjects' in node

/** As a thread is told: found, asked, promised, done, shown; then what meetings and papers say. */
const order: readonly Label[] = [
  ...(['Finding', 'Recommendation', 'Measure', 'Priority', 'Outcome', 'Objective', 'Action', 'Update'] as const),
  ...(['SuccessMeasure', 'Indicator', 'Resolution', 'Commitment', 'Matter', 'Minute', 'AgendaItem', 'Document'] as const),
]

const rankOf = (label: Label): number => (order.includes(label) ? order.indexOf(label) : order.length)

/** Who or what a thing comes from, and the day that stands for it. */
export interface Source {
  readonly label: Label
  readonly id: string
  readonly caption: string
  readonly day: string | null
}

interface Dated {
  readonly id: string
  readonly day?: string | null
  readonly publishedOn?: string | null
}

/** Who gave a thing, else the document that says it; null where neither is known. */
export function sourceOf({ node }: Subject): Source | null {
  const giver = 'givenBy' in node ? node.givenBy.nodes[0] : undefined
  const said = giver ?? node.citations.edges[0]?.node.partOf.nodes[0]
  if (said === undefined) return null
  const { day, publishedOn }: Dated = said
  return { label: said.__typename, id: said.id, caption: said.caption, day: day ?? publishedOn ?? null }
}

const dayOf = (subject: Subject): string =>
  ('publishedOn' in subject.node ? subject.node.publishedOn : sourceOf(subject)?.day) ?? ''

/** Things of one kind, the newest first; those of one day as they came, those without a day last. */
export interface OfKind {
  readonly label: Label
  readonly subjects: readonly Subject[]
}

export function byKind(subjects: readonly Subject[]): OfKind[] {
  const groups = new Map<Label, Subject[]>()
  for (const subject of subjects) {
    const before = groups.get(subject.node.__typename)
    if (before === undefined) groups.set(subject.node.__typename, [subject])
    else before.push(subject)
  }
  return [...groups]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([label, of]) => ({
      label,
      subjects: of.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)),
    }))
}
