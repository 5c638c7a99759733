import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBatch } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { autumn, quillford, quillfordRecords, spring, summer } from './quillford.ts'
import { type Serving, serving } from './serving.ts'

const changesQuery = `query ($from: ID!, $to: ID!, $kinds: [PlanChangeKind!], $parts: [PlanPart!], $first: Int, $after: String, $last: Int, $before: String) {
  planChanges(from: $from, to: $to) {
    between { plan { id } } succession { basis from { id } to { id } } whole wholeWords untold
    compared { part earlier later same suggested } counts { kind total actions objectives }
    changes(kinds: $kinds, parts: $parts, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { hasNextPage endCursor startCursor hasPreviousPage }
      nodes {
        part kinds earlier { id } later { id } weakest { basis score } links { from { id } } alsoEarlier { id } alsoLater { id }
        wording { before after } date { before { milestone dueOn ongoing } after { milestone dueOn ongoing } slipDays times }
        owners { before { name } after { name } added { name } removed { name } } rating { before beforeText after afterText }
        place { beforeRef afterRef beforeUnder { id } afterUnder { id } elsewhere } measures { added { text } removed { text } same }
      }
    }
    updates { day update { id } links { basis to { id } } }
  }
}`

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Any = any

const tail = (thing: Any): string | null => thing?.id.replace(/^quillford\/(plan-20)?/, '') ?? null

describeOnEngines('the changes between two versions', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    await writeBatch(server.store, [...quillfordRecords])
  })
  afterAll(() => server.stop())

  async function ask(query: string, variables: object): Promise<Any> {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return Object.values(data)[0]
  }
  const refusal = async (query: string, variables: object) => (await server.ask(query, variables)).errors?.[0]?.extensions.code
  const compare = (from: string, to: string, more: object = {}) => ask(changesQuery, { from, to, ...more })

  const kindsIn = (found: Any) =>
    found.changes.nodes.map(({ earlier, later, kinds }: Any) => [tail(earlier), tail(later), kinds.join(' ')])

  it('tell what was added, dropped and changed, each in all its ways', async () => {
    const found = await compare(spring, summer)
    expect(kindsIn(found)).toEqual([
      ['30-03/action/1.1-1', '30-06/action/1.1-1', 'REDATED'],
      ['30-03/action/1.1-2', '30-06/action/1.1-2', 'SPLIT_OR_MERGED'],
      ['30-03/action/1.1-2', '30-06/action/1.1-3', 'MOVED SPLIT_OR_MERGED'],
      ['30-03/action/1.1-4', null, 'DROPPED'],
      [null, '30-06/action/1.1-4', 'ADDED'],
      ['30-03/action/1.1-5', '30-06/action/1.2-1', 'REWORDED REDATED REOWNED RERATED MOVED REMEASURED'],
    ])
    expect(found.counts.map(({ kind, total, objectives }: Any) => [kind, total, objectives])).toEqual([
      ['ADDED', 1, 0],
      ['DROPPED', 1, 0],
      ['REWORDED', 1, 0],
      ['REDATED', 2, 0],
      ['REOWNED', 1, 0],
      ['RERATED', 1, 0],
      ['MOVED', 2, 0],
      ['REMEASURED', 1, 0],
      ['SPLIT_OR_MERGED', 2, 0],
      ['UNCHANGED', 2, 2],
    ])
    expect([found.whole, found.wholeWords, found.untold]).toEqual([true, null, 0])
    expect(found.compared).toEqual([
      { part: 'ACTION', earlier: 4, later: 5, same: 4, suggested: 2 },
      { part: 'OBJECTIVE', earlier: 2, later: 2, same: 2, suggested: 0 },
    ])
  })

  it('give both sides of every change, and how the pair is known', async () => {
    const { nodes } = (await compare(spring, summer)).changes
    expect(nodes[5]).toMatchObject({
      part: 'ACTION',
      weakest: { basis: 'CONFIRMED' },
      wording: { before: 'Action 1.1/5', after: 'Written anew' },
      date: {
        before: { milestone: 'Ongoing', dueOn: null, ongoing: true },
        after: { milestone: '2030-05', dueOn: '2030-05-31', ongoing: false },
        slipDays: null,
        times: 1,
      },
      owners: {
        before: [{ name: 'Head of Visits' }],
        after: [{ name: 'Deputy Head' }],
        added: [{ name: 'Deputy Head' }],
        removed: [{ name: 'Head of Visits' }],
      },
      rating: { before: 'NOT_STARTED', beforeText: 'Grey', after: 'COMPLETE', afterText: 'Blue' },
      place: {
        beforeRef: '1.1/5',
        afterRef: '1.2/1',
        beforeUnder: { id: 'quillford/plan-2030-03/objective/1.1' },
        afterUnder: { id: 'quillford/plan-2030-06/objective/1.2' },
        elsewhere: true,
      },
      measures: { added: [{ text: 'Measure c' }], removed: [{ text: 'Measure b' }], same: 1 },
    })
    expect(nodes[0]).toMatchObject({ wording: null, rating: null, owners: null, date: { slipDays: 92, times: 1 } })
    expect([nodes[2].weakest, nodes[2].alsoLater.map(tail)]).toEqual([{ basis: 'SUGGESTED', score: 0.6 }, ['30-06/action/1.1-2']])
    expect(nodes[2].place).toMatchObject({ beforeRef: '1.1/2', afterRef: '1.1/3', elsewhere: false })
  })

  it('are followed through the versions between, by the surest way', async () => {
    const found = await compare(spring, autumn)
    expect(found.between.map(({ plan }: Any) => plan.id)).toEqual([summer])
    expect(found.succession.map((each: Any) => [each.from.id, each.to.id, each.basis])).toEqual([
      [autumn, summer, 'STRUCTURAL'],
      [summer, spring, 'STATED'],
    ])
    expect(kindsIn(found)).toEqual([
      ['30-03/action/1.1-1', '30-09/action/1.1-1', 'REDATED'],
      ['30-03/action/1.1-2', '30-09/action/1.1-2', 'REDATED RERATED'],
      ['30-03/action/1.1-4', null, 'DROPPED'],
      ['30-03/action/1.1-5', null, 'DROPPED'],
    ])
    const [first, second] = found.changes.nodes
    expect(first.date).toMatchObject({ slipDays: 62, times: 2 })
    expect(second.weakest).toEqual({ basis: 'SUGGESTED', score: 0.9 })
    expect(second.links.map(({ from }: Any) => tail(from))).toEqual(['30-09/action/1.1-2', '30-06/action/1.1-2'])
    const merged = (await compare(summer, autumn)).changes.nodes.find((each: Any) => tail(each.later) === '30-09/action/1.1-2')
    expect(merged.alsoEarlier.map(tail)).toEqual(['30-06/action/1.1-3'])
  })

  it('can be asked for by kind and part, and in pages either way', async () => {
    const only = await compare(spring, summer, { kinds: ['ADDED', 'REOWNED'] })
    expect(kindsIn(only).map(([, later]: string[]) => later)).toEqual(['30-06/action/1.1-4', '30-06/action/1.2-1'])
    expect((await compare(spring, summer, { kinds: ['UNCHANGED'], parts: ['OBJECTIVE'] })).changes.totalCount).toBe(2)
    expect((await compare(spring, summer, { parts: ['OBJECTIVE'] })).changes.totalCount).toBe(0)
    const all = kindsIn(await compare(spring, summer))
    const seen: Any[] = []
    for (let after: string | undefined; ; ) {
      const page = await compare(spring, summer, { first: 2, after })
      expect(page.changes.totalCount).toBe(6)
      seen.push(...kindsIn(page))
      if (!page.changes.pageInfo.hasNextPage) break
      after = page.changes.pageInfo.endCursor
    }
    expect(seen).toEqual(all)
    const back = await compare(spring, summer, { last: 4 })
    expect(kindsIn(back)).toEqual(all.slice(2))
    expect(kindsIn(await compare(spring, summer, { last: 9, before: back.changes.pageInfo.startCursor }))).toEqual(
      all.slice(0, 2),
    )
  })

  it('come with the progress told between, in order of day, whatever it reports on', async () => {
    const { updates } = await compare(spring, summer)
    expect(updates.map(({ day, update, links }: Any) => [day, tail(update), links.map((each: Any) => each.basis)])).toEqual([
      ['2030-04-01', 'pack/update/u2', ['SUGGESTED']],
      ['2030-05-01', 'pack/update/u1', ['STRUCTURAL']],
    ])
  })

  it('call nothing added or dropped that a version which was not read may have had', async () => {
    const found = await compare('quillford/plan/other-0', 'quillford/plan/other-1')
    expect([found.whole, found.untold, found.changes.totalCount]).toEqual([false, 1, 1])
    expect(found.wholeWords).toBe('“Other plan, first” has not been read: only what other papers tell of it is known')
    // Of the earlier only its reference is told: not its words, its date, who owns it.
    expect(kindsIn(found)).toEqual([['plan-other-0/action/7', 'plan-other-1/action/1', 'MOVED']])
  })

  it('say so where nothing tells that two plans are one', async () => {
    const found = await compare('quillford/plan/other-1', summer)
    expect([found.whole, found.wholeWords, found.succession]).toEqual([
      false,
      'Nothing that has been read says that these two are versions of one plan',
      [],
    ])
    expect(found.counts.map(({ kind, total }: Any) => [kind, total])).toEqual([
      ['ADDED', 7],
      ['DROPPED', 2],
    ])
  })

  it('are, of the invented council, those that its papers print', async () => {
    const found = await compare('aldermere/plan/2024-09', 'aldermere/plan/2025-01')
    const told = found.changes.nodes.map(({ earlier, later, kinds, date }: Any) => [
      (later ?? earlier).id.replace(/.*\//, ''),
      kinds.join(' '),
      date?.slipDays ?? null,
    ])
    expect(told).toEqual([
      ['1.1.1-2', 'REDATED RERATED', 181],
      ['1.1.1-3', 'RERATED', null],
      ['1.1.2-1', 'REDATED RERATED', 121],
      ['1.1.2-2', 'REWORDED REDATED', 61],
      ['1.2.1-1', 'REWORDED RERATED', null],
      ['1.2.1-2', 'DROPPED', null],
      ['1.2.1~2-1', 'REDATED RERATED', 59],
      ['2.1.2-4', 'ADDED', null],
      ['2.1.2~2-1', 'REOWNED RERATED', null],
    ])
  })

  it('take the same few statements however long the plans are', async () => {
    server.ran.length = 0
    await compare('aldermere/plan/2024-09', 'aldermere/plan/2025-01')
    const [long] = [server.ran.length]
    server.ran.length = 0
    await compare('quillford/plan/other-0', 'quillford/plan/other-1')
    expect(long).toBeLessThanOrEqual(server.ran.length + 6)
  })

  it.each([
    [spring, spring, 'INVALID_INPUT'],
    [summer, spring, 'INVALID_INPUT'],
    [autumn, spring, 'INVALID_INPUT'],
    [summer, 'quillford/plan/other-1', 'INVALID_INPUT'],
    [spring, 'aldermere/plan/2025-01', 'INVALID_INPUT'],
    [spring, 'quillford/plan/nowhere', 'NOT_FOUND'],
    [quillford, spring, 'NOT_FOUND'],
  ])('are refused of %s and %s', async (from, to, code) => expect(await refusal(changesQuery, { from, to })).toBe(code))
})
