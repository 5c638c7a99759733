import type { Ask } from './ask.ts'

const asked = `
  MATCH (f:Thing {id: $id})-[l:LED_TO]->(r:Recommendation)<-[s:RESTATES]-(m:Measure)-[a:ADDRESSED_BY]->(o:Objective)
  RETURN f {.id, .key, .text} AS finding, r {.id, .key, .text} AS recommendation, m {.id, .key, .text} AS measure,
    o {.id, .key, .text} AS objective, l.basis AS led, s.basis AS restates, a.basis AS addressed ORDER BY r.key, m.key, o.key`

const above = `
  UNWIND $ids AS id
  MATCH (:Thing {id: id})-[a:UNDER]->(o:Outcome)-[b:UNDER]->(p:Priority)-[c:UNDER]->(q:Plan)
  RETURN id, o {.id, .key, .text} AS outcome, p {.id, .key, .text} AS priority, q {.id, .key, .title} AS plan,
    a.basis AS first, b.basis AS second, c.basis AS third ORDER BY id`

const done = `
  UNWIND $ids AS id
  MATCH (:Thing {id: id})<-[u:UNDER]-(a:Action)
  RETURN id, a {.id, .key, .text} AS action, u.basis AS basis,
    [(a)-[r:JUDGED_BY]->(s) | {basis: r.basis, id: s.id, key: s.key, text: s.text}] AS measures,
    [(a)-[r:OWNED_BY]->(s) | {basis: r.basis, id: s.id, key: s.key, name: s.name}] AS owners,
    [(a)<-[r:REPORTS_ON]-(s) | {basis: r.basis, id: s.id, key: s.key, text: s.text}] AS updates ORDER BY id, a.key`

const shown = `
  UNWIND $ids AS id
  MATCH (:Thing {id: id})<-[:UNDER]-(:Action)-[:JUDGED_BY]->(s)-[m:MEASURED_BY]->(i:Indicator)<-[r:OF]-(o:Observation)
  RETURN s.id AS measure, m.basis AS basis, i {.id, .key, .name} AS indicator, r.basis AS of,
    o {.id, .key, .value, .start, .end} AS figure ORDER BY s.key, i.key, o.key`

interface Thing {
  id: string
  key: string
}

interface Joined extends Thing {
  basis: string
}

const byKey = <T extends Thing>(things: T[]): T[] => things.sort((a, b) => (a.key < b.key ? -1 : 1))

/** What is told of a thread, gathered step by step, each thing and link once. */
class Thread {
  readonly links: object[] = []
  readonly layers = new Map<string, { step: number; standing: string; node: object; key: string }[]>()
  readonly #seen = new Set<string>()

  add(layer: string, kind: string | undefined, step: number, { key, ...node }: Thing, standing = 'THREAD'): boolean {
    if (this.#seen.has(node.id)) return false
    this.#seen.add(node.id)
    const things = this.layers.get(layer) ?? []
    this.layers.set(layer, things)
    things.push({ step, standing, node: kind === undefined ? node : { __typename: kind, ...node }, key })
    return true
  }

  join(type: string, basis: string, from: string, to: string): void {
    const place = `${type} ${from} ${to}`
    if (this.#seen.has(place)) return
    this.#seen.add(place)
    this.links.push({ type, basis, from: { id: from }, to: { id: to } })
  }

  told(layer: string): object[] {
    return byKey((this.layers.get(layer) ?? []).map((each) => ({ ...each, id: '' }))).map(({ key, id, ...thing }) => thing)
  }
}

export async function trace(ask: Ask, { id }: { id: string }): Promise<unknown> {
  const thread = new Thread()
  const rows = await ask(asked, { id })
  for (const { finding } of rows) thread.add('FOUND', 'Finding', 0, finding, 'START')
  for (const { recommendation, led } of rows) {
    thread.add('ASKED', 'Recommendation', 1, recommendation)
    thread.join('LED_TO', led, id, recommendation.id)
  }
  for (const { recommendation, measure, restates } of rows) {
    thread.add('PROMISED', 'Measure', 2, measure)
    thread.join('RESTATES', restates, measure.id, recommendation.id)
  }
  for (const { measure, objective, addressed } of rows) {
    thread.add('PROMISED', 'Objective', 3, objective)
    thread.join('ADDRESSED_BY', addressed, measure.id, objective.id)
  }
  const ids = [...new Set(rows.map(({ objective }) => objective.id))]
  const [aboves, actions, figures] = await Promise.all([ask(above, { ids }), ask(done, { ids }), ask(shown, { ids })])
  for (const objective of ids) {
    for (const { id, action, basis } of actions)
      if (id === objective) {
        thread.add('BEING_DONE', 'Action', 4, action)
        thread.join('UNDER', basis, action.id, id)
      }
    for (const { id, outcome, first } of aboves)
      if (id === objective) {
        thread.add('PROMISED', 'Outcome', 4, outcome, 'CONTEXT')
        thread.join('UNDER', first, id, outcome.id)
      }
  }
  const judged: string[] = []
  for (const { action, measures, owners, updates } of actions) {
    for (const { basis, ...measure } of byKey(measures as Joined[])) {
      thread.add('SHOWN_BY', 'SuccessMeasure', 5, measure)
      thread.join('JUDGED_BY', basis, action.id, measure.id)
      judged.push(measure.id)
    }
    for (const { basis, ...owner } of byKey(owners as Joined[])) {
      thread.add('OWNERS', undefined, 5, owner)
      thread.join('OWNED_BY', basis, action.id, owner.id)
    }
    for (const { basis, ...update } of byKey(updates as Joined[])) {
      thread.add('BEING_DONE', 'Update', 5, update)
      thread.join('REPORTS_ON', basis, update.id, action.id)
    }
  }
  for (const { outcome, priority, second } of aboves) {
    thread.add('PROMISED', 'Priority', 5, priority, 'CONTEXT')
    thread.join('UNDER', second, outcome.id, priority.id)
  }
  const of = new Map<string, typeof figures>()
  for (const row of figures) {
    const known = of.get(row.measure)
    if (known === undefined) of.set(row.measure, [row])
    else known.push(row)
  }
  const measured = judged.flatMap((measure) => of.get(measure) ?? [])
  for (const { measure, basis, indicator } of measured) {
    thread.add('SHOWN_BY', 'Indicator', 6, indicator)
    thread.join('MEASURED_BY', basis, measure, indicator.id)
  }
  for (const { priority, plan, third } of aboves) {
    thread.add('PROMISED', 'Plan', 6, plan, 'CONTEXT')
    thread.join('UNDER', third, priority.id, plan.id)
  }
  for (const { indicator, of: basis, figure } of measured) {
    thread.add('SHOWN_BY', 'Observation', 7, figure)
    thread.join('OF', basis, figure.id, indicator.id)
  }
  const layers = ['FOUND', 'ASKED', 'PROMISED', 'BEING_DONE', 'SHOWN_BY', 'CAME_NEXT']
  return {
    trace: {
      layers: layers.map((layer) => ({ layer, things: thread.told(layer) })),
      owners: thread.told('OWNERS'),
      links: thread.links,
    },
  }
}
