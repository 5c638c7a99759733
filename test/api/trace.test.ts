import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNode } from '../../schema/index.ts'
import { describeOnEngines } from '../engines.ts'
import { aldermere } from '../store/graph.ts'
import { type Serving, serving } from './serving.ts'

const report = 'aldermere/inspection-2024-01'
const plan = 'aldermere/plan-2024-09'

const links = (await aldermere()).flatMap((record) => (isNode(record) ? [] : [record]))

/** The indicator that the measure of success of action 1.1.1/1 is confirmed to be measured by. */
const visits = links.find(({ type, from }) => type === 'MEASURED_BY' && from === `${plan}/success-measure/1.1.1-1-1`)
  ?.to as string

/** How each figure on visits is known to be one, by the figure's id. */
const figures = new Map(
  links.flatMap(({ type, from, to, properties }) => (type === 'OF' && to === visits ? [[from, properties.basis] as const] : [])),
)
const figuresKnown = (basis: string): number => [...figures.values()].filter((each) => each === basis).length

const query = `query ($from: ID!, $direction: TraceDirection, $basis: [Basis!], $depth: Int, $limit: Int) {
  trace(from: $from, direction: $direction, basis: $basis, depth: $depth, limit: $limit) {
    whole
    layers { layer things { standing step node { id } weakest { type basis } owners { name } } }
    owners { standing node { id } }
    links { type followed basis score reasons phrase from { id } to { id } passages { quote } }
    counts { basis total }
    weakest { type basis score from { id } to { id } }
    leftOut { reason total words }
    summary { actions ratings { rag total } successMeasures withFigure }
  }
}`

/** An id without what all ids of the council, its report and its plan begin with. */
const short = (id: string): string => id.replace(`${report}/`, '').replace(`${plan}/`, '').replace('aldermere/', '')

const steps = (...numbers: string[]): string[] => numbers.map((number) => `action/${number} THREAD`)

describeOnEngines('trace', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  async function trace(from: string, variables: object = {}) {
    const { data, errors } = await server.ask(query, { from, ...variables })
    expect(errors).toBeUndefined()
    const layers: Record<string, string[]> = {}
    for (const { layer, things } of data.trace.layers)
      layers[layer] = things.map(
        (thing: { node: { id: string }; standing: string }) => `${short(thing.node.id)} ${thing.standing}`,
      )
    const owners = data.trace.owners.map((owner: { node: { id: string } }) => short(owner.node.id))
    return { ...data.trace, layers, owners }
  }

  describe('of what the inspectors said of late visits (paragraph 4)', () => {
    it('goes by their first point for improvement and A1 to objective 1.1.1, its actions and its figures', async () => {
      const { layers, owners, whole, summary } = await trace(`${report}/finding/4`)
      expect(layers).toEqual({
        FOUND: [
          'focused-visit-2022-06/finding/findings-1 THREAD',
          'inspection-2021-09/finding/17 SUGGESTED',
          'finding/4 START',
          'pack-2024-10-15-item-5/finding/1.1 SUGGESTED',
        ],
        ASKED: ['recommendation/a1 THREAD'],
        PROMISED: [
          'measure/A1 THREAD',
          'objective/1.1.1 THREAD',
          'outcome/1.1 CONTEXT',
          'priority/1 CONTEXT',
          'plan/2024-09 CONTEXT',
        ],
        BEING_DONE: steps('1.1.1-1', '1.1.1-2', '1.1.1-3'),
        SHOWN_BY: [...[...figures.keys(), visits].sort().map(short), 'success-measure/1.1.1-1-1'].map((id) => `${id} THREAD`),
        CAME_NEXT: [
          'plan-2025-01/action/1.1.1-1 SUGGESTED',
          'plan-2025-01/action/1.1.1-2 SUGGESTED',
          'plan-2025-01/action/1.1.1-3 SUGGESTED',
          'plan-2025-01/objective/1.1.1 SUGGESTED',
        ],
      })
      expect(owners).toEqual(['role/head-children-care'])
      expect(whole).toBe(true)
      // Blue, Amber and Green in the pack's Appendix 1; 71%, 76% and 78% in its Appendix 3, 71% and 83% in other papers.
      expect(figures.size).toBeGreaterThan(9)
      expect(summary).toEqual({
        actions: 3,
        ratings: [
          { rag: 'COMPLETE', total: 1 },
          { rag: 'ON_TRACK', total: 1 },
          { rag: 'PROGRESSING_WITH_ISSUES', total: 1 },
        ],
        successMeasures: 1,
        withFigure: 1,
      })
    })

    it('hangs by the link that an editor confirmed, and says so', async () => {
      const { weakest, counts, links, leftOut } = await trace(`${report}/finding/4`)
      expect(weakest).toEqual({
        type: 'RESTATES',
        basis: 'CONFIRMED',
        score: 0.88,
        from: { id: `${plan}/measure/A1` },
        to: { id: `${report}/recommendation/a1` },
      })
      // Stated: what recurred, paragraph 4 in the list, A1, one owner and one success measure printed beside their action.
      // Structural: six up from the actions to the plan, two leads left blank. Each figure as its words or its table tell it.
      // Confirmed: A1 restates, the success measure is measured. Suggested: the visit found again what was found in 2021, the
      // cover report tells it again, and the objective and its three actions go on in January.
      expect(counts).toEqual([
        { basis: 'STATED', total: 5 + figuresKnown('STATED') },
        { basis: 'STRUCTURAL', total: 8 + figuresKnown('STRUCTURAL') },
        { basis: 'SUGGESTED', total: 6 },
        { basis: 'CONFIRMED', total: 2 },
      ])
      expect(leftOut).toEqual([])
      const addressed = links.find(({ type }: { type: string }) => type === 'ADDRESSED_BY')
      expect(addressed).toMatchObject({ phrase: 'is addressed by', followed: true, passages: [{ quote: '1.1.1' }] })
    })

    it('runs one statement a level and way, and one for all its things', async () => {
      server.ran.length = 0
      await trace(`${report}/finding/4`)
      const statements = server.ran.filter((name) => name.startsWith('thread.'))
      expect(statements.length).toBeLessThanOrEqual(14)
      // The start; all things and passages of links.
      expect(server.ran.filter((name) => !name.startsWith('thread.'))).toEqual(['nodes.byIds', 'nodes.byIds'])
    })

    it('stops where the links asked for end, counts the others, and goes no further than told', async () => {
      const stated = await trace(`${report}/finding/4`, { basis: ['STATED'], direction: 'FORWARD' })
      expect(stated.layers.PROMISED).toEqual([])
      expect(stated.leftOut).toEqual([{ reason: 'BASIS', total: 1, words: '1 link known in a way that was not asked for' }])
      const near = await trace(`${report}/finding/4`, { depth: 2, direction: 'FORWARD' })
      expect(near.layers.PROMISED).toEqual(['measure/A1 THREAD'])
      expect(near.leftOut).toEqual([{ reason: 'DEPTH', total: 1, words: '1 thing further away than the thread was followed' }])
      // The finding, its suggested retelling, the recommendation, the measure and the objective; then three actions, an
      // outcome and the objective in January.
      const few = await trace(`${report}/finding/4`, { limit: 5, direction: 'FORWARD' })
      expect(few.layers).toMatchObject({ PROMISED: ['measure/A1 THREAD', 'objective/1.1.1 THREAD'], BEING_DONE: [] })
      expect(few.leftOut).toEqual([{ reason: 'LIMIT', total: 5, words: '5 things beyond the number that is shown' }])
    })
  })

  describe('of what they said of children in need (paragraph 3)', () => {
    it('stops where the plan is only suggested to take it up', async () => {
      const { layers, links, leftOut } = await trace(`${report}/finding/3`)
      expect(layers).toMatchObject({ ASKED: ['recommendation/a3 THREAD'], PROMISED: ['measure/A3 SUGGESTED'], BEING_DONE: [] })
      const restates = links.find(({ type }: { type: string }) => type === 'RESTATES')
      expect(restates).toMatchObject({
        followed: false,
        basis: 'SUGGESTED',
        score: 0.83,
        reasons: ['both speak of plans for children in need', 'both speak of decisions'],
      })
      expect(leftOut).toEqual([])
    })

    it('goes on where suggestions are asked for, and hangs by the suggestion', async () => {
      const { layers, weakest } = await trace(`${report}/finding/3`, {
        basis: ['STATED', 'STRUCTURAL', 'CONFIRMED', 'SUGGESTED'],
      })
      expect(layers.BEING_DONE).toEqual(steps('1.2.1-1', '1.2.1-2'))
      expect(weakest).toMatchObject({ type: 'RESTATES', basis: 'SUGGESTED', score: 0.83 })
    })
  })

  it('of a measure counts a link that an editor rejected, and shows it only when asked', async () => {
    const { layers, leftOut } = await trace(`${plan}/measure/A3`)
    expect(layers.ASKED).toEqual(['recommendation/a3 SUGGESTED'])
    expect(leftOut).toEqual([{ reason: 'REJECTED', total: 1, words: '1 link that a person rejected' }])
    const rejected = await trace(`${plan}/measure/A3`, { basis: ['REJECTED'], direction: 'BACK' })
    expect(rejected.layers.ASKED).toEqual(['recommendation/a3 SUGGESTED', 'recommendation/a4 THREAD'])
  })

  it('of an action shows what it answers, where it stands, who owns it and what it was before', async () => {
    const { layers, owners, leftOut } = await trace(`${plan}/action/1.2.1-1`)
    expect(layers).toMatchObject({
      FOUND: [],
      ASKED: ['recommendation/a3 SUGGESTED'],
      PROMISED: [
        'measure/A3 THREAD',
        'objective/1.2.1 THREAD',
        'outcome/1.2 CONTEXT',
        'priority/1 CONTEXT',
        'plan/2024-09 CONTEXT',
      ],
      BEING_DONE: ['plan-2024-06/action/2.3 CONTEXT', 'action/1.2.1-1 START'],
      SHOWN_BY: ['success-measure/1.2.1-1-1 THREAD'],
      CAME_NEXT: ['plan-2025-01/action/1.2.1-1 SUGGESTED'],
    })
    expect(owners).toEqual(['role/head-help-protection', 'role/principal-social-worker'])
    expect(leftOut).toContainEqual({
      reason: 'BESIDE',
      total: 1,
      words: '1 other action under the same objectives is not on this thread',
    })
  })

  it('of an action that a finding was confirmed to be answered by goes back to the finding', async () => {
    const { layers, weakest } = await trace(`${plan}/action/2.1.2-3`, { direction: 'BACK' })
    expect(layers.FOUND).toEqual(['inspection-2021-09/finding/30 SUGGESTED', 'finding/12 THREAD'])
    expect(layers.PROMISED).toContain('objective/2.1.2 THREAD')
    expect(weakest).toMatchObject({ type: 'ADDRESSED_BY', basis: 'CONFIRMED' })
  })

  it('of an owner gives its actions, joint ones too, and what they answer', async () => {
    const { layers, owners, summary } = await trace('aldermere/role/principal-social-worker', { direction: 'BACK' })
    expect(layers.BEING_DONE.filter((thing: string) => thing.endsWith('THREAD'))).toEqual([
      'pack-2024-10-15-item-5/update/2.1 THREAD',
      ...steps('1.1.2-1', '1.1.2-2', '1.2.1-1', '2.1.2~2-1'),
      ...steps('1.1.2-1', '1.1.2-2', '1.2.1-1', '2.1.2~2-1').map((step) => `plan-2025-01/${step}`),
    ])
    const answered = ['measure/A2 THREAD', 'measure/A3 THREAD', 'objective/1.1.2 THREAD', 'objective/1.2.1 THREAD']
    expect(layers.PROMISED.filter((thing: string) => thing.endsWith('THREAD'))).toEqual([
      ...answered,
      ...answered.map((thing) => `plan-2025-01/${thing}`),
    ])
    expect(owners).toEqual(['role/head-help-protection', 'role/head-performance', 'role/principal-social-worker'])
    expect(summary.actions).toBe(8)
  })

  it('of the finding of 2022 shows that it came back in 2024', async () => {
    const { layers } = await trace('aldermere/focused-visit-2022-06/finding/findings-1')
    expect(layers).toMatchObject({
      FOUND: ['focused-visit-2022-06/finding/findings-1 START', 'inspection-2021-09/finding/17 SUGGESTED'],
      CAME_NEXT: ['finding/4 THREAD'],
    })
  })

  it('of an indicator goes back to the finding', async () => {
    const { layers } = await trace(visits, { direction: 'BACK' })
    expect(layers.FOUND).toEqual([
      'focused-visit-2022-06/finding/findings-1 THREAD',
      'inspection-2021-09/finding/17 SUGGESTED',
      'finding/4 THREAD',
      'pack-2024-10-15-item-5/finding/1.1 SUGGESTED',
    ])
  })

  it('of the plan holds all of it', async () => {
    const { summary, layers } = await trace('aldermere/plan/2024-09')
    expect(summary).toMatchObject({ actions: 14, successMeasures: 8, withFigure: 2 })
    expect(layers.FOUND).toContain('finding/12 THREAD')
  })

  it('reaches the passages of everything on it', async () => {
    const { data } = await server.ask(
      `{ trace(from: "${plan}/measure/A2") { layers { things { node { id citations { nodes { state quote } } } } } } }`,
    )
    const things = data.trace.layers.flatMap((layer: { things: unknown[] }) => layer.things)
    expect(things.length).toBeGreaterThan(5)
    for (const { node } of things) expect(node.citations.nodes.length, node.id).toBeGreaterThan(0)
  })

  it('is the same when asked again', async () => {
    const ask = () => server.ask(query, { from: 'aldermere/plan/2024-09' })
    expect(await ask()).toEqual(await ask())
  })

  it('of nothing is null', async () => {
    const { data } = await server.ask('{ trace(from: "aldermere/action/nobody") { whole } }')
    expect(data).toEqual({ trace: null })
  })

  it.each([
    ['{ trace(from: "council/aldermere") { whole } }', 'INVALID_INPUT'],
    [`{ trace(from: "${plan}/measure/A1", depth: -1) { whole } }`, 'INVALID_INPUT'],
    [`{ trace(from: "${plan}/measure/A1", depth: 21) { whole } }`, 'LIMIT_EXCEEDED'],
    [`{ trace(from: "${plan}/measure/A1", limit: 0) { whole } }`, 'INVALID_INPUT'],
    [`{ trace(from: "${plan}/measure/A1", limit: 1001) { whole } }`, 'LIMIT_EXCEEDED'],
  ])('refuses %s', async (asked, code) => {
    const { errors } = await server.ask(asked)
    expect(errors?.[0]?.extensions.code).toBe(code)
  })
})
