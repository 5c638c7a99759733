import DataLoader from 'dataloader'
import { type Label, labelOfId, shapeOf } from '../../../schema/index.ts'
import { saidByDocuments } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { told } from '../news/told.ts'
import { refuseBeyond } from '../refuse-beyond.ts'

/** So many things a document, over all that are asked for at once. */
const most = 20_000

/** Things of one kind that a document says. */
export interface TakenSource {
  readonly label: Label
  readonly total: number
}

interface Said {
  readonly id: string
  readonly other: string
}

const made = new WeakMap<Context, DataLoader<string, readonly Said[]>>()

/** What documents say: one statement for all those of a level. */
function saidLoader(context: Context): DataLoader<string, readonly Said[]> {
  const before = made.get(context)
  if (before !== undefined) return before
  const loader = new DataLoader<string, readonly Said[]>(async (ids) => {
    const all = most * ids.length
    const rows = (await context.store.run(saidByDocuments, { ids: [...ids], limit: all + 1 })) as unknown as readonly Said[]
    refuseBeyond(all, rows, 'things that these documents say', ids[0] ?? '', 'Ask for a report within one of them')
    const byId = grouped(rows, ({ id }) => id)
    return ids.map((id) => byId.get(id) ?? [])
  })
  made.set(context, loader)
  return loader
}

/** What a document says, by kind, in the order in which a thread runs; of a pack, also what the reports in it say. */
export async function taken({ id }: StoredNode, _: unknown, context: Context): Promise<TakenSource[]> {
  const byLabel = grouped(await saidLoader(context).load(id), ({ other }) => labelOfId(other))
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
