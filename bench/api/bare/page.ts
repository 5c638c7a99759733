import type { Ask } from './ask.ts'

const size = 50
const ratings = ['NOT_ON_TRACK', 'PROGRESSING_WITH_ISSUES']

const first = `
  MATCH (a:Action) WHERE a.council = $council AND a.rag IN $ratings
  WITH a ORDER BY coalesce(a.dueOn, '~'), a.key LIMIT ${size + 1}
  RETURN a.id AS id, a.key AS key, a.ref AS ref, a.text AS text, a.rag AS rag, a.dueOn AS dueOn ORDER BY coalesce(a.dueOn, '~'), a.key`

const count = 'MATCH (a:Action) WHERE a.council = $council AND a.rag IN $ratings RETURN count(a) AS total'

const owners = `
  UNWIND $ids AS id
  MATCH (:Thing {id: id})-[:OWNED_BY]->(r:Role)
  RETURN id AS action, r.id AS id, r.name AS name ORDER BY action, r.key`

export async function page(ask: Ask, { council }: { council: string }): Promise<unknown> {
  const [rows, counted] = await Promise.all([ask(first, { council, ratings }), ask(count, { council, ratings })])
  const shown = rows.slice(0, size)
  const owned = new Map<string, { id: string; name: string }[]>(shown.map(({ id }) => [id, []]))
  for (const { action, id, name } of await ask(owners, { ids: [...owned.keys()] })) owned.get(action)?.push({ id, name })
  const edges = shown.map(({ key, ...action }) => ({
    cursor: Buffer.from(JSON.stringify(['DUE_ON', action.dueOn ?? '', key])).toString('base64url'),
    node: { ...action, ownedBy: { nodes: owned.get(action.id) } },
  }))
  const pageInfo = { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null }
  return { actions: { totalCount: counted[0].total, pageInfo, edges } }
}
