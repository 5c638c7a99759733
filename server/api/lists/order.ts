import { enumValues, type Label, type Listing, sortsOf } from '../../../schema/index.ts'
import type { Order, Row, Stand } from '../../store/index.ts'
import { decodeCursor, encodeCursor, noCursor } from '../cursor.ts'

/** The order of a list, as the label's order in the contract takes it. */
export interface OrderArgument {
  readonly by?: string | null
  readonly direction?: 'ASC' | 'DESC' | null
}

/** An order of a list, and what its cursors tell: its name, what it orders by, and the key of the thing; of a link, the link's id besides. */
export interface Ordering {
  readonly order: Order
  cursorOf(stand: Stand): string
  standOf(cursor: string): Stand
}

const ranksOf = ({ kind }: Listing): readonly (string | boolean)[] | undefined => {
  if (kind === 'flag') return [false, true]
  return typeof kind === 'string' ? undefined : enumValues(kind.oneOf)
}

const isNumber = ({ kind }: Listing): boolean =>
  kind === 'number' || kind === 'integer' || kind === 'flag' || typeof kind !== 'string'

/** Nothing that has a value has this one. */
const none = ''

function valueTold(told: string, listing: Listing, cursor: string): string | number | null {
  if (told === none) return null
  if (!isNumber(listing)) return told
  const value = Number(told)
  if (!Number.isFinite(value)) throw noCursor(cursor)
  return value
}

/** The order that is asked for: as things are read unless told. A cursor of another order is none of this one. */
export function orderingOf(label: Label | undefined, argument: OrderArgument | null | undefined, ofLinks: boolean): Ordering {
  const by = argument?.by ?? 'READING'
  const descending = argument?.direction === 'DESC'
  const listing = label === undefined || by === 'READING' ? undefined : sortsOf(label).get(by)
  const parts = (listing === undefined ? 1 : 3) + (ofLinks ? 1 : 0)
  if (listing === undefined)
    return {
      order: { descending },
      cursorOf: ({ key, link }) => encodeCursor(link === undefined ? [key] : [key, link]),
      standOf: (cursor) => {
        const [key = '', link] = decodeCursor(cursor, parts)
        return { value: null, key, ...(link === undefined ? {} : { link }) }
      },
    }
  const ranks = ranksOf(listing)
  return {
    order: { by: { property: listing.property, ...(ranks === undefined ? {} : { ranks }) }, descending },
    cursorOf: ({ value, key, link }) =>
      encodeCursor([by, value === null ? none : String(value), key, ...(link === undefined ? [] : [link])]),
    standOf: (cursor) => {
      const [name, told = '', key = '', link] = decodeCursor(cursor, parts)
      if (name !== by) throw noCursor(cursor)
      return { value: valueTold(told, listing, cursor), key, ...(link === undefined ? {} : { link }) }
    },
  }
}

/** What a row says that it stands by. */
export const valueOfRow = ({ value }: Row): string | number | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null
