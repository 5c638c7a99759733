import type { RelationshipType } from '../../../schema/index.ts'
import { grouped } from '../loaders/grouped.ts'
import type { TracedLink } from '../trace/compose.ts'
import type { Basis } from '../trace/strength.ts'
import type { Found } from '../trace/walk.ts'

/** A link along which an answer to something may be found: to what it led to, what restates it, what it tells again, what addresses it. */
export interface Going {
  readonly at: string
  readonly onto: string
  readonly link: TracedLink
}

export const asGoing = ({ id, other, type, link }: Found): Going => {
  const [from, to] = type === 'RESTATES' ? [other, id] : [id, other]
  return { at: id, onto: other, link: { ...link, type, from, to, followed: false } }
}

export const isAnswer = ({ link }: Going): boolean => (link.type as RelationshipType) === 'ADDRESSED_BY'

/** Everything that is answered, by links known in some ways: a plan addresses it, or what it leads on to. */
export function answered(goings: readonly Going[], basis: readonly Basis[]): Set<string> {
  const known = goings.filter(({ link }) => basis.includes(link.basis))
  const before = grouped(
    known.filter((going) => !isAnswer(going)),
    ({ onto }) => onto,
  )
  const found = new Set<string>()
  const waiting = known.filter(isAnswer).map(({ at }) => at)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(before.get(id) ?? []).map(({ at }) => at))
  }
  return found
}
