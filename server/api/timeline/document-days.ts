import DataLoader from 'dataloader'
import { consideringMeetings, documentHolders, reportedMeetings } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { relied } from '../trace/strength.ts'

/** When a document came out, and which meetings it reports. */
export interface DocumentDay {
  readonly day: string | undefined
  readonly reports: readonly string[]
}

interface Held {
  readonly id: string
  readonly holder: string
  readonly publishedOn: string | null
  readonly asAt: string | null
}

interface Met {
  readonly id: string
  readonly meeting: string
  readonly day: string | null
}

const earliest = (days: readonly (string | null | undefined)[]): string | undefined =>
  days.filter((day) => day != null).sort()[0] ?? undefined

/**
 * The day on which a document was published, or else what it stands in; else that of the meeting that it was before or reports;
 * else that of which it speaks.
 */
export function dayOfDocument(id: string, held: readonly Held[], met: readonly Met[]): string | undefined {
  const own = held.filter(({ holder }) => holder === id)
  return (
    earliest(own.map(({ publishedOn }) => publishedOn)) ??
    earliest(held.map(({ publishedOn }) => publishedOn)) ??
    earliest(met.map(({ day }) => day)) ??
    earliest(own.map(({ asAt }) => asAt)) ??
    earliest(held.map(({ asAt }) => asAt))
  )
}

async function readDays({ store }: Context, asked: readonly string[]): Promise<DocumentDay[]> {
  const held = grouped((await store.run(documentHolders, { ids: asked })) as unknown as readonly Held[], ({ id }) => id)
  const all = [...new Set([...asked, ...[...held.values()].flat().map(({ holder }) => holder)])]
  const [reported, considered] = (await Promise.all([
    store.run(reportedMeetings, { ids: all, basis: relied }),
    store.run(consideringMeetings, { ids: all, basis: relied }),
  ])) as unknown as [readonly Met[], readonly Met[]]
  const byReport = grouped(reported, ({ id }) => id)
  const met = grouped([...considered, ...reported], ({ id }) => id)
  return asked.map((id) => {
    const holders = held.get(id) ?? []
    const chain = [...new Set([id, ...holders.map(({ holder }) => holder)])]
    const meetings = chain.flatMap((each) => met.get(each) ?? [])
    return { day: dayOfDocument(id, holders, meetings), reports: (byReport.get(id) ?? []).map(({ meeting }) => meeting) }
  })
}

const made = new WeakMap<Context, DataLoader<string, DocumentDay>>()

/** The days of documents, in three statements for all that are asked for at a time. */
export async function documentDays(context: Context, ids: Iterable<string>): Promise<Map<string, DocumentDay>> {
  const loader = made.get(context) ?? new DataLoader<string, DocumentDay>((asked) => readDays(context, asked))
  made.set(context, loader)
  return new Map(await Promise.all([...new Set(ids)].map(async (id) => [id, await loader.load(id)] as const)))
}
