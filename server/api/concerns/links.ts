import type { RelationshipType } from '../../../schema/index.ts'
import { type TellingType, tellings } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { remembered } from '../remembered.ts'
import type { TracedLink } from '../trace/compose.ts'
import type { Basis } from '../trace/strength.ts'
import type { ThreadLink } from '../trace/walk.ts'

/** How many links of one relationship are read that start at one label. */
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

/** Links of one relationship, and whether they are all that there are. */
export interface Links {
  readonly links: readonly TracedLink[]
  readonly whole: boolean
}

const known = remembered<Links>()

/**
 * A council's links of one relationship between what was found and asked, rejected ones too, in the order of their ends: the first
 * of them, where there are more than are read.
 */
export const linksOfCouncil = (context: Context, council: string, type: TellingType): Promise<Links> =>
  known(context, `${type} ${council}`, async () => {
    const rows = await Promise.all(tellings[type].map((text) => context.store.run(text, { council, limit: most + 1 })))
    const links = rows.flatMap((each) => (each.slice(0, most) as unknown as LinkEnds[]).map((row) => asTold(type, row)))
    return { links, whole: rows.every((each) => each.length <= most) }
  })

/** What stands for ways of knowing a link, whatever their order. */
export const basisKey = (basis: readonly Basis[]): string => [...new Set(basis)].sort().join(' ')

/** The ways of knowing a link that were asked for, but that a person rejected it. */
export const neverRejected = (basis: readonly Basis[]): Basis[] => basis.filter((each) => each !== 'REJECTED')
