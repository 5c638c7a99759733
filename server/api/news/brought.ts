import { type Label, labelOfId, orderKey } from '../../../schema/index.ts'
import { documentsSaying, saidByDocuments } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { textOf } from '../loaders/text-of.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import { documentDays } from '../timeline/document-days.ts'
import { relied } from '../trace/strength.ts'
import type { CameOut } from './since.ts'
import { told } from './told.ts'

const most = 20_000

export type NewsReason = 'CAME_OUT' | 'FETCHED'

/** A new document, what it was the first to say, and how much of what it says was said before. */
export interface NewDocument extends CameOut {
  readonly reason: NewsReason
  readonly brought: ReadonlyMap<Label, readonly string[]>
  readonly toldAgain: number
}

interface Hop {
  readonly id: string
  readonly other: string
}

const isTold = (id: string): boolean => told.includes(labelOfId(id) as Label)

/** By which document each of some things was said first; of one day, by that whose key comes first. */
async function firstSaying(
  context: Context,
  ids: readonly string[],
  documents: readonly CameOut[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = (await context.store.run(documentsSaying, { ids, basis: relied })) as unknown as Hop[]
  const top = new Set(documents.map(({ document }) => document.id))
  const days = await documentDays(context, new Set(rows.map(({ other }) => other).filter((id) => top.has(id))))
  const placeOf = (id: string): string => `${days.get(id)?.day ?? ''} ${orderKey(id)}`
  return new Map(
    [
      ...grouped(
        rows.filter(({ other }) => top.has(other)),
        ({ id }) => id,
      ),
    ].map(([id, each]) => [id, each.map(({ other }) => other).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))[0] as string]),
  )
}

const isFetched = ({ document, day }: CameOut, since: string | undefined, asAt: string): boolean => {
  const fetched = textOf(document.retrievedOn)
  return since !== undefined && fetched !== undefined && fetched > since && fetched <= asAt && day !== undefined && day <= since
}

/** The documents that came out, or were fetched, after a day, with what each was the first to say. */
export async function broughtSince(
  context: Context,
  documents: readonly CameOut[],
  since: string | undefined,
  asAt: string,
): Promise<NewDocument[]> {
  const cameOut = ({ day }: CameOut): boolean => day !== undefined && day <= asAt && (since === undefined || day > since)
  const fresh = documents.flatMap((each) => {
    const reason: NewsReason | undefined = cameOut(each) ? 'CAME_OUT' : isFetched(each, since, asAt) ? 'FETCHED' : undefined
    return reason === undefined ? [] : [{ ...each, reason }]
  })
  const ids = fresh.map(({ document }) => document.id)
  const rows = ids.length === 0 ? [] : ((await context.store.run(saidByDocuments, { ids, limit: most + 1 })) as unknown as Hop[])
  refuseBeyond(most, rows, 'things', ids[0] ?? '', 'Ask for what is new since a later day')
  const said = grouped(
    rows.filter(({ other }) => isTold(other)),
    ({ id }) => id,
  )
  const first = await firstSaying(context, [...new Set([...said.values()].flat().map(({ other }) => other))], documents)
  return fresh.map((each) => {
    const all = (said.get(each.document.id) ?? []).map(({ other }) => other)
    const own = all.filter((id) => first.get(id) === each.document.id)
    const byLabel = grouped(own, (id) => labelOfId(id) as Label)
    const brought = new Map(told.flatMap((label) => (byLabel.has(label) ? [[label, byLabel.get(label) ?? []] as const] : [])))
    return { ...each, brought, toldAgain: all.length - own.length }
  })
}
