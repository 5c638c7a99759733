import { enumValues } from '../../../schema/index.ts'
import { lastKey } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { StoredNode } from '../loaders/nodes.ts'

/** How deep passages stand in sections, these in reports, and these in packs. */
const deepest = 8

/**
 * The document whose file holds the text of something: itself, or what it stands in. Those of one level are looked up in one
 * statement, however many are asked for.
 */
export async function holderOf(thing: StoredNode, context: Context): Promise<StoredNode | undefined> {
  let holder: StoredNode | undefined = thing
  for (let depth = 0; holder !== undefined && typeof holder.sha256 !== 'string' && depth < deepest; depth++) {
    const range = { way: 'forward', size: 1, after: ['', ''], before: [lastKey, ''] } as const
    const [up] = await context.linkPages.load(holder.id, { type: 'PART_OF', direction: 'OUT', basis: enumValues('Basis'), range })
    holder = up?.node
  }
  return typeof holder?.sha256 === 'string' ? holder : undefined
}

const asked = new WeakMap<Context, Map<string, ReturnType<Context['layers']>>>()

/** A text, looked for once in each request, however many things of its document are asked for. */
function layerOf(sha256: string, context: Context): ReturnType<Context['layers']> {
  const before = asked.get(context) ?? new Map<string, ReturnType<Context['layers']>>()
  asked.set(context, before)
  const layer = before.get(sha256) ?? context.layers(sha256)
  before.set(sha256, layer)
  return layer
}

/** The text of what holds something, with where it is seen; undefined where it is not at hand. */
export async function layerAround(thing: StoredNode, context: Context) {
  const holder = await holderOf(thing, context)
  if (holder === undefined) return undefined
  const layer = await layerOf(String(holder.sha256), context)
  return layer === undefined ? undefined : { holder, layer }
}
