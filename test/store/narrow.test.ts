import { afterAll, beforeAll, expect, it } from 'vitest'
import { enumValues, isNode, labels, linkPropertiesOf, propertiesOf, relationshipTypes } from '../../schema/index.ts'
import { lastKey, linksPage, linksWith, nodesByIds, nodesWith, type Row, type Store } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { aldermere, type Opened, withAldermere } from './graph.ts'

/** What a whole thing or link has of some properties. */
function only(whole: unknown, properties: Iterable<string>): Record<string, unknown> {
  const values = whole as Record<string, unknown>
  return Object.fromEntries([...properties].flatMap((name) => (values[name] == null ? [] : [[name, values[name]]])))
}

describeOnEngines('texts that give some properties give what whole things have', (engine) => {
  let opened: Opened
  let store: Store
  let ids: string[]

  beforeAll(async () => {
    opened = await withAldermere(engine)
    store = opened.store
    ids = (await aldermere()).filter(isNode).map(({ id }) => id)
  })
  afterAll(() => opened.close())

  it.each(labels)('of a %s', async (label) => {
    const properties = new Set(['id', 'key', 'council', ...[...propertiesOf(label).keys()].slice(0, 12)])
    const narrow = nodesWith(properties)
    if (narrow === undefined) throw new Error('it is told whole')
    const [some, whole] = await Promise.all([store.run(narrow.text, { ids }), store.run(nodesByIds, { ids })])
    expect(some.map(narrow.node)).toEqual(whole.map(({ node }) => only(node, properties)))
  })

  it.each(relationshipTypes.flatMap((type) => [[type, 'OUT'] as const, [type, 'IN'] as const]))(
    'of links of %s, %s',
    async (type, direction) => {
      const ofLink = ['id', 'basis', 'score', ...linkPropertiesOf(type).keys()].slice(0, 8)
      const ofNode = ['id', 'key', 'text', 'name']
      const narrow = linksWith(type, direction, ofLink, ofNode)
      if (narrow === undefined) throw new Error('it is told whole')
      const basis = enumValues('Basis')
      const bounds = { afterKey: '', afterLink: '', beforeKey: lastKey, beforeLink: '' }
      const whole = await store.run(linksPage(type, direction, 'forward'), { ids, basis, limit: 3, ...bounds })
      const some = await store.run(narrow.text, { ids, basis, limit: 3 })
      const told = (row: Row) => ({ id: row.given, link: narrow.link(row), node: narrow.node(row) })
      const same = whole.map(({ id, link, node }) => ({ id, link: only(link, ofLink), node: only(node, ofNode) }))
      expect(some.map(told)).toEqual(same)
    },
  )
})
