import { setImmediate as breathe } from 'node:timers/promises'
import { labels } from '../../../schema/index.ts'
import { Filing, type SearchIndex } from '../../search/index.ts'
import { lastKey, nodesForward, passagesSaying, type Store } from '../../store/index.ts'
import { makeContext } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { daysOfNodes } from './days.ts'

/** How many things are read, and how many of them are filed without a pause. */
const step = 1000
const stride = 100

/** What a flag or note says about a passage is not what the passage says. */
const isAbout = new Set(['Flag', 'Note', 'Passage', 'Section'])

/** Everything in a store, filed for search; a step at a time, so that requests are answered in between. */
export async function filedFrom(store: Store): Promise<SearchIndex> {
  const filing = new Filing()
  // No request's: its bounds are none of this.
  const context = { ...makeContext(store, 'search', { layers: async () => undefined }), store }
  for (const label of labels) {
    let after = ''
    for (;;) {
      const rows = await store.run(nodesForward.of(label), { after, before: lastKey, limit: step })
      const nodes = rows.map(({ node }) => node as StoredNode)
      const ids = nodes.map(({ id }) => id)
      const [days, said] = await Promise.all([
        daysOfNodes(context, nodes),
        ids.length === 0 || isAbout.has(label) ? [] : store.run(passagesSaying, { ids }),
      ])
      const passages = grouped(said as unknown as { id: string; other: string }[], ({ id }) => id)
      for (const [at, values] of nodes.entries()) {
        const { id, key } = values
        filing.add({ id, key, label, values, day: days.get(id), saidIn: (passages.get(id) ?? []).map(({ other }) => other) })
        if (at % stride === stride - 1) await breathe()
      }
      after = nodes.at(-1)?.key ?? ''
      if (nodes.length < step) break
    }
  }
  return filing.index()
}
