import type { LinkRecord, NodeRecord } from '../../schema/index.ts'
import type { Row, Store } from './port.ts'
import { linkRecord, nodeRecord } from './rows.ts'
import { linksFrom } from './texts/links.ts'
import { nodesByIds } from './texts/nodes.ts'
import { linksBetween, linksInto } from './texts/reviewing.ts'

type Values = Readonly<Record<string, unknown>>

const recordsIn = async (store: Store, ids: readonly string[]): Promise<NodeRecord[]> =>
  (await store.run(nodesByIds, { ids: [...ids] })).flatMap(({ node }) =>
    [nodeRecord(node as Values)].filter((record) => record !== undefined),
  )

const linkIn = ({ type, from, to, link }: Row): LinkRecord[] =>
  [linkRecord(String(type), String(from), String(to), link as Values)].filter((record) => record !== undefined)

/** Some things, every link that runs from or to one of them, and what they cite. */
export async function recordsAround(
  store: Store,
  ids: readonly string[],
): Promise<{ things: readonly NodeRecord[]; links: readonly LinkRecord[]; others: readonly NodeRecord[] }> {
  const things = await recordsIn(store, ids)
  const out = (await store.run(linksFrom, { ids: [...ids] })).flatMap((row) => linkIn({ ...row, from: row.id }))
  const into = (await store.run(linksInto, { ids: [...ids] })).flatMap((row) => linkIn({ ...row, to: row.id }))
  // One between two of the things is found from both.
  const links = [...out, ...into.filter(({ from }) => !ids.includes(from))]
  const cited = out.flatMap(({ type, to }) => (type === 'CITES' ? [to] : []))
  return { things, links, others: await recordsIn(store, [...new Set(cited)]) }
}

/** Every link that runs from one thing to another. */
export async function recordsBetween(store: Store, from: string, to: string): Promise<readonly LinkRecord[]> {
  return (await store.run(linksBetween, { from, to })).flatMap((row) => linkIn({ ...row, from, to }))
}
