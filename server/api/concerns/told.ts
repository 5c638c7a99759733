import { labelOfId } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../inspections/day.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { linksFrom } from '../plans/links.ts'
import { documentDays } from '../timeline/document-days.ts'
import { relied } from '../trace/strength.ts'

/** Who told something, and the day that it is told by. */
export interface Teller {
  readonly by: StoredNode | undefined
  readonly day: string | undefined
}

/** What one inspection, document or meeting told of a concern. */
export interface Telling extends Teller {
  readonly things: readonly StoredNode[]
}

const nobody: Teller = { by: undefined, day: undefined }

/** An inspection before a meeting, a document that prints it last. */
const rank: readonly unknown[] = ['Inspection', 'Meeting', 'Document']
const rankOf = (id: string): number => rank.indexOf(labelOfId(id))

/** Who gave each of some things; in as many statements, however many things there are. */
export async function tellersOf(context: Context, ids: Iterable<string>): Promise<Map<string, Teller>> {
  const links = (await linksFrom(context, [...new Set(ids)], ['GIVEN_BY'])).filter(({ link }) => relied.includes(link.basis))
  const first = [...grouped(links, ({ id }) => id)].map(([id, each]) => {
    const [giver] = each.toSorted((a, b) => rankOf(a.other) - rankOf(b.other) || (a.key < b.key ? -1 : 1))
    return { id, giver: giver?.other as string }
  })
  const givers = await loadAll(context.nodes, new Set(first.map(({ giver }) => giver)))
  const days = await documentDays(
    context,
    givers.map(({ id }) => id).filter((id) => labelOfId(id) === 'Document'),
  )
  const day = (by: StoredNode): string | undefined => {
    const label = labelOfId(by.id)
    if (label === 'Document') return days.get(by.id)?.day
    return label === 'Inspection' ? dayOf(by) : textOf(by.date)
  }
  const known = new Map(givers.map((by) => [by.id, { by, day: day(by) }]))
  return new Map(first.flatMap(({ id, giver }) => (known.has(giver) ? [[id, known.get(giver) as Teller]] : [])))
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The earliest first; what has no day before all that has. */
const compareTellers = (a: Teller, b: Teller): number =>
  compareText(a.day ?? '', b.day ?? '') || compareText(a.by?.key ?? '', b.by?.key ?? '')

/** Things by who told them, the earliest first; what one told, in reading order. */
export function tellingsOf(things: readonly StoredNode[], tellers: ReadonlyMap<string, Teller>): Telling[] {
  const tellerOf = ({ id }: StoredNode): Teller => tellers.get(id) ?? nobody
  const groups = grouped(things, (thing) => tellerOf(thing).by?.id)
  return [...groups.values()]
    .map((each) => ({ ...tellerOf(each[0] as StoredNode), things: each.toSorted((a, b) => compareText(a.key, b.key)) }))
    .sort(compareTellers)
}
