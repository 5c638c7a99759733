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

/** What is there by links that are relied on: rules that suggest links may come to suggest more. */
const sure = (layers: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(layers).map(([layer, things]) => [layer, things.filter((each) => !each.endsWith(' SUGGESTED'))]),
  )

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
      expect(sure(layers)).toEqual({
        FOUND: ['focused-visit-2022-06/finding/findings-1 THREAD', 'finding/4 START'],
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
        CAME_NEXT: [...steps('1.1.1-1', '1.1.1-2', '1.1.1-3'), 'objective/1.1.1 THREAD'].map((id) => `plan-2025-01/${id}`),
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

    it('shows what is only suggested, and does not go on from there', async () => {
      const { layers, links } = await trace(`${report}/finding/4`)
      // The cover report of October tells it in softer words; January's appendix prints A1 again, and no editor has looked at that.
      expect(layers.FOUND).toContain('pack-2024-10-15-item-5/finding/1.1 SUGGESTED')
      expect(layers.PROMISED).toContain('plan-2025-01/measure/A1 SUGGESTED')
      const again = links.find(({ from }: { from: { id: string } }) => from.id === 'aldermere/plan-2025-01/measure/A1')
      expect(again).toMatchObject({ type: 'RESTATES', basis: 'SUGGESTED', followed: false })
      expect(again.reasons).toContain('50 per cent of their words are alike.')
      for (const { basis, followed } of links) expect(followed).toBe(basis !== 'SUGGESTED')
    })

    it('gives only the links that it was followed along, or only the others, where that is asked for', async () => {
      const { data } = await server.ask(
        `query ($from: ID!) { trace(from: $from) {
          links { followed } along: links(followed: true) { followed } beside: links(followed: false) { followed }
        } }`,
        { from: `${report}/finding/4` },
      )
      const { links, along, beside } = data.trace
      const followed = links.map((link: { followed: boolean }) => link.followed)
      expect(along).toHaveLength(followed.filter(Boolean).length)
      expect(beside).toHaveLength(followed.length - along.length)
      expect([along.length, beside.length].every((total) => total > 0)).toBe(true)
      for (const link of along) expect(link.followed).toBe(true)
    })

    it('hangs by the link that an editor confirmed, and says so', async () => {
      const { weakest, counts, links, leftOut } = await trace(`${report}/finding/4`)
      // Of seven words of A1 and nine of the point that say something, four are the same: visits, children, care, youngest.
      expect(weakest).toEqual({
        type: 'RESTATES',
        basis: 'CONFIRMED',
        score: 0.5,
        from: { id: `${plan}/measure/A1` },
        to: { id: `${report}/recommendation/a1` },
      })
      // Stated: what recurred, paragraph 4 in the list, A1, one owner and one success measure printed beside their action.
      // Structural: six up from the actions to the plan, two leads left blank; the objective and its three actions stand in the
      // January version as they stood. Each figure as its words or its table tell it.
      // Confirmed: A1 restates, the success measure is measured.
      expect(counts.filter(({ basis }: { basis: string }) => basis !== 'SUGGESTED')).toEqual([
        { basis: 'STATED', total: 5 + figuresKnown('STATED') },
        { basis: 'STRUCTURAL', total: 12 + figuresKnown('STRUCTURAL') },
        { basis: 'CONFIRMED', total: 2 },
      ])
      const suggested = links.filter(({ basis }: { basis: string }) => basis === 'SUGGESTED')
      expect(counts).toContainEqual({ basis: 'SUGGESTED', total: suggested.length })
      expect(leftOut).toEqual([])
      const addressed = links.find(
        ({ type, basis }: { type: string; basis: string }) => type === 'ADDRESSED_BY' && basis === 'STATED',
      )
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

    it('stops where the links asked for end, and counts the others', async () => {
      const { layers, leftOut } = await trace(`${report}/finding/4`, { basis: ['STATED'], direction: 'FORWARD' })
      expect(sure(layers).PROMISED).toEqual([])
      expect(leftOut).toEqual([{ reason: 'BASIS', total: 1, words: '1 link known in a way that was not asked for' }])
    })

    it('goes no further than told', async () => {
      const { layers } = await trace(`${report}/finding/4`, { depth: 2, direction: 'FORWARD' })
      expect(sure(layers)).toMatchObject({ ASKED: ['recommendation/a1 THREAD'], BEING_DONE: [] })
      expect(layers.PROMISED).toContain('measure/A1 THREAD')
      // Beyond an objective's actions, its outcome and what it is in January: a success measure, an owner, a priority, and the
      // three actions in January.
      const near = await trace(`${plan}/objective/1.1.1`, { depth: 1, direction: 'FORWARD' })
      expect(near.leftOut).toEqual([{ reason: 'DEPTH', total: 6, words: '6 things further away than the thread was followed' }])
    })

    it('shows no more than told, its own things before their context, and counts the others that it came to', async () => {
      // The outcome and the objective in January; beyond the actions, a success measure, an owner and the actions in January.
      const few = await trace(`${plan}/objective/1.1.1`, { limit: 4, direction: 'FORWARD' })
      expect(few.layers).toMatchObject({
        PROMISED: ['objective/1.1.1 START'],
        BEING_DONE: steps('1.1.1-1', '1.1.1-2', '1.1.1-3'),
        CAME_NEXT: [],
      })
      expect(few.leftOut).toEqual([{ reason: 'LIMIT', total: 7, words: '7 things beyond the number that is shown' }])
    })
  })

  describe('of what they said of children in need (paragraph 3)', () => {
    const restatesA3 = ({ type, from }: { type: string; from: { id: string } }): boolean =>
      type === 'RESTATES' && from.id === `${plan}/measure/A3`

    it('stops where the plan is only suggested to take it up', async () => {
      const { layers, links, leftOut } = await trace(`${report}/finding/3`)
      expect(sure(layers)).toMatchObject({ ASKED: ['recommendation/a3 THREAD'], PROMISED: [], BEING_DONE: [] })
      expect(layers.PROMISED).toContain('measure/A3 SUGGESTED')
      expect(links.find(restatesA3)).toMatchObject({
        followed: false,
        basis: 'SUGGESTED',
        score: 0.62,
        reasons: [
          '62 per cent of their words are alike.',
          'Of all inspections this one is worded most like the appendix: 5 of its 5 measures.',
        ],
      })
      expect(leftOut).toEqual([])
    })

    it('goes on where suggestions are asked for, and hangs by a suggestion', async () => {
      const { layers, links, weakest } = await trace(`${report}/finding/3`, {
        basis: ['STATED', 'STRUCTURAL', 'CONFIRMED', 'SUGGESTED'],
      })
      // The second is no longer in the version of January.
      expect(layers.BEING_DONE).toEqual(
        expect.arrayContaining([...steps('1.2.1-1', '1.2.1-2'), 'plan-2025-01/action/1.2.1-1 THREAD']),
      )
      expect(layers.BEING_DONE).not.toContain('plan-2025-01/action/1.2.1-2 THREAD')
      expect(links.find(restatesA3)).toMatchObject({ followed: true })
      expect(weakest.basis).toBe('SUGGESTED')
      expect(weakest.score).toBeLessThanOrEqual(0.62)
    })
  })

  it('of a measure counts a link that an editor rejected, and shows it only when asked', async () => {
    const { layers, leftOut } = await trace(`${plan}/measure/A3`)
    expect(sure(layers).ASKED).toEqual([])
    expect(layers.ASKED).toContain('recommendation/a3 SUGGESTED')
    expect(leftOut).toEqual([{ reason: 'REJECTED', total: 1, words: '1 link that a person rejected' }])
    const rejected = await trace(`${plan}/measure/A3`, { basis: ['REJECTED'], direction: 'BACK' })
    expect(sure(rejected.layers).ASKED).toEqual(['recommendation/a4 THREAD'])
  })

  it('of an action shows what it answers, where it stands, who owns it and what it was before', async () => {
    const { layers, owners, leftOut } = await trace(`${plan}/action/1.2.1-1`)
    expect(sure(layers)).toMatchObject({
      FOUND: [],
      ASKED: [],
      PROMISED: [
        'measure/A3 THREAD',
        'objective/1.2.1 THREAD',
        'outcome/1.2 CONTEXT',
        'priority/1 CONTEXT',
        'plan/2024-09 CONTEXT',
      ],
      BEING_DONE: ['plan-2024-06/action/2.3 CONTEXT', 'action/1.2.1-1 START'],
      SHOWN_BY: ['success-measure/1.2.1-1-1 THREAD'],
      CAME_NEXT: [],
    })
    expect(layers.ASKED).toContain('recommendation/a3 SUGGESTED')
    // January's says no more where it was carried forward from.
    expect(layers.CAME_NEXT).toContain('plan-2025-01/action/1.2.1-1 SUGGESTED')
    expect(owners).toEqual(['role/head-help-protection', 'role/principal-social-worker'])
    expect(leftOut).toContainEqual({
      reason: 'BESIDE',
      total: 1,
      words: '1 other action under the same objectives is not on this thread',
    })
  })

  it('of an action that a finding was confirmed to be answered by goes back to the finding', async () => {
    const { layers, weakest } = await trace(`${plan}/action/2.1.2-3`, { direction: 'BACK' })
    expect(sure(layers).FOUND).toEqual(['finding/12 THREAD'])
    expect(layers.FOUND).toContain('inspection-2021-09/finding/30 SUGGESTED')
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
    expect(sure(layers)).toMatchObject({
      FOUND: ['focused-visit-2022-06/finding/findings-1 START'],
      CAME_NEXT: ['finding/4 THREAD'],
    })
  })

  it('of an indicator goes back to the finding', async () => {
    const { layers } = await trace(visits, { direction: 'BACK' })
    expect(sure(layers).FOUND).toEqual(['focused-visit-2022-06/finding/findings-1 THREAD', 'finding/4 THREAD'])
    // Action 1.1.1/1 is suggested to answer the one, A1 leads to the other, which the report of October tells again.
    expect(layers.FOUND).toEqual(
      expect.arrayContaining(['inspection-2021-09/finding/17 SUGGESTED', 'pack-2024-10-15-item-5/finding/1.1 SUGGESTED']),
    )
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
