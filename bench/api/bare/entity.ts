import type { Ask } from './ask.ts'

const action = `
  MATCH (a:Thing {id: $id})
  RETURN a.id AS id, a.ref AS ref, a.text AS text, a.rag AS rag, a.ragText AS ragText, a.milestone AS milestone, a.dueOn AS dueOn`

const owners = `
  MATCH (:Thing {id: $id})-[r:OWNED_BY]->(o:Role)
  RETURN r.basis AS basis, o.id AS id, o.name AS name ORDER BY o.key`

const above = `
  MATCH (:Thing {id: $id})-[r:UNDER]->(o:Objective)
  RETURN r.basis AS basis, o.id AS id, o.ref AS ref, o.text AS text`

const passages = `
  MATCH (:Thing {id: $id})-[r:CITES]->(p:Passage)
  RETURN r.basis AS basis, r.role AS role, p.id AS id, p.page AS page, p.locator AS locator, p.quote AS quote, p.state AS state
  ORDER BY p.key`

export async function entity(ask: Ask, { id }: { id: string }): Promise<unknown> {
  const all = [action, owners, above, passages].map((text) => ask(text, { id }))
  const [[found], owned, under, cited] = await Promise.all(all as [Promise<[object]>, ...Promise<Record<string, unknown>[]>[]])
  const edges = (rows: Record<string, unknown>[] = []) => ({ edges: rows.map(({ basis, ...node }) => ({ basis, node })) })
  return {
    node: {
      __typename: 'Action',
      ...found,
      ownedBy: edges(owned),
      under: edges(under),
      citations: { edges: (cited ?? []).map(({ basis, role, ...node }) => ({ basis, role, node })) },
    },
  }
}
