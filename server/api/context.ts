import type { Store } from '../store/index.ts'
import { LinkCountLoader } from './loaders/link-counts.ts'
import { LinkPageLoader } from './loaders/link-pages.ts'
import { type NodeLoader, nodeLoader } from './loaders/nodes.ts'
import { type TreeLoader, treeLoader } from './loaders/trees.ts'

/** The text of a document by the digest of its file; undefined where it is not at hand. */
export type TextSource = (sha256: string) => Promise<string | undefined>

/** What every resolver of one request shares. Loaders live as long as the request. */
export interface Context {
  readonly store: Store
  readonly requestId: string
  readonly nodes: NodeLoader
  readonly linkPages: LinkPageLoader
  readonly linkCounts: LinkCountLoader
  readonly trees: TreeLoader
  readonly texts: TextSource
}

export function makeContext(store: Store, requestId: string, texts: TextSource): Context {
  const nodes = nodeLoader(store)
  return {
    store,
    requestId,
    nodes,
    linkPages: new LinkPageLoader(store, nodes),
    linkCounts: new LinkCountLoader(store),
    trees: treeLoader(store),
    texts,
  }
}
