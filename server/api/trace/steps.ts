import type { Store } from '../../store/index.ts'
import { threadSteps } from '../../store/index.ts'
import type { Ask, Found, Step } from './walk.ts'

/** How many links of one thing are read, one way. */
const mostLinks = 2000

/** Steps along the graph of a store, and whether all links of every thing were read. */
export function stepsOf(store: Store): { step: Step; whole(): boolean } {
  let whole = true
  const step: Step = async (direction, asks) => {
    const rows = await store.run(threadSteps[direction], {
      asks: asks.map(({ id, types }: Ask) => ({ id, types })),
      limit: mostLinks,
    })
    const found = rows as unknown as Found[]
    const read = new Map<string, number>()
    for (const { id } of found) read.set(id, (read.get(id) ?? 0) + 1)
    if ([...read.values()].some((links) => links >= mostLinks)) whole = false
    return found
  }
  return { step, whole: () => whole }
}
