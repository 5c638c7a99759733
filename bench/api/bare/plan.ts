import type { Ask } from './ask.ts'

const tree = `
  MATCH (p:Thing {id: $id})<-[:UNDER*0..3]-(m)<-[:UNDER]-(n)
  RETURN m.id AS parent, n.id AS id, n.ref AS ref, n.text AS text, n.rag AS rag, n.ragText AS ragText, n.dueOn AS dueOn ORDER BY n.key`

const plan = 'MATCH (p:Thing {id: $id}) RETURN p.id AS id, p.title AS title, p.statusAt AS statusAt'

const measures = `
  MATCH (p:Thing {id: $id})<-[:UNDER*1..4]-(a:Action)
  CALL { WITH a MATCH (a)-[:JUDGED_BY]->(s) RETURN s ORDER BY s.key LIMIT 3 }
  RETURN a.id AS action, s.id AS id, s.text AS text ORDER BY a.key, s.key`

const kinds = ['Priority', 'Outcome', 'Objective', 'Action']
const rags = ['COMPLETE', 'ON_TRACK', 'PROGRESSING_WITH_ISSUES', 'NOT_ON_TRACK', 'NOT_STARTED']

interface Row {
  parent: string
  id: string
  ref: string
  text: string
  rag: string
  ragText: string
  dueOn: string
}

export async function planOverview(ask: Ask, { id }: { id: string }): Promise<unknown> {
  const [[head], rows, judged] = await Promise.all([ask(plan, { id }), ask(tree, { id }), ask(measures, { id })])
  const under = new Map<string, Row[]>()
  for (const row of rows as Row[]) {
    const siblings = under.get(row.parent)
    if (siblings === undefined) under.set(row.parent, [row])
    else siblings.push(row)
  }
  const byAction = new Map<string, object[]>()
  for (const { action, id, text } of judged) {
    const known = byAction.get(action)
    if (known === undefined) byAction.set(action, [{ id, text }])
    else known.push({ id, text })
  }
  const printed: object[] = []
  const print = (parent: string, level: number): Map<string, number> => {
    const sum = new Map<string, number>()
    for (const { id, ref, text, rag, ragText, dueOn } of under.get(parent) ?? []) {
      const line = { level, ratings: [] as object[], node: { __typename: kinds[level - 1], id, ref, text } as object }
      printed.push(line)
      const below = print(id, level + 1)
      if (level === 4) {
        line.node = { ...line.node, rag, ragText, dueOn, judgedBy: { nodes: byAction.get(id) ?? [] } }
        sum.set(rag, (sum.get(rag) ?? 0) + 1)
      } else line.ratings = rags.flatMap((each) => (below.has(each) ? [{ rag: each, total: below.get(each) }] : []))
      for (const [each, total] of below) sum.set(each, (sum.get(each) ?? 0) + total)
    }
    return sum
  }
  print(id, 1)
  return { node: { ...head, tree: printed } }
}
