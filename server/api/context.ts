import type { Store } from '../store/index.ts'
import { LinkCountLoader } from './loaders/link-counts.ts'
import { LinkPageLoader } from './loaders/link-pages.ts'
import { type NodeLoader, nodeLoader } from './loaders/nodes.ts'
import { type TreeLoader, treeLoader } from './loaders/trees.ts'
import type { SeenPage, SeenRun } from './reading/sights.ts'

/** A document's text, and where its pages show it; of a text file, nowhere. */
export interface TextLayer {
  readonly text: string
  readonly pages?: readonly SeenPage[]
  readonly boxes?: readonly SeenRun[]
}

/** The text of a document by the digest of its file; undefined where it is not at hand. */
export type LayerSource = (sha256: string) => Promise<TextLayer | undefined>

/** What every resolver of one request shares. Loaders live as long as the request. */
export interface Context {
  readonly store: Store
  readonly requestId: string
  readonly nodes: NodeLoader
  readonly linkPages: LinkPageLoader
  readonly linkCounts: LinkCountLoader
  readonly trees: TreeLoader
  readonly layers: LayerSource
}

export function makeContext(store: Store, requestId: string, layers: LayerSource): Context {
  const nodes = nodeLoader(store)
  return {
    store,
    requestId,
    nodes,
    linkPages: new LinkPageLoader(store, nodes),
    linkCounts: new LinkCountLoader(store),
    trees: treeLoader(store),
    layers,
  }
}
