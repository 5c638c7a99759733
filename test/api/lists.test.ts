import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  edgesOf,
  enumValues,
  type GraphRecord,
  groupingsOf,
  type Label,
  type Listing,
  labels,
  type NodeRecord,
  numbersOf,
  type Property,
  propertiesOf,
  shapeOf,
  sortsOf,
} from '../../schema/index.ts'
import { describeOnEngines, type Engine } from '../engines.ts'
import { aldermere } from '../store/graph.ts'
import { type Filter, held, Shelf } from './fitting.ts'
import { type Serving, serving } from './serving.ts'

const records: readonly GraphRecord[] = await aldermere()
const shelf = new Shelf(records)
const field = (label: Label): string => shapeOf(label).words[1].replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
const idsOf = (things: readonly NodeRecord[]): string[] => things.map(({ id }) => id)

const told = (label: Label, property: string): unknown[] =>
  [...new Set(shelf.of(label).flatMap((thing) => held(thing, property) ?? []))].sort() as unknown[]

/** The middle of a text, as somebody would type it. */
const typed = (text: unknown): string =>
  String(text).slice(1, 30).toUpperCase().replaceAll('-', '\u2013').replaceAll("'", '\u2019').trim() || 'X'

/** What a property of a label can be asked. */
function asksOf(label: Label, property: string, { kind }: Property): unknown[] {
  const values = told(label, property)
  const [first, middle, last] = [values[0], values[Math.floor(values.length / 2)], values.at(-1)]
  if (kind === 'flag') return [true, false]
  if (property === 'council') return [values, [null], [...values, null]]
  if (typeof kind !== 'string') return [[first ?? null], [null], [last ?? null, null], []]
  if (kind === 'date' || kind === 'moment' || kind === 'number' || kind === 'integer')
    return values.length === 0
      ? [{ known: false }]
      : [{ from: middle }, { to: middle }, { from: middle, to: middle, known: true }, { known: false }]
  const is = kind === 'texts' ? 'has' : 'is'
  return values.length === 0
    ? [{ known: false }]
    : [{ [is]: [first, last] }, { contains: typed(middle) }, { contains: typed(first), known: true }, { known: false }]
}

/** Filters of a label by each of its properties; which of the asks, turns from property to property. */
function propertyFilters(label: Label): Filter[] {
  return [...propertiesOf(label)].map(([property, shape], at) => {
    const asks = asksOf(label, property, shape)
    return { [property]: asks[(at + labels.indexOf(label)) % asks.length] }
  })
}

function linkFilters(label: Label): Filter[] {
  return edgesOf(label).flatMap(({ type, direction, others }, at) => {
    const ends = shelf.of(label).flatMap(({ id }) => shelf.linksOf(id, { type, direction }))
    if (ends.length === 0) return []
    const to = [...new Set(ends.map(({ other }) => other.id))].slice(0, 2)
    const basis = enumValues('Basis')
    const asks = [
      { to, basis },
      { exists: false },
      { to, exists: false },
      { labels: others.slice(0, 1), basis },
      { basis: ['STATED'] },
    ]
    return [{ linked: [{ type, direction, ...asks[(at + labels.indexOf(label)) % asks.length] }] }]
  })
}

/** What is asked of a label. Neo4j, which takes long to plan what it has never seen, is asked one in three, from label to label others. */
function turned<Each>(all: readonly Each[], label: Label, engine: Engine): readonly Each[] {
  const turn = labels.indexOf(label) % Math.min(3, all.length)
  return engine.name === 'embedded' ? all : all.filter((_, at) => at % 3 === turn)
}

/** Filters of a label, one by one and together. */
function filtersOf(label: Label, engine: Engine): Filter[] {
  const single = [...propertyFilters(label), ...linkFilters(label).filter((_, at) => at % 2 === labels.indexOf(label) % 2)]
  const some = single.slice(0, 12)
  return [
    {},
    ...turned(single, label, engine),
    { any: some.slice(0, 6) },
    { none: some.slice(3) },
    { none: [{ any: some.slice(0, 4) }], any: some },
    { ids: idsOf(shelf.of(label)).slice(1, 4), none: single.slice(0, 1) },
  ]
}

const rankOf = ({ kind }: Listing, value: unknown): unknown =>
  typeof kind === 'string' || value === null ? value : enumValues(kind.oneOf).indexOf(value as never)

/** The things of a label in an order. */
function inOrder(label: Label, sort: string, descending: boolean): string[] {
  const listing = sortsOf(label).get(sort)
  const things = [...shelf.of(label)]
  if (listing === undefined) return idsOf(descending ? things.reverse() : things)
  const rank = (thing: NodeRecord): unknown => rankOf(listing, held(thing, listing.property))
  return idsOf(
    // Things that are alike stay as they are read.
    things.sort((a, b) => {
      const [one, other] = [rank(a), rank(b)]
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      return one === other ? 0 : (one as number) < (other as number) !== descending ? -1 : 1
    }),
  )
}

interface Group {
  readonly keys: readonly { readonly by: string; readonly value: unknown }[]
  readonly total: number
  readonly numbers: { readonly mean: number | null }
}

const groupValue = (thing: NodeRecord, { property, year }: Listing): unknown => {
  const value = held(thing, property) ?? (property === 'held' ? true : null)
  return year === true && typeof value === 'string' ? value.slice(0, 4) : value
}

describeOnEngines('lists', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server.stop())

  async function ask(query: string, variables: object = {}) {
    const { data, errors } = await server.ask(query, variables)
    expect(errors, JSON.stringify(variables)).toBeUndefined()
    return data
  }

  it.each(labels)('of a %s hold what fits each filter, and count it', async (label) => {
    const filters = Object.fromEntries(filtersOf(label, engine).map((filter, at) => [`f${at}`, filter]))
    const names = Object.keys(filters)
    const data = await ask(
      `query (${names.map((name) => `$${name}: ${label}Filter`).join(', ')}) {
        ${names.map((name) => `${name}: ${field(label)}(filter: $${name}, first: 200) { totalCount nodes { id } }`).join(' ')} }`,
      filters,
    )
    for (const [name, filter] of Object.entries(filters)) {
      const fitting = idsOf(shelf.of(label).filter((thing) => shelf.fits(thing, filter)))
      expect(idsOf(data[name].nodes), JSON.stringify(filter)).toEqual(fitting.slice(0, 200))
      expect(data[name].totalCount, JSON.stringify(filter)).toBe(fitting.length)
    }
  })

  it.each(labels)('of a %s go in every order, in pages from either end', async (label) => {
    const size = Math.min(200, Math.max(1, Math.ceil(shelf.of(label).length / 2)))
    const orders = ['READING', ...sortsOf(label).keys()].map((by, at) => ({ by, descending: at % 4 > 1, back: at % 2 > 0 }))
    const sorts = turned(orders, label, engine)
    const pages = async (cursors: readonly (string | undefined)[]) => {
      const asked = sorts.map(({ by, descending, back }, at) => {
        const cursor = cursors[at] === undefined ? '' : `, ${back ? 'before' : 'after'}: "${cursors[at]}"`
        const part = `${back ? 'last' : 'first'}: ${size}${cursor}, orderBy: { by: ${by}, direction: ${descending ? 'DESC' : 'ASC'} }`
        return `s${at}: ${field(label)}(${part}) { nodes { id } pageInfo { startCursor endCursor } }`
      })
      const data = await ask(`{ ${asked.join(' ')} }`)
      return sorts.map((_, at) => data[`s${at}`])
    }
    const first = await pages([])
    const next = await pages(sorts.map(({ back }, at) => (back ? first[at].pageInfo.startCursor : first[at].pageInfo.endCursor)))
    for (const [at, { by, descending, back }] of sorts.entries()) {
      const whole = inOrder(label, by, descending)
      const [one, two] = [idsOf(first[at].nodes), idsOf(next[at].nodes)]
      expect(back ? [...two, ...one] : [...one, ...two], `${by} ${descending} ${back}`).toEqual(
        back ? whole.slice(-2 * size) : whole.slice(0, 2 * size),
      )
    }
  })

  it.each(labels)('of a %s are counted in groups, those without a value too', async (label) => {
    const groupings = [...groupingsOf(label)]
    const numbers = [...numbersOf(label)]
    const all = groupings.map((_, at) => ({
      by: groupings.slice(at, at + 1 + (at % 3)),
      of: numbers[at % Math.max(1, numbers.length)],
    }))
    const asks = turned(all, label, engine)
    const counts = asks.map(({ by, of }, at) => {
      const taken = `by: [${by.map(([name]) => name).join(', ')}]${of === undefined ? '' : `, of: ${of[0]}`}`
      return `c${at}: counts(${taken}) { keys { by value } total numbers { known least greatest mean } }`
    })
    const { list } = await ask(`{ list: ${field(label)}(first: 0) { ${counts.join(' ')} } }`)
    for (const [at, { by, of }] of asks.entries()) {
      const expected = new Map<string, NodeRecord[]>()
      for (const thing of shelf.of(label)) {
        const key = JSON.stringify(by.map(([, listing]) => groupValue(thing, listing)))
        expected.set(key, [...(expected.get(key) ?? []), thing])
      }
      const groups = list[`c${at}`] as Group[]
      const keyOf = ({ keys }: Group): string => JSON.stringify(keys.map(({ value }) => value))
      for (const { keys } of groups) expect(keys.map((key) => key.by)).toEqual(by.map(([name]) => name))
      expect(Object.fromEntries(groups.map((group) => [keyOf(group), group.total]))).toEqual(
        Object.fromEntries([...expected].map(([key, things]) => [key, things.length])),
      )
      if (of !== undefined)
        for (const group of groups) {
          const values = (expected.get(keyOf(group)) ?? []).flatMap((thing) => held(thing, of[1].property) ?? []) as number[]
          const none = values.length === 0
          const mean = none ? null : Number((values.reduce((sum, each) => sum + each, 0) / values.length).toPrecision(9))
          expect({
            ...group.numbers,
            mean: group.numbers.mean === null ? null : Number(group.numbers.mean.toPrecision(9)),
          }).toEqual({
            known: values.length,
            least: none ? null : Math.min(...values),
            greatest: none ? null : Math.max(...values),
            mean,
          })
        }
    }
  })

  describe('of links', () => {
    it('hold what fits, in order, and count it, one statement for all the things of a level', async () => {
      const query = `query ($filter: ActionFilter, $orderBy: ActionOrderBy) {
        objectives(first: 200) { nodes { id contains(first: 200, filter: $filter, orderBy: $orderBy) { totalCount nodes { id } } } } }`
      const filter = { rag: ['ON_TRACK', 'NOT_ON_TRACK', 'COMPLETE'] }
      server.ran.length = 0
      const { objectives } = await ask(query, { filter, orderBy: { by: 'DUE_ON', direction: 'DESC' } })
      expect([...server.ran].sort()).toEqual(['links.chosen.UNDER.IN', 'links.chosenCount.UNDER.IN', 'lists.page.Objective'])
      const order = inOrder('Action', 'DUE_ON', true)
      let most = 0
      for (const { id, contains } of objectives.nodes) {
        const fitting = shelf.linksOf(id, { type: 'UNDER', direction: 'IN' }).filter(({ other }) => shelf.fits(other, filter))
        expect(idsOf(contains.nodes)).toEqual(
          idsOf(fitting.map(({ other }) => other)).sort((a, b) => order.indexOf(a) - order.indexOf(b)),
        )
        expect(contains.totalCount).toBe(fitting.length)
        most = Math.max(most, fitting.length)
      }
      expect(most).toBeGreaterThan(1)
    })

    it('with things of several labels hold those of some', async () => {
      const { roles } = await ask(
        `{ roles(first: 200) { nodes { id owns(labels: [Action], first: 200) { totalCount nodes { id } } none: owns(labels: []) { totalCount } } } }`,
      )
      for (const { id, owns, none } of roles.nodes) {
        const actions = shelf.linksOf(id, { type: 'OWNED_BY', direction: 'IN' }).filter(({ other }) => other.label === 'Action')
        expect(idsOf(owns.nodes).sort()).toEqual(idsOf(actions.map(({ other }) => other)).sort())
        expect([owns.totalCount, none.totalCount]).toEqual([actions.length, 0])
      }
    })
  })

  it('that are filtered take one statement a page and one for the total', async () => {
    server.ran.length = 0
    await ask(
      '{ actions(filter: { rag: [ON_TRACK], linked: [{ type: OWNED_BY }] }, orderBy: { by: DUE_ON }) { totalCount nodes { id rag } } }',
    )
    expect([...server.ran].sort()).toEqual(['lists.count.Action', 'lists.page.Action'])
  })

  it('know what lies beyond a cursor that stands for nothing', async () => {
    const { findings } = await ask('{ findings(first: 1, filter: { polarity: [WEAKNESS] }) { pageInfo { endCursor } } }')
    const after = findings.pageInfo.endCursor
    const page = `query ($after: String) { one: findings(first: 1, after: $after, filter: { polarity: [WEAKNESS] }) { pageInfo { hasPreviousPage } }
      none: findings(first: 1, after: $after, filter: { ids: [] }) { pageInfo { hasPreviousPage hasNextPage } } }`
    expect(await ask(page, { after })).toEqual({
      one: { pageInfo: { hasPreviousPage: true } },
      none: { pageInfo: { hasPreviousPage: false, hasNextPage: false } },
    })
  })

  describe('refuse', () => {
    it.each([
      [`{ actions(filter: { ids: [${'"a" '.repeat(201)}] }) { totalCount } }`, 'LIMIT_EXCEEDED'],
      [`{ actions(filter: { any: [${'{ held: true } '.repeat(30)}] }) { totalCount } }`, 'LIMIT_EXCEEDED'],
      [`{ actions(filter: { text: { contains: "${'x'.repeat(101)}" } }) { totalCount } }`, 'LIMIT_EXCEEDED'],
      ['{ actions(filter: { text: { contains: " " } }) { totalCount } }', 'INVALID_INPUT'],
      ['{ actions { counts(by: [RAG, HELD, COUNCIL, ONGOING]) { total } } }', 'LIMIT_EXCEEDED'],
      ['{ actions { counts(by: [RAG, RAG]) { total } } }', 'INVALID_INPUT'],
    ])('%s', async (query, code) => {
      const { errors } = await server.ask(query)
      expect(errors?.[0]?.extensions.code).toBe(code)
    })
  })
})
