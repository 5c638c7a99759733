import { Problem } from '../../schema/index.ts'
import { lastKey, type Way } from '../store/index.ts'
import { decodeCursor } from './cursor.ts'

/** The part of a list that is asked for: what lies between two places, so many from one end. */
export interface Range {
  readonly way: Way
  readonly size: number
  readonly after: readonly string[]
  readonly before: readonly string[]
}

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

const usual = 20
const most = 200

function sizeOf(name: string, size: number): number {
  if (size < 0) throw new Problem('INVALID_INPUT', { what: `"${name}" is ${size}`, todo: `Give a number from 0 to ${most}` })
  if (size > most)
    throw new Problem('LIMIT_EXCEEDED', {
      what: `"${name}" is ${size}, and a page holds ${most} at the most`,
      todo: 'Ask for less, and go on with the cursor',
    })
  return size
}

/** From which end a page is counted, and how many it holds at the most. */
export function spanOf({ first, last }: PageArguments): Pick<Range, 'way' | 'size'> {
  if (first != null && last != null)
    throw new Problem('INVALID_INPUT', {
      what: '"first" and "last" are both given',
      todo: 'Give one of them: a page begins at one end',
    })
  return last == null
    ? { way: 'forward', size: sizeOf('first', first ?? usual) }
    : { way: 'backward', size: sizeOf('last', last) }
}

/** Reads Relay's four arguments. `parts` says of how many parts a place in this list is made. */
export function rangeOf(args: PageArguments, parts: number): Range {
  const { after, before } = args
  return {
    ...spanOf(args),
    after: after == null ? Array(parts).fill('') : decodeCursor(after, parts),
    before: before == null ? Array(parts).fill(lastKey) : decodeCursor(before, parts),
  }
}
