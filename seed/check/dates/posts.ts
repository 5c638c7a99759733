import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import { wordsOf } from '../../link/words/index.ts'
import { type Checking, isRelied } from '../checking.ts'
import type { Action } from './rows.ts'

export type Post = NodeRecord<'Role'>

const small = new Set(wordsOf('of for the and to a an').map(({ stem }) => stem))

export const stemsOf = (name: string): string[] => wordsOf(name).flatMap(({ stem }) => (small.has(stem) ? [] : [stem]))

/** Posts whose names tell them from others: two words at least. */
export const postsOf = ({ known }: Checking): Post[] =>
  known.all('Role').filter(({ properties: { name, kind } }) => kind === 'ROLE' && stemsOf(name).length >= 2)

/** The actions of a plan that a post owns. */
export function ownedBy(checking: Checking, actions: readonly Action[], post: string): Action[] {
  return actions.filter(({ id }) => checking.known.out('OWNED_BY', id).some((link) => link.to === post && isRelied(link)))
}

const recruiting =
  /^(?:to )?(?:recruit(?:ing|ment)?|appoint(?:ing|ment)?)\b(?: of| to| and appoint| a| an| the| new| permanent| additional)*\s+/i

/** Whether an action fills one post: "Recruit Principal Social Worker". */
export function fills(action: Action, post: Post): boolean {
  const text = textOf(action)
  const lead = recruiting.exec(text)?.[0]
  if (lead === undefined) return false
  const whom = stemsOf(text.slice(lead.length).split(/[.;,]|\b(?:who|with|for|in|within|by)\b/i)[0] ?? '')
  return stemsOf(post.properties.name).join(' ') === whom.join(' ')
}
