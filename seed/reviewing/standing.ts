import {
  type GraphRecord,
  isNode,
  type LinkRecord,
  type NodeRecord,
  Problem,
  seenOfLink,
  seenOfThing,
} from '../../schema/index.ts'
import { recordsAround, type Store } from '../../server/store/index.ts'
import { Digests } from '../reviews/digests.ts'
import type { Said } from '../reviews/fields.ts'

/** A thing as it stands in the graph, with every link of it. */
export interface Standing {
  readonly node: NodeRecord
  readonly links: readonly LinkRecord[]
  /** By which words it is known. */
  readonly said: Said
  /** What a reviewer sees of it. */
  readonly seen: string
}

const says = (link: LinkRecord, id: string): boolean =>
  link.type === 'CITES' && link.from === id && link.properties.role === 'SAYS' && link.properties.property === undefined

/** Things as they stand in the graph, by their ids; those that are not there are left out. */
export async function standingOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const { things, links, others } = await recordsAround(store, ids)
  const passages = new Map(others.map((other) => [other.id, other]))
  return new Map(
    things.map((node) => {
      const own = links.filter(({ from, to }) => from === node.id || to === node.id)
      const saying = own.filter((link) => says(link, node.id))
      const cited = saying.flatMap(({ to }): GraphRecord[] => [passages.get(to)].filter((each) => each !== undefined))
      const digests = cited.flatMap((each) => (isNode(each) && each.label === 'Passage' ? [each.properties.normalDigest] : []))
      const said = new Digests([node, ...cited, ...saying]).of(node.id)
      return [node.id, { node, links: own, said, seen: seenOfThing(node.properties, digests) }]
    }),
  )
}

export const seenOf = (link: LinkRecord, from: Standing, to: Standing): string => seenOfLink(link.properties, from.seen, to.seen)

export const noSeen = (seen: string): Problem =>
  new Problem('INVALID_INPUT', {
    what: 'This does not tell what was seen',
    where: seen.slice(0, 80),
    todo: 'Give the field "seen" of what is decided on, as the graph gave it',
  })

export const stale = (what: string, where: string): Problem =>
  new Problem('STALE_DECISION', { what, where, todo: 'Nothing was written down. Look at it again, then decide' })
