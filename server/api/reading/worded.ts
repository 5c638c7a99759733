import { currentLedger, listPage, type Store, sealOf } from '../../store/index.ts'
import { needing } from '../appetite.ts'
import type { Context } from '../context.ts'
import { conditionsOf } from '../lists/filter.ts'
import type { StoredNode } from '../loaders/nodes.ts'

/** What was found of councils, and what the store held then. */
interface Known {
  readonly state: string
  readonly worded: Map<string, Promise<boolean>>
}

const known = new WeakMap<Store, Known>()

async function find(store: Store, council: string): Promise<boolean> {
  const conditions = conditionsOf('Passage', { council: [council], state: ['VERIFIED', 'MATCHED', 'AMBIGUOUS', 'ORPHAN'] })
  const [text, parameters] = listPage(
    { label: 'Passage', conditions },
    { order: { descending: false }, way: 'forward', limit: 1 },
  )
  return (await store.run(text, parameters)).length > 0
}

/** Whether a paper of a council is at hand; looked for once, until something is written. */
async function isWorded({ id }: StoredNode, _: unknown, { whole }: Context): Promise<boolean> {
  const { turn, digest } = sealOf(await currentLedger(whole.run))
  const state = `${turn} ${digest}`
  const before = known.get(whole)
  const now = before?.state === state ? before : { state, worded: new Map<string, Promise<boolean>>() }
  known.set(whole, now)
  const found = now.worded.get(id) ?? find(whole, id)
  now.worded.set(id, found)
  found.catch(() => now.worded.delete(id))
  return found
}

export const wordingAtHand = needing(isWorded, ['id'])
