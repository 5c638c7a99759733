import { enumValues, type LinkDirection, Problem, type RelationshipType } from '../../../schema/index.ts'
import { lastKey } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { Basis } from '../trace/strength.ts'
import type { LinkRow } from './link-pages.ts'

/** How many links of one relationship are read of one thing. */
const mostLinks = 500

const rangeOf = (size: number) => ({ way: 'forward', size, after: ['', ''], before: [lastKey, ''] }) as const

/** Every way of knowing a link but that a person rejected it. */
export const notRejected: readonly Basis[] = enumValues('Basis').filter((basis) => basis !== 'REJECTED')

/** The first links of one relationship from a thing, in reading order: one statement for all the things of a level. */
export async function firstLinked(
  context: Context,
  id: string,
  type: RelationshipType,
  direction: LinkDirection,
  basis: readonly Basis[],
  size: number,
): Promise<readonly LinkRow[]> {
  const rows = await context.linkPages.load(id, { type, direction, basis, range: rangeOf(size) })
  return rows.slice(0, size)
}

/** All links of one relationship from a thing, in reading order: one statement for all the things of a level. */
export async function linked(
  context: Context,
  id: string,
  type: RelationshipType,
  direction: LinkDirection,
  basis: readonly Basis[],
): Promise<readonly LinkRow[]> {
  const rows = await context.linkPages.load(id, { type, direction, basis, range: rangeOf(mostLinks) })
  if (rows.length > mostLinks)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `It has more than ${mostLinks} links of the kind ${type}`,
      where: id,
      todo: 'Ask for the thing itself by "node", and for its links in pages',
    })
  return rows
}
