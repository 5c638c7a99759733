import type { Store } from '../store/index.ts'
import { LinkCountLoader } from './loaders/link-counts.ts'
import { LinkPageLoader } from './loaders/link-pages.ts'
import { type NodeLoader, nodeLoader } from './loaders/nodes.ts'

/** What every resolver of one request shares. Loaders live as long as the request. */
export interface Context {
  readonly store: Store
  readonly requestId: string
  readonly nodes: NodeLoader
  readonly linkPages: LinkPageLoader
  readonly linkCounts: LinkCountLoader
}

export function makeContext(store: Store, requestId: string): Context {
  const nodes = nodeLoader(store)
  return { store, requestId, nodes, linkPages: new LinkPageLoader(store, nodes), linkCounts: new LinkCountLoader(store) }
}
