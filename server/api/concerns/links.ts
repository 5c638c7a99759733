import type { RelationshipType } from '../../../schema/index.ts'
import { type TellingType, tellings } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import type { TracedLink } from '../trace/compose.ts'
import type { Basis } from '../trace/strength.ts'
import type { ThreadLink } from '../trace/walk.ts'

/** How many links of one relationship are read. */
const most = 5000

export interface LinkEnds {
  readonly link: ThreadLink
  readonly from: string
  readonly to: string
}

export const asTold = (type: RelationshipType, { link, from, to }: LinkEnds): TracedLink => ({
  ...link,
  type,
  from,
  to,
  followed: true,
})

/** All of a council's links of one relationship between what was found and asked, rejected ones too, in the order of their ends. */
export async function linksOfCouncil(context: Context, council: string, type: TellingType): Promise<TracedLink[]> {
  const rows = await Promise.all(tellings[type].map((text) => context.store.run(text, { council, limit: most + 1 })))
  for (const each of rows) refuseBeyond(most, each, `links of the kind ${type}`, council, 'Ask for the links of single things')
  return (rows.flat() as unknown as LinkEnds[]).map((row) => asTold(type, row))
}

/** The ways of knowing a link that were asked for, but that a person rejected it. */
export const neverRejected = (basis: readonly Basis[]): Basis[] => basis.filter((each) => each !== 'REJECTED')
