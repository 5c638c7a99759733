import { enumValues, labelOfId } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import { firstLinked } from '../loaders/linked.ts'
import type { StoredNode } from '../loaders/nodes.ts'

/** How deep passages stand in sections, and these in each other. */
const deepest = 6

/** The document that a passage stands in: the report, where that is part of a pack. One statement a level, however many are asked for. */
export async function documentOf(context: Context, passage: string): Promise<StoredNode | undefined> {
  let at = passage
  for (let depth = 0; depth < deepest; depth++) {
    const [up] = await firstLinked(context, at, 'PART_OF', 'OUT', enumValues('Basis'), 1)
    if (up === undefined) return undefined
    if (labelOfId(up.node.id) === 'Document') return up.node
    at = up.node.id
  }
  return undefined
}
