import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { aldermere } from '../store/graph.ts'
import { otterby, own } from './otterby.ts'
import { type Serving, serving } from './serving.ts'

const council = 'council/aldermere'

const history = `query ($council: ID!, $body: String) {
  meetingHistory(council: $council, body: $body) {
    council { id }
    meetings { meeting { id title date body venue held } items minutes matters resolutions requests commitments documents { id } }
    named { meeting { id held } }
    bodies { body total }
  }
}`

const page = `query ($id: ID!, $asAt: Date) {
  meeting(id: $id, asAt: $asAt) {
    meeting { id title }
    day { day reason }
    documents { id }
    agenda { item { id number title wards citations(first: 1) { nodes { quote } } } officers { name } reports { id } minutes { number } }
    minutes {
      minute { id number title citations(first: 1) { nodes { quote } } }
      considered { node { __typename id } basis passages { id } }
      matters { id number text citations(first: 1) { nodes { quote } } }
      resolutions { ...decided }
      commitments { ...decided }
      references { from { id } to { __typename id } kind basis passages { id } }
    }
  }
}
fragment decided on DecisionInfo {
  node { id citations(first: 1) { nodes { id } } } kind day whom { name } whomPrinted due dueOn pastDue state words documentsSince
  meeting { id } minute { id number }
  answers { node { id } day basis reasons passages { id } meeting { id } }
  suggested { node { id } day basis score reasons passages { id } }
}`

const decisions = `query ($council: ID!, $asAt: Date, $body: String, $meeting: ID, $role: ID, $kinds: [DecisionKind!], $open: Boolean, $first: Int, $after: String, $last: Int) {
  decisions(council: $council, asAt: $asAt, body: $body, meeting: $meeting, role: $role, kinds: $kinds, open: $open) {
    day { day reason source { id } }
    total
    states { state total }
    kinds { kind total }
    pastDue
    roles { role { id name } total }
    meetings { meeting { id } total }
    list(first: $first, after: $after, last: $last) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { node { id } kind day state words documentsSince pastDue whom { id } answers { node { id } basis } suggested { node { id } } }
    }
  }
}`

const records: readonly GraphRecord[] = await aldermere()
const nodes = new Map(records.filter(isNode).map((node) => [node.id, node]))
const relied = new Set(['STATED', 'STRUCTURAL', 'CONFIRMED'])
const linksAt = (type: string, end: 'from' | 'to', id: string): string[] =>
  records.flatMap((record) => {
    if (isNode(record) || record.type !== type || record[end] !== id || !relied.has(record.properties.basis)) return []
    return [end === 'to' ? record.from : record.to]
  })
const links = (type: string, to: string): string[] => linksAt(type, 'to', to)
const linksFrom = (type: string, from: string): string[] => linksAt(type, 'from', from)

describeOnEngines('meetings', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(server.store, otterby)
  })
  afterAll(() => server.stop())

  async function ask(query: string, variables: object) {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }

  describe('of a council', () => {
    it('are those that were read, the newest first, and apart from them those that are only named', async () => {
      const { meetingHistory: found } = await ask(history, { council })
      const held = [...nodes.values()].filter(({ label, properties }) => label === 'Meeting' && properties.held !== false)
      const dates = found.meetings.map(({ meeting }: { meeting: { date: string } }) => meeting.date)
      expect(dates).toEqual(dates.toSorted().reverse())
      expect(found.meetings.map(({ meeting }: { meeting: { id: string } }) => meeting.id).sort()).toEqual(
        held.map(({ id }) => id).sort(),
      )
      expect(found.named.every(({ meeting }: { meeting: { held: boolean } }) => !meeting.held)).toBe(true)
      expect(found.bodies.reduce((sum: number, { total }: { total: number }) => sum + total, 0)).toBe(held.length)
    })

    it('say how much each holds', async () => {
      const { meetingHistory: found } = await ask(history, { council: own })
      const [, , march] = found.meetings
      expect(march).toMatchObject({
        ...{ meeting: { date: '2030-03-05' }, items: 0, minutes: 1, matters: 0, resolutions: 6, requests: 5, commitments: 1 },
        documents: [{ id: 'otterby/document/march' }],
      })
      expect(found.meetings[1]).toMatchObject({
        meeting: { date: '2030-06-04' },
        items: 1,
        minutes: 1,
        matters: 1,
        resolutions: 0,
      })
      expect(found.named).toHaveLength(1)
      expect(found.bodies).toEqual([{ body: 'Care Committee', total: 3 }])
    })

    it('are those of one body where one is asked for', async () => {
      const { meetingHistory: found } = await ask(history, { council: own, body: 'the CARE committee' })
      expect([found.meetings.length, found.named.length]).toEqual([3, 0])
    })

    it('take few statements', async () => {
      server.ran.length = 0
      await ask(history, { council })
      expect([...server.ran].sort()).toEqual([
        'links.forward.REPORTED_IN.OUT',
        'meetings.ofCouncil',
        'meetings.parts',
        'meetings.sayings',
        'nodes.byIds',
      ])
    })
  })

  describe('one', () => {
    const held = [...nodes.values()].filter(({ id, label, properties }) => {
      return label === 'Meeting' && properties.held !== false && links('MINUTE_OF', id).length > 0
    })
    const nameOf = (id: string): string => ((nodes.get(id)?.properties ?? {}) as { name?: string }).name ?? ''
    const idsIn = (things: readonly { readonly node?: { id: string }; readonly id?: string }[]): string[] =>
      things.map(({ node, id }) => node?.id ?? id ?? '').sort()

    it('reads as its papers do: agenda, minutes, what was raised, resolved and promised, each with its passage', async () => {
      expect(held.length).toBeGreaterThan(0)
      for (const { id } of held) {
        const { meeting: found } = await ask(page, { id })
        expect(idsIn(found.agenda.map(({ item }: { item: { id: string } }) => item))).toEqual(links('ON_AGENDA_OF', id).sort())
        expect(idsIn(found.minutes.map(({ minute }: { minute: { id: string } }) => minute))).toEqual(
          links('MINUTE_OF', id).sort(),
        )
        for (const { item } of found.agenda) expect(item.citations.nodes).toHaveLength(1)
        for (const { minute, considered, matters, resolutions, commitments, references } of found.minutes) {
          const raised = (label: string) => links('RAISED_IN', minute.id).filter((from) => nodes.get(from)?.label === label)
          expect(idsIn(matters)).toEqual(raised('Matter').sort())
          expect(idsIn(commitments)).toEqual(raised('Commitment').sort())
          expect(idsIn(resolutions)).toEqual(links('RESOLVED_IN', minute.id).sort())
          expect(idsIn(considered)).toEqual(linksFrom('CONSIDERED', minute.id).sort())
          const saying = [minute.id, ...idsIn([...matters, ...resolutions, ...commitments])]
          const named = saying.flatMap((from) => linksFrom('REFERS_TO', from))
          expect(references.map(({ to }: { to: { id: string } }) => to.id).sort()).toEqual(named.sort())
          const cited = [minute, ...matters, ...[...resolutions, ...commitments].map(({ node }) => node)]
          for (const { citations } of cited) expect(citations.nodes).toHaveLength(1)
        }
      }
    })

    it('names whom a resolution asks and what officer an item is of, as far as they are linked', async () => {
      for (const { id } of held) {
        const { meeting: found } = await ask(page, { id })
        for (const { item, officers } of found.agenda)
          expect(officers.map(({ name }: { name: string }) => name).sort()).toEqual(
            linksFrom('OWNED_BY', item.id).map(nameOf).sort(),
          )
        for (const { resolutions } of found.minutes)
          for (const { node, whom } of resolutions) {
            const names = linksFrom('ASKED_OF', node.id).map(nameOf)
            expect(whom.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(names))
          }
      }
    })

    it('has what was before it on an item, by what names it and by what a minute considered along with it', async () => {
      const { meeting: found } = await ask(page, { id: 'otterby/meeting/2030-06-04' })
      expect(found.agenda).toMatchObject([
        {
          item: { title: 'Foster carers' },
          officers: [{ name: 'Head of Care' }],
          reports: [{ id: 'otterby/document/june' }, { id: 'otterby/june/document/part' }],
          minutes: [{ number: '5' }],
        },
      ])
      expect(found.minutes[0]).toMatchObject({
        considered: [
          { node: { __typename: 'Document', id: 'otterby/june/document/part' }, basis: 'STATED' },
          { node: { __typename: 'AgendaItem' }, basis: 'STATED' },
        ],
        matters: [{ number: '1' }],
        references: [{ from: { id: 'otterby/meeting-2030-06-04/matter/5-1' }, to: { __typename: 'Minute' }, kind: 'FURTHER_TO' }],
      })
    })

    it('says what came back up to the day asked for, and in how much nothing was found', async () => {
      const { meeting: found } = await ask(page, { id: 'otterby/meeting/2030-03-05', asAt: '2030-06-10' })
      const [minute] = found.minutes
      const byName = minute.resolutions.map(({ state, words }: { state: string; words: string }) => [state, words])
      expect(byName).toEqual([
        ['ANSWERED', '1 answer found, the first on 28 May 2030'],
        ['PERHAPS', 'perhaps answered: 1 thing is suggested, none confirmed'],
        ['NOT_FOUND', 'not found in the 1 document read since'],
        ['NOT_FOUND', 'not found in the 1 document read since'],
        ['NOT_FOUND', 'not found in the 1 document read since'],
        [null, 'asks for nothing'],
      ])
      expect(minute.resolutions[0].suggested).toMatchObject([{ basis: 'SUGGESTED', score: 0.5, day: '2030-06-04' }])
      expect(minute.resolutions[1].suggested[0].reasons).toEqual(['both speak of foster carers'])
      expect(minute.commitments).toMatchObject([
        { state: 'NOT_FOUND', pastDue: false, due: 'by July', whom: [{ name: 'Head of Care' }] },
      ])
      const later = await ask(page, { id: 'otterby/meeting/2030-03-05', asAt: '2030-09-30' })
      expect(later.meeting.minutes[0].resolutions[4]).toMatchObject({
        state: 'ANSWERED',
        answers: [{ day: '2030-09-03', basis: 'STATED', meeting: { id: 'otterby/meeting/2030-09-03' } }],
      })
      expect(later.meeting.minutes[0].commitments[0]).toMatchObject({ pastDue: true, documentsSince: 2 })
    })

    it('is null where there is none, or the id is of something else', async () => {
      for (const id of ['otterby/meeting/nobody', own]) expect((await ask(page, { id })).meeting).toBeNull()
    })

    it('takes as many statements for many minutes as for few', async () => {
      const ids = [...held.map(({ id }) => id), 'otterby/meeting/2030-03-05', 'otterby/meeting/2030-06-04']
      for (const id of ids) {
        server.ran.length = 0
        await ask(page, { id })
        expect(server.ran.length, id).toBeLessThanOrEqual(34)
      }
    })
  })

  describe('decisions', () => {
    const all = async (variables: object) => (await ask(decisions, { council: own, ...variables })).decisions

    it('are requests and promises with their state on the newest day that was read', async () => {
      const found = await all({})
      expect(found.day).toMatchObject({ day: '2030-09-03', reason: 'NEWEST_MEETING' })
      expect(found.total).toBe(6)
      expect(found.states).toEqual([
        { state: 'ANSWERED', total: 2 },
        { state: 'PERHAPS', total: 1 },
        { state: 'NOT_FOUND', total: 3 },
        { state: null, total: 0 },
      ])
      expect(found.kinds).toEqual([
        { kind: 'REQUEST', total: 5 },
        { kind: 'COMMITMENT', total: 1 },
      ])
      expect([found.pastDue, found.roles, found.meetings]).toEqual([
        1,
        [{ role: { id: 'otterby/role/head-care', name: 'Head of Care' }, total: 6 }],
        [{ meeting: { id: 'otterby/meeting/2030-03-05' }, total: 6 }],
      ])
    })

    it('know nothing of what came later than the day asked for', async () => {
      const found = await all({ asAt: '2030-03-31' })
      expect(found.states.map(({ total }: { total: number }) => total)).toEqual([0, 0, 6, 0])
      expect(found.list.nodes[0].words).toBe('not found; no document that came out since has been read')
      expect((await all({ asAt: '2030-03-04' })).total).toBe(0)
    })

    it('are told by kind, by whether they are open, by body, meeting and role', async () => {
      const idsOf = async (variables: object) =>
        (await all(variables)).list.nodes.map(({ node }: { node: { id: string } }) => node.id.split('/').slice(-2).join('/'))
      expect(await idsOf({ kinds: ['NOTE'] })).toEqual(['resolution/4-6'])
      expect(await idsOf({ open: true, kinds: ['REQUEST'] })).toEqual(['resolution/4-2', 'resolution/4-3', 'resolution/4-4'])
      expect(await idsOf({ open: false })).toEqual(['resolution/4-1', 'resolution/4-5'])
      expect((await all({ open: false })).states[2].total).toBe(3)
      expect(await idsOf({ body: 'Panel' })).toEqual([])
      expect((await idsOf({ body: 'care committee' })).length).toBe(6)
      expect(await idsOf({ meeting: 'otterby/meeting/2030-06-04' })).toEqual([])
      expect((await idsOf({ role: 'otterby/role/head-care' })).length).toBe(6)
    })

    it('go by in pages both ways', async () => {
      const whole = (await all({})).list.nodes.map(({ node }: { node: { id: string } }) => node.id)
      const seen: string[] = []
      let after: string | undefined
      do {
        const { list } = await all({ first: 4, after })
        seen.push(...list.nodes.map(({ node }: { node: { id: string } }) => node.id))
        after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : undefined
        expect(list.totalCount).toBe(6)
      } while (after !== undefined)
      expect(seen).toEqual(whole)
      const { list } = await all({ last: 2 })
      expect(list.nodes.map(({ node }: { node: { id: string } }) => node.id)).toEqual(whole.slice(-2))
      expect(list.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    })

    it('of Aldermere are all its requests and promises up to the newest day, the newest first', async () => {
      const { decisions: found } = await ask(decisions, { council, first: 200 })
      const loaded = [...nodes.values()].filter(({ label, properties }) => {
        const { kind, council: of } = properties as { kind?: string; council?: string }
        return of === council && (label === 'Commitment' || (label === 'Resolution' && kind === 'REQUEST'))
      })
      const late = loaded.filter(({ id }) => !found.list.nodes.some(({ node }: { node: { id: string } }) => node.id === id))
      const dayOf = (id: string): string => {
        const [minute = ''] = [...linksFrom('RESOLVED_IN', id), ...linksFrom('RAISED_IN', id)]
        const [meeting = ''] = linksFrom('MINUTE_OF', minute)
        return (nodes.get(meeting)?.properties as { date?: string } | undefined)?.date ?? ''
      }
      for (const { id } of late) expect(dayOf(id) > found.day.day).toBe(true)
      expect(found.total).toBe(loaded.length - late.length)
      const days = found.list.nodes.map(({ day }: { day: string | null }) => day ?? '')
      expect(days).toEqual(days.toSorted().reverse())
      for (const { node, state } of found.list.nodes)
        if (linksFrom('ANSWERED_BY', node.id).length === 0) expect(state).not.toBe('ANSWERED')
    })

    it('take few statements', async () => {
      server.ran.length = 0
      await all({})
      expect(server.ran.length).toBeLessThanOrEqual(17)
    })

    it('refuse what is no meeting, role or council, and pages that are too long', async () => {
      const codes = []
      for (const wrong of [{ meeting: own }, { role: 'otterby/role/nobody' }, { council: 'council/nobody' }, { first: 500 }]) {
        const { errors } = await server.ask(decisions, { council: own, ...wrong })
        codes.push(errors?.[0]?.extensions.code)
      }
      expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'LIMIT_EXCEEDED'])
    })
  })
})
