import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enumValues, type GraphRecord, isNode, type NodeRecord } from '../../schema/index.ts'
import { describeOnEngines } from '../engines.ts'
import { aldermere } from '../store/graph.ts'
import { type Serving, serving } from './serving.ts'

const council = 'council/aldermere'

/** What the newest of Aldermere's reports says, as a person reads it. All else is held against the records that are loaded. */
const newest = {
  title: /January 2024/,
  day: '2024-03-18',
  overall: 'REQUIRES_IMPROVEMENT',
  asked: 5,
}

/** The plan's measure that restates one of its points, and what of the plan answers it: row A1 of Appendix 2. */
const restated = { measure: 'A1', objectives: 1, actions: 3, ratings: { COMPLETE: 1, ON_TRACK: 1, PROGRESSING_WITH_ISSUES: 1 } }

const history = `query ($council: ID!) {
  inspectionHistory(council: $council) {
    council { id }
    inspections { id title day held totals { judgements findings polarities { polarity total } asked kinds { kind total } } }
    named { id held }
    grids { scale inspections { id day } rows { key label cells { judgements { id grade areaKeys citations(first: 1) { nodes { id } } } } } }
  }
}`

const page = `query ($id: ID!) {
  node(id: $id) { ... on Inspection {
    overall
    judgements { id citations(first: 1) { nodes { id } } }
    findings { id citations(first: 1) { nodes { id } } ledTo(first: 5) { nodes { id } } }
    asked { recommendation { id citations(first: 1) { nodes { id } } } restatedBy { id ref } objectives actions ratings { rag total } suggested }
  } }
}`

const records: readonly GraphRecord[] = await aldermere()
const nodes = new Map(records.filter(isNode).map((node) => [node.id, node]))
const relied = new Set(['STATED', 'STRUCTURAL', 'CONFIRMED'])

/** What was extracted of one label that an inspection gave. */
function givenBy<L extends NodeRecord['label']>(label: L, inspection: string): Extract<NodeRecord, { label: L }>[] {
  return records.flatMap((record) => {
    if (isNode(record) || record.type !== 'GIVEN_BY' || record.to !== inspection) return []
    const node = nodes.get(record.from)
    const fits = node?.label === label && relied.has(record.properties.basis)
    return fits ? [node as Extract<NodeRecord, { label: L }>] : []
  })
}

const inspections = [...nodes.values()].filter((node) => node.label === 'Inspection')
const idsHeld = (held: boolean): string[] =>
  inspections.flatMap(({ id, properties }) => ((properties.held !== false) === held ? [id] : [])).sort()

describeOnEngines('inspections', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  async function ask(query: string, variables: object) {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }
  const historyOf = async () => (await ask(history, { council })).inspectionHistory

  describe('of a council', () => {
    it('are those whose report has been read, the newest first, and apart from them those that are only named', async () => {
      const found = await historyOf()
      expect(found.council.id).toBe(council)
      expect(found.inspections.map(({ id }: { id: string }) => id).sort()).toEqual(idsHeld(true))
      expect(found.named.map(({ id }: { id: string }) => id).sort()).toEqual(idsHeld(false))
      const days = found.inspections.map(({ day }: { day: string | null }) => day ?? '')
      expect(days).toEqual(days.toSorted().reverse())
      expect(found.inspections[0]).toMatchObject({ title: expect.stringMatching(newest.title), day: newest.day, held: true })
    })

    it('say how much each gave', async () => {
      const found = await historyOf()
      for (const { id, totals } of found.inspections) {
        const findings = givenBy('Finding', id)
        const polarities = enumValues('Polarity').flatMap((polarity) => {
          const total = findings.filter(({ properties }) => properties.polarity === polarity).length
          return total === 0 ? [] : [{ polarity, total }]
        })
        expect(totals).toMatchObject({
          judgements: givenBy('Judgement', id).length,
          findings: findings.length,
          polarities: expect.arrayContaining(polarities),
          asked: givenBy('Recommendation', id).length,
        })
      }
      const { totals } = found.inspections[0]
      expect(totals.asked).toBe(newest.asked)
    })

    it('give a grid of areas and inspections in which every judgement stands under each of its keys', async () => {
      const { grids } = await historyOf()
      const standing: string[] = []
      for (const { inspections: columns, rows } of grids) {
        const days = columns.map(({ day }: { day: string | null }) => day ?? '')
        expect(days).toEqual(days.toSorted())
        for (const { key, cells } of rows) {
          expect(cells).toHaveLength(columns.length)
          for (const [at, { judgements }] of cells.entries())
            for (const judgement of judgements) {
              standing.push(`${columns[at].id} ${judgement.id} ${key ?? ''}`)
              expect(judgement.citations.nodes).toHaveLength(1)
            }
        }
      }
      const given = inspections.flatMap(({ id }) =>
        givenBy('Judgement', id).flatMap((judgement) => {
          const named = judgement.properties.areaKeys ?? []
          const keys = named.includes('send') ? named.filter((key) => key !== 'overall') : named
          return (keys.length === 0 ? [''] : keys).map((key) => `${id} ${judgement.id} ${key}`)
        }),
      )
      expect(standing.sort()).toEqual(given.sort())
      const overall = grids[0].rows[0]
      expect([grids[0].scale, overall.key, overall.label]).toEqual(['GRADES', 'overall', 'Overall effectiveness'])
      expect(overall.cells.at(-1).judgements.map(({ grade }: { grade: string }) => grade)).toEqual([newest.overall])
    })

    it('take few statements, however many there are', async () => {
      server.ran.length = 0
      await historyOf()
      expect([...server.ran].sort()).toEqual([
        'inspections.given.Judgement',
        'inspections.ofCouncil',
        'inspections.totals',
        'links.forward.CITES.OUT',
        'nodes.byIds',
      ])
    })

    it('are none of a council that is not known', async () => {
      for (const id of ['council/nobody', idsHeld(true)[0]]) {
        const { errors } = await server.ask(history, { council: id })
        expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
      }
    })
  })

  describe('tell', () => {
    it('what they judged, found and asked for, each with its passage', async () => {
      for (const id of idsHeld(true)) {
        const { node } = await ask(page, { id })
        const asked = node.asked.map(({ recommendation }: { recommendation: object }) => recommendation)
        const [judgements, findings] = [node.judgements, node.findings]
        for (const [label, things] of [
          ['Judgement', judgements],
          ['Finding', findings],
          ['Recommendation', asked],
        ] as const) {
          const ids = things.map((thing: { id: string }) => thing.id)
          expect(ids.toSorted(), `${label} of ${id}`).toEqual(
            givenBy(label, id)
              .map((each) => each.id)
              .sort(),
          )
          for (const { citations } of things) expect(citations.nodes).toHaveLength(1)
        }
      }
    })

    it('what of a plan answers what was asked, and that nothing does', async () => {
      const pages = await Promise.all(idsHeld(true).map((id) => ask(page, { id })))
      const asked = pages.flatMap(({ node }) => node.asked)
      const isRestated = ({ restatedBy }: { restatedBy: { ref: string }[] }) =>
        restatedBy.some(({ ref }) => ref === restated.measure)
      const { objectives, actions, ratings } = asked.find(isRestated)
      const byRating = Object.fromEntries(ratings.map(({ rag, total }: { rag: string; total: number }) => [rag, total]))
      expect({ measure: restated.measure, objectives, actions, ratings: byRating }).toEqual(restated)
      const unanswered = asked.filter((each: { actions: number }) => each.actions === 0)
      expect(unanswered.length).toBeGreaterThan(0)
      for (const { restatedBy, objectives: none, ratings: rated } of unanswered)
        expect([restatedBy, none, rated]).toEqual([[], 0, []])
    })

    it('the same of each recommendation by itself, of a measure too, and how many of the actions are late', async () => {
      const fate = 'fate { restatedBy { id } objectives actions ratings { rag total } late suggested }'
      const asking = `query ($council: ID!, $days: [ID!]!) {
        nodes(ids: $days) { ... on Inspection { asked { recommendation { id ${fate} } restatedBy { id } objectives actions ratings { rag total } suggested } } }
        measures(filter: { council: [$council] }, first: 200) { nodes { ref ${fate} } }
        late(council: $council) { actions(classes: [LATE]) { action { id } } }
      }`
      const { nodes: given, measures, late } = await ask(asking, { council, days: idsHeld(true) })
      for (const { recommendation, ...told } of given.flatMap(({ asked }: { asked: object[] }) => asked)) {
        const { late: number, ...same } = recommendation.fate
        expect(same).toEqual(told)
        expect(number).toBeLessThanOrEqual(told.actions)
      }
      const own = measures.nodes.find(({ ref }: { ref: string }) => ref === restated.measure)
      expect(own.fate).toMatchObject({ restatedBy: [], objectives: restated.objectives, actions: restated.actions })
      const lateIn = (asAt: string) =>
        ask(
          `query ($council: ID!, $asAt: Date) { measures(filter: { council: [$council] }, first: 200) { nodes { fate { late(asAt: $asAt) } } } }`,
          {
            council,
            asAt,
          },
        ).then((data) => data.measures.nodes.reduce((sum: number, each: { fate: { late: number } }) => sum + each.fate.late, 0))
      expect(late.actions.length).toBeGreaterThan(0)
      expect(await lateIn('2000-01-01')).toBe(0)
    })

    it('all of it in few statements', async () => {
      const [id] = idsHeld(true)
      server.ran.length = 0
      await ask(page, { id })
      expect(server.ran.filter((name) => name.startsWith('inspections.')).sort()).toEqual([
        'inspections.given.Finding',
        'inspections.given.Judgement',
        'inspections.given.Recommendation',
      ])
      expect(server.ran.length).toBeLessThanOrEqual(16)
    })
  })
})
