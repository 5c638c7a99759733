import type { Store } from '../store/index.ts'
import { LinkCountLoader } from './loaders/link-counts.ts'
import { LinkPageLoader } from './loaders/link-pages.ts'
import { type NodeLoader, nodeLoader } from './loaders/nodes.ts'
import { type TreeLoader, treeLoader } from './loaders/trees.ts'
import type { NoteDesk } from './notes/desk.ts'
import type { SeenPage, SeenRun } from './reading/sights.ts'

/** A document's text, and where its pages show it; of a text file, nowhere. */
export interface TextLayer {
  readonly text: string
  readonly pages?: readonly SeenPage[]
  readonly boxes?: readonly SeenRun[]
}

/** The text of a document by the digest of its file; undefined where it is not at hand. */
export type LayerSource = (sha256: string) => Promise<TextLayer | undefined>

/** Where notes are handed in, and under which header this request would. */
export interface Noting {
  readonly desk: NoteDesk
  readonly authorization: string | undefined
}

/** What every resolver of one request shares. Loaders live as long as the request. */
export interface Context {
  readonly store: Store
  readonly requestId: string
  readonly nodes: NodeLoader
  readonly linkPages: LinkPageLoader
  readonly linkCounts: LinkCountLoader
  readonly trees: TreeLoader
  readonly layers: LayerSource
  /** None where no notes are taken. */
  readonly notes: Noting | undefined
}

export function makeContext(store: Store, requestId: string, layers: LayerSource, notes?: Noting): Context {
  const nodes = nodeLoader(store)
  return {
    store,
    requestId,
    nodes,
    linkPages: new LinkPageLoader(store, nodes),
    linkCounts: new LinkCountLoader(store),
    trees: treeLoader(store),
    layers,
    notes,
  }
}
