import type { CouncilKindQuery, CouncilKindQueryVariables, Label, TypedDocumentString } from '../../generated/graphql.ts'
import { documents } from './documents.ts'
import { figures } from './figures.ts'
import { insights } from './insights.ts'
import { inspections } from './inspections.ts'
import { meetings } from './meetings.ts'
import { plans } from './plans.ts'

const lists = { ...documents, ...inspections, ...plans, ...figures, ...meetings, ...insights } as const satisfies Record<
  Label,
  unknown
>

/** A page of things of one label; each label's query has this same shape. */
export interface KindPage {
  readonly list: Omit<CouncilKindQuery['list'], '__typename' | 'nodes'> & { readonly nodes: readonly KindEntry[] }
}

export type KindEntry = Pick<CouncilKindQuery['list']['nodes'][number], 'id' | 'caption' | 'wording' | 'held' | 'council'> & {
  readonly invented?: boolean | null
}

export type KindWindow = CouncilKindQueryVariables

/** Every label but that of passages, which are told apart from the things that rest on them. */
export const thingLabels = (Object.keys(lists) as Label[]).filter((label) => label !== 'Passage')

export const isLabel = (name: string): name is Label => Object.hasOwn(lists, name)

/** The query for a page of all things of a label. */
export function kindQuery(label: Label): TypedDocumentString<KindPage, KindWindow> {
  return lists[label] as TypedDocumentString<KindPage, KindWindow>
}
