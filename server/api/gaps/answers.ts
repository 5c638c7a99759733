import DataLoader from 'dataloader'
import type { LinkDirection, RelationshipType } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import type { LinkRow } from '../loaders/link-pages.ts'
import { firstLinked, notRejected } from '../loaders/linked.ts'
import type { TracedLink } from '../trace/compose.ts'
import { stepsOf } from '../trace/steps.ts'
import { type Basis, surestFirst } from '../trace/strength.ts'
import type { ThreadLink } from '../trace/walk.ts'
import { type Answers, answersTo } from './ways.ts'

const made = new WeakMap<Context, DataLoader<string, Answers>>()

/** What answers a thing: the same few statements for all the things of a level. */
export function answersOf(context: Context, id: string): Promise<Answers> {
  const loader = made.get(context) ?? new DataLoader<string, Answers>((ids) => answersTo(ids, stepsOf(context.store).step))
  made.set(context, loader)
  return loader.load(id)
}

/** How many links of one relationship are shown of a thing. */
const most = 50

/** The first links of one relationship at a thing, the surest first. */
export async function linksAt(
  context: Context,
  id: string,
  type: RelationshipType,
  direction: LinkDirection,
  basis: readonly Basis[],
): Promise<TracedLink[]> {
  const asTraced = ({ link, node }: LinkRow): TracedLink => {
    const [from, to] = direction === 'OUT' ? [id, node.id] : [node.id, id]
    return { ...(link as ThreadLink), type, from, to, followed: false }
  }
  return surestFirst((await firstLinked(context, id, type, direction, basis, most)).map(asTraced))
}

/** Links to what comes nearest to answering something. */
export const nearestTo = (context: Context, id: string): Promise<TracedLink[]> =>
  linksAt(context, id, 'NEAREST_TO', 'OUT', notRejected)
