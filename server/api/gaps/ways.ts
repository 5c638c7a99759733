import { grouped } from '../loaders/grouped.ts'
import { notRejected } from '../loaders/linked.ts'
import type { TracedLink } from '../trace/compose.ts'
import { surestFirst } from '../trace/strength.ts'
import type { Step } from '../trace/walk.ts'
import { answered, asGoing, type Going, isAnswer } from './answered.ts'

/** What is known and suggested of an answer to something found or asked for. */
export interface Answers {
  /** Whether anything answers it, or is suggested to. */
  readonly any: boolean
  /** The suggested links on the ways to what answers it, the surest first. */
  readonly suggested: readonly TracedLink[]
}

/** All links along which an answer to something may be found, from some things, however far: two statements a level. */
export async function goingsFrom(ids: readonly string[], step: Step): Promise<Going[]> {
  const seen = new Set(ids)
  const all: Going[] = []
  let next: readonly string[] = [...seen]
  while (next.length > 0) {
    const [onward, restating] = await Promise.all([
      step(
        'OUT',
        next.map((id) => ({ id, types: ['ADDRESSED_BY', 'LED_TO', 'RETELLS'] })),
      ),
      step(
        'IN',
        next.map((id) => ({ id, types: ['RESTATES'] })),
      ),
    ])
    const found = [...onward, ...restating].filter(({ link }) => notRejected.includes(link.basis)).map(asGoing)
    for (const going of found) all.push(going)
    next = [...new Set(found.flatMap((going) => (isAnswer(going) ? [] : [going.onto])))].filter((id) => !seen.has(id))
    for (const id of next) seen.add(id)
  }
  return all
}

/** The links on all ways from a thing to what answers it. */
function waysFrom(
  id: string,
  onward: ReadonlyMap<string, readonly Going[]>,
  leading: ReadonlySet<string>,
): Map<string, TracedLink> {
  const links = new Map<string, TracedLink>()
  const passed = new Set([id])
  for (const at of passed)
    for (const going of onward.get(at) ?? []) {
      if (!isAnswer(going) && !leading.has(going.onto)) continue
      links.set(going.link.id, going.link)
      if (!isAnswer(going)) passed.add(going.onto)
    }
  return links
}

/** What answers some things, however it is known but rejected; in so many statements, however many things there are. */
export async function answersTo(ids: readonly string[], step: Step): Promise<Answers[]> {
  const goings = await goingsFrom(ids, step)
  const leading = answered(goings, notRejected)
  const onward = grouped(goings, ({ at }) => at)
  return ids.map((id) => {
    const links = [...waysFrom(id, onward, leading).values()]
    return { any: leading.has(id), suggested: surestFirst(links.filter(({ basis }) => basis === 'SUGGESTED')) }
  })
}
