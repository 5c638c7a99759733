import { enumValues, type GraphRecord, isNode, linkId, type RelationshipType } from '../../schema/index.ts'
import type { Parameters, Text } from '../../server/store/index.ts'
import { lastKey } from '../../server/store/index.ts'

const allBasis = enumValues('Basis')

/** Links of a relationship as the load texts take them. */
const linkRows = (records: readonly GraphRecord[], type: string): Parameters[] =>
  records.flatMap((record) =>
    isNode(record) || record.type !== type
      ? []
      : [
          {
            id: linkId(record),
            from: record.from,
            to: record.to,
            properties: { id: linkId(record), basis: record.properties.basis, stamp: 7 },
          },
        ],
  )

const everyId = (records: readonly GraphRecord[]): string[] => records.filter(isNode).map(({ id }) => id)

function nodePages(): Parameters[] {
  return [
    { after: '', before: lastKey, limit: 3 },
    { after: 'aldermere/p', before: lastKey, limit: 50 },
    { after: '', before: 'aldermere/p', limit: 50 },
    { after: lastKey, before: lastKey, limit: 5 },
  ]
}

function linkPages(records: readonly GraphRecord[]): Parameters[] {
  const whole = { ids: everyId(records), basis: allBasis, afterKey: '', afterLink: '', beforeKey: lastKey, beforeLink: '' }
  return [
    { ...whole, limit: 200 },
    { ...whole, limit: 1 },
    { ...whole, basis: ['SUGGESTED'], limit: 200 },
    { ...whole, basis: [], limit: 200 },
    { ...whole, afterKey: 'aldermere/p', beforeKey: 'aldermere/r', limit: 2 },
    { ...whole, ids: ['aldermere/action/nobody'], limit: 2 },
  ]
}

const node = (id: string): Parameters => ({ id, properties: { id, key: id, find: 'word other', stamp: 4503599627370495 } })

type Cases = (records: readonly GraphRecord[], member: string) => Parameters[]

/** For each family of texts, the parameters it is run with. The longest beginning of a text's name counts. */
const families: Readonly<Record<string, Cases>> = {
  'nodes.byIds': (records) => [{ ids: everyId(records) }, { ids: [] }, { ids: ['aldermere/action/nobody', 'council/aldermere'] }],
  'nodes.forward.': nodePages,
  'nodes.backward.': nodePages,
  'nodes.newestDocument': () => [{}],
  'nodes.newestMeeting': () => [{}],
  'links.forward.': linkPages,
  'links.backward.': linkPages,
  'links.count.': (records) => [{ ids: everyId(records) }, { ids: [] }],
  'links.all.': (records) => [{ ids: everyId(records) }],
  'write.nodeStamps': (records) => [{ ids: everyId(records) }, { ids: ['aldermere/action/nobody'] }],
  'write.linkStamps.': (records, type) => [
    { rows: linkRows(records, type).map(({ id, from }) => ({ id: id ?? '', from: from ?? '' })) },
  ],
  'write.nodes.': (_, label) => [
    { rows: [node(`test/${label}/one`), node(`test/${label}/two`)] },
    { rows: [node(`test/${label}/one`)] },
    { rows: [] },
  ],
  'write.links.': (records, type) => [
    { rows: linkRows(records, type) },
    { rows: linkRows(records, type).map((row) => ({ ...row, to: 'aldermere/action/nobody' })) },
  ],
  'ledger.hold': () => [{ id: 'test' }],
  'ledger.write': () => [{ id: 'test', entry: { id: 'test', nodes: 1, high: 67108863 } }],
  'ledger.read': () => [{ id: 'graph' }, { id: 'nobody' }],
  'ledger.countNodes': () => [{}],
  'ledger.countLinks': () => [{}],
}

/** The parameters that a text is to be run with on both engines; none where nobody has thought of any. */
export function casesOf(text: Text, records: readonly GraphRecord[]): Parameters[] {
  const family = Object.keys(families)
    .filter((name) => text.name.startsWith(name))
    .sort((a, b) => b.length - a.length)[0]
  const member = text.name.slice(family?.length ?? 0).split('.')[0] ?? ''
  return family === undefined ? [] : (families[family]?.(records, member as RelationshipType) ?? [])
}
