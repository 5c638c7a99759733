import { type Label, labelOfId, shapeOf } from '../../../schema/index.ts'
import { saidByDocuments } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { told } from '../news/told.ts'
import { refuseBeyond } from '../refuse-beyond.ts'

const most = 20_000

/** Things of one kind that a document says. */
export interface TakenSource {
  readonly label: Label
  readonly total: number
}

/** What a document says, by kind, in the order in which a thread runs; of a pack, also what the reports in it say. */
export async function taken({ id }: StoredNode, _: unknown, { store }: Context): Promise<TakenSource[]> {
  const rows = (await store.run(saidByDocuments, { ids: [id], limit: most + 1 })) as unknown as { readonly other: string }[]
  refuseBeyond(most, rows, 'things that this document says', id, 'Ask for a report within it')
  const byLabel = grouped(rows, ({ other }) => labelOfId(other))
  return told.flatMap((label) => {
    const total = byLabel.get(label)?.length ?? 0
    return total === 0 ? [] : [{ label, total }]
  })
}

/** The resolvers of what was taken. */
export const takenResolvers = {
  TakenGroup: {
    words: ({ label, total }: TakenSource) => shapeOf(label).words[total === 1 ? 0 : 1],
  },
}
