import { GraphQLError } from 'graphql'

/** A bound on what one request may ask for: how much at the most, of what, and what to do beyond it. */
export interface Limit {
  readonly most: number
  readonly of: string
  readonly todo: string
}

/**
 * The bounds of a request. All but those marked as bounds of values are counted as the operation is carried out: through
 * fragments, with whatever stands under @include and @skip. Known operations are bound by those of values alone.
 */
export const limits = {
  tokens: { most: 2000, of: 'words and signs in the text of the operation', todo: 'Ask for less, or in several requests' },
  depth: { most: 20, of: 'levels of fields one in another', todo: 'Ask for what lies deeper by its id, in another request' },
  aliases: { most: 100, of: 'fields under other names than their own', todo: 'Ask in several requests' },
  directives: { most: 50, of: 'directives', todo: 'Leave out what is not to be asked' },
  roots: { most: 30, of: 'questions in one operation', todo: 'Ask in several requests' },
  mutations: { most: 5, of: 'changes in one operation', todo: 'Send them in several requests' },
  cost: {
    most: 200_000,
    of: 'points of cost (about one a thing that an answer may hold)',
    todo: 'Ask for smaller pages ("first" or "last", also of lists inside lists), or for fewer fields',
  },
  introspection: {
    most: 160_000,
    of: 'points of cost of questions about the schema',
    todo: 'Ask for one type at a time, with "__type"',
  },
  text: { most: 5000, of: 'characters in one value', todo: 'Give a shorter one' },
  list: { most: 500, of: 'entries in one list', todo: 'Give them in parts' },
  nesting: { most: 10, of: 'levels in one value', todo: 'Give a plainer value' },
  variables: { most: 50_000, of: 'characters in all variables together', todo: 'Ask in several requests' },
  rows: { most: 400_000, of: 'rows read from the store', todo: 'Ask for smaller pages, or for fewer fields' },
  bytes: { most: 20_000_000, of: 'characters in the answer', todo: 'Ask for smaller pages, or fetch a table of /export' },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

const shown = (count: number): string => (count >= 1e12 ? 'over a million million' : count.toLocaleString('en-GB'))

const told = (limit: LimitName, asked: number): string => {
  const { most, of, todo } = limits[limit]
  return `Of ${of} a request may have ${shown(most)} at the most, and this one has ${shown(asked)}. ${todo}.`
}

/** The refusal of a request that is beyond a limit: which, the most it allows, and how much was asked. */
export function refusal(limit: LimitName, asked: number): GraphQLError {
  const counted = Math.min(asked, Number.MAX_SAFE_INTEGER)
  return new GraphQLError(told(limit, counted), {
    extensions: { code: 'LIMIT_EXCEEDED', limit, most: limits[limit].most, asked: counted, http: { status: 400 } },
  })
}

export function within(limit: LimitName, asked: number): void {
  if (asked > limits[limit].most) throw refusal(limit, asked)
}
