import { Problem } from '../../../schema/index.ts'
import type { NodeLoader, StoredNode } from './nodes.ts'

/** The things with these ids that are there, in their order, in one statement. */
export async function loadAll(nodes: NodeLoader, ids: Iterable<string>): Promise<StoredNode[]> {
  const found = await Promise.all([...ids].map((id) => nodes.load(id)))
  return found.filter((node) => node !== null)
}

/** A thing that a link was found to lead to: it is there, unless it was taken away between two statements. */
export async function loadOne(nodes: NodeLoader, id: string): Promise<StoredNode> {
  const node = await nodes.load(id)
  if (node === null)
    throw new Problem('STORE_FAILED', {
      what: 'A thing that was found a moment ago is there no more',
      where: id,
      todo: 'Ask again',
    })
  return node
}
