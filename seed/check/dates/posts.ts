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

const without = /\b(?:vacan\w*|recruit\w*|appoint\w*|interim|no |to be filled|unfilled)\b/i
const escaped = (name: string): string =>
  name
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')

/** Whether a paper from before a plan's paper tells of a post as held: it is filled again, and somebody had it before. */
export function wasAtWork(checking: Checking, { properties: { name } }: Post, plan: NodeRecord<'Plan'>): boolean {
  const day = plan.properties.statusAt ?? checking.dayOfPlan(plan)
  if (day === undefined) return false
  const printed = new RegExp(`[^.\\n]{0,200}\\b${escaped(name)}(?:s|\\b)[^.\\n]{0,200}`, 'gi')
  return checking.texts.some(({ document, layer: { text } }) => {
    const told = checking.dayAbout(document)
    return told !== undefined && told < day && [...text.matchAll(printed)].some(([around]) => !without.test(around))
  })
}
