import type { Store } from '../store/index.ts'
import type { Appetite } from './appetite.ts'
import { type Asking, askingFreely } from './asking.ts'
import { boundedStore } from './limits/bounds.ts'
import { LinkCountLoader } from './loaders/link-counts.ts'
import { LinkPageLoader } from './loaders/link-pages.ts'
import { type NodeLoader, nodeLoader } from './loaders/nodes.ts'
import { type TreeLoader, treeLoader } from './loaders/trees.ts'
import type { SeenPage, SeenRun, Span } from './reading/sights.ts'
import type { ReviewDesk } from './reviewing/desk.ts'

/** A document's text, and where its pages show it; of a text file, nowhere. */
export interface TextLayer {
  readonly text: string
  readonly pages?: readonly SeenPage[]
  readonly boxes?: readonly SeenRun[]
}

/** The text of a document by the digest of its file; undefined where it is not at hand. */
export type LayerSource = (sha256: string) => Promise<TextLayer | undefined>

/** The places of a document's text that were not understood, by the digest of its file; undefined where that is not known. */
export type GapSpans = (sha256: string) => Promise<readonly Span[] | undefined>

/** Where what was read of documents is at hand. */
export interface Texts {
  readonly layers: LayerSource
  readonly gapsOf?: GapSpans | undefined
}

/** Where notes and decisions are handed in, and under which header this request would. */
export interface Reviews {
  readonly desk: ReviewDesk
  readonly authorization: string | undefined
}

/** What every resolver of one request shares. Loaders live as long as the request. */
export interface Context {
  readonly store: Store
  /** The same without the bounds of a request: for what is made for all of them. */
  readonly whole: Store
  readonly requestId: string
  readonly asking: Asking
  readonly appetite: Appetite
  readonly nodes: NodeLoader
  readonly linkPages: LinkPageLoader
  readonly linkCounts: LinkCountLoader
  readonly trees: TreeLoader
  readonly layers: LayerSource
  readonly gapsOf: GapSpans
  /** None where there is nobody to hand them to. */
  readonly reviews: Reviews | undefined
}

export function makeContext(
  whole: Store,
  requestId: string,
  { layers, gapsOf = async () => undefined }: Texts,
  reviews?: Reviews,
  asking: Asking = askingFreely(),
): Context {
  const store = boundedStore(whole, asking.bounds)
  const appetite: Appetite = { needs: undefined }
  const nodes = nodeLoader(store, appetite)
  return {
    store,
    whole,
    requestId,
    asking,
    appetite,
    nodes,
    linkPages: new LinkPageLoader(store, nodes, appetite),
    linkCounts: new LinkCountLoader(store),
    trees: treeLoader(store),
    layers,
    gapsOf,
    reviews,
  }
}
