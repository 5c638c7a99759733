import { enumValues, type GraphRecord, isNode, linkId, type RelationshipType, relationshipTypes } from '../../schema/index.ts'
import type { Parameters, Text } from '../../server/store/index.ts'
import { holdingTypes, lastKey, threadTypes } from '../../server/store/index.ts'

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

/** As many things as are asked for their links of one relationship. */
const mostEnds = 200

/** What has links of a relationship, at even steps where it is much, and a few things that may have none. */
function endsOf(records: readonly GraphRecord[], type: string): string[] {
  const ends = [...new Set(records.flatMap((record) => (isNode(record) || record.type !== type ? [] : [record.from, record.to])))]
  const step = Math.max(1, Math.ceil(ends.length / mostEnds))
  return [...new Set([...ends.filter((_, at) => at % step === 0), ...everyId(records).slice(0, 20)])]
}

function linkPages(records: readonly GraphRecord[], type: string): Parameters[] {
  const whole = { ids: endsOf(records, type), basis: allBasis, afterKey: '', afterLink: '', beforeKey: lastKey, beforeLink: '' }
  return [
    { ...whole, limit: 200 },
    { ...whole, limit: 1 },
    { ...whole, basis: ['SUGGESTED'], limit: 200 },
    // Neo4j plans anew for a list of nothing: one member of the family stands for all.
    ...(type === relationshipTypes[0] ? [{ ...whole, basis: [], limit: 200 }] : []),
    { ...whole, afterKey: 'aldermere/p', beforeKey: 'aldermere/r', limit: 2 },
    { ...whole, ids: ['aldermere/action/nobody'], limit: 2 },
  ]
}

function threadSteps(records: readonly GraphRecord[]): Parameters[] {
  const every = everyId(records).map((id) => ({ id, types: [...threadTypes] }))
  return [
    { asks: every, limit: 50 },
    { asks: every, limit: 1 },
    { asks: every.map(({ id }) => ({ id, types: ['UNDER'] })), limit: 50 },
    { asks: [{ id: 'aldermere/plan-2024-09/action/1.2.1-1', types: [] }], limit: 50 },
    { asks: [], limit: 50 },
  ]
}

const councils = (): Parameters[] => [
  { everyCouncil: true, council: '', basis: ['STATED'], limit: 100 },
  { everyCouncil: false, council: 'council/aldermere', basis: [], limit: 2 },
  { everyCouncil: false, council: 'council/nobody', basis: ['STATED'], limit: 100 },
]

function inspectionAsks(records: readonly GraphRecord[]): Parameters[] {
  const ids = records.filter(isNode).flatMap(({ id, label }) => (label === 'Inspection' ? [id] : []))
  return [
    { ids, basis: allBasis, limit: 500 },
    { ids, basis: ['STRUCTURAL'], limit: 3 },
    { ids: [...ids, 'aldermere/inspection/nobody'], basis: [], limit: 500 },
    { ids: [], basis: allBasis, limit: 500 },
  ]
}

/** All things at once, nobody, and a thing that is not there. */
function idAsks(records: readonly GraphRecord[]): Parameters[] {
  const rest = { basis: allBasis, limit: 5000 }
  return [
    { ids: everyId(records), ...rest },
    { ids: everyId(records), basis: ['STATED'], limit: 2 },
    { ids: [], ...rest },
    { ids: ['aldermere/action/nobody', 'council/aldermere'], ...rest },
  ]
}

const councilAsks = (): Parameters[] => [
  { council: 'council/aldermere', limit: 1000 },
  { council: 'council/aldermere', limit: 1 },
  { council: 'council/nobody', limit: 1000 },
]

function heldAsks(records: readonly GraphRecord[]): Parameters[] {
  const every = everyId(records).map((id) => ({ id, types: [...holdingTypes], basis: allBasis }))
  return [
    { asks: every, limit: 5000 },
    { asks: every, limit: 3 },
    { asks: every.map(({ id }) => ({ id, types: ['ABOUT'], basis: ['SUGGESTED'] })), limit: 5000 },
    { asks: [], limit: 10 },
  ]
}

const wendmoor = 'council/wendmoor'

const concernAsks = (): Parameters[] => [
  { council: wendmoor, limit: 1000 },
  { council: wendmoor, limit: 1 },
  { council: 'council/aldermere', limit: 1000 },
  { council: 'council/nobody', limit: 1000 },
]

function repeatAsks(): Parameters[] {
  const document = 'wendmoor/document/pack'
  const whole = { council: wendmoor, document, basis: allBasis, words: 1, afterShared: 1e9, afterLink: '', limit: 100 }
  return [
    whole,
    { ...whole, words: 14 },
    { ...whole, basis: ['STRUCTURAL'], limit: 2 },
    { ...whole, afterShared: 14 },
    { ...whole, afterShared: 14, afterLink: '~' },
    { ...whole, council: 'council/nobody', document: 'wendmoor/pack/document/none' },
  ]
}

const everyFlag = {
  everyRule: true,
  rules: [],
  everySeverity: true,
  severities: [],
  everyCertainty: true,
  certainties: [],
  everyCouncil: true,
  council: '',
  everyStanding: true,
  standings: [],
  open: false,
  decided: ['CONFIRMED', 'REJECTED'],
  rejected: ['REJECTED'],
  about: '',
  asAt: '',
}

const flagsAbout: Readonly<Record<string, string>> = {
  every: '',
  thing: 'wendmoor/plan-2030/action/1.1-1',
  plan: 'wendmoor/plan/2030',
  giver: 'wendmoor/plan-2026/measure/A1',
  owner: 'wendmoor/role/head',
  topic: 'topic/visits',
  paper: 'wendmoor/document/checked-pack',
}

/** Flags about a thing, by each part of a filter; `reach` is the name of the text, and whether it counts or pages. */
function flagAsks(reach: string): Parameters[] {
  const about = { about: flagsAbout[reach.split('.')[0] ?? ''] ?? '', after: '', before: lastKey, limit: 50 }
  const all = { ...everyFlag, ...about, rules: ['-'], severities: ['-'], certainties: ['-'], standings: ['-'] }
  return [
    { ...everyFlag, ...about },
    { ...all, limit: 1 },
    { ...all, everyRule: false, rules: ['action-without-owner'], everyCouncil: false, council: wendmoor },
    { ...all, everySeverity: false, severities: ['HIGH'], asAt: '2030-01-31' },
    { ...all, everyCertainty: false, certainties: ['LIKELY'] },
    { ...all, everyStanding: false, standings: ['REJECTED'] },
    { ...all, everyStanding: false, open: true },
  ]
}

const areaAsks = (): Parameters[] =>
  ['overall', 'children-in-care', 'nothing'].map((area) => ({ council: 'council/aldermere', area, basis: allBasis, limit: 100 }))

const node = (id: string): Parameters => ({ id, properties: { id, key: id, stamp: 4503599627370495 } })

type Cases = (records: readonly GraphRecord[], member: string) => Parameters[]

/** For each family of texts, the parameters it is run with. The longest beginning of a text's name counts. */
const families: Readonly<Record<string, Cases>> = {
  'nodes.byIds': (records) => [{ ids: everyId(records) }, { ids: [] }, { ids: ['aldermere/action/nobody', 'council/aldermere'] }],
  'nodes.forward.': nodePages,
  'nodes.newestDocument': () => [{}],
  'nodes.newestMeeting': () => [{}],
  'links.forward.': linkPages,
  'links.backward.': linkPages,
  'links.count.': (records) => [{ ids: everyId(records) }, { ids: [] }],
  'reviewing.linksInto': (records) => [{ ids: everyId(records) }, { ids: [] }],
  'reviewing.linksBetween': (records) => [
    ...records
      .flatMap((record) => (isNode(record) ? [] : [{ from: record.from, to: record.to }]))
      .filter((_, at) => at % 97 === 0),
    { from: 'council/aldermere', to: 'council/aldermere' },
    { from: 'aldermere/action/nobody', to: 'council/aldermere' },
  ],
  'links.all': (records) => [{ ids: everyId(records) }],
  'thread.': threadSteps,
  'plans.current': () =>
    ['9999-12-31', '2024-10-15', '2020-01-01'].flatMap((asAt) => councils().map((each) => ({ ...each, asAt }))),
  'plans.trees': () => [
    { ids: ['aldermere/plan/2024-06', 'aldermere/plan/2024-09', 'aldermere/plan/2025-01'], limit: 100 },
    { ids: ['aldermere/plan/2024-09'], limit: 3 },
    { ids: ['aldermere/plan/nobody'], limit: 100 },
  ],
  'versions.plans': councilAsks,
  'versions.links': councilAsks,
  'versions.papers': idAsks,
  'coverage.topics': idAsks,
  'days.': () => [{ councils: ['council/aldermere', 'council/nobody'] }, { councils: [] }],
  'asked.': councils,
  'inspections.ofCouncil': () => [
    { council: 'council/aldermere', limit: 100 },
    { council: 'council/aldermere', limit: 1 },
    { council: 'council/nobody', limit: 100 },
  ],
  'inspections.given.': inspectionAsks,
  'inspections.totals': inspectionAsks,
  'meetings.ofCouncil': councilAsks,
  'meetings.parts': idAsks,
  'meetings.sayings': idAsks,
  'decisions.ofCouncil.': councilAsks,
  'decisions.minutes': idAsks,
  'decisions.meetings': idAsks,
  'roles.ofCouncil': councilAsks,
  'series.indicators': councilAsks,
  'series.plans': councilAsks,
  'series.counts': idAsks,
  'series.documents': idAsks,
  'series.figures': idAsks,
  'series.differing': idAsks,
  'documents.read': () =>
    councilAsks().flatMap((ask) => [
      { ...ask, editions: true },
      { ...ask, editions: false },
    ]),
  'documents.': idAsks,
  'news.': idAsks,
  'timeline.ofCouncil.': councilAsks,
  'timeline.': idAsks,
  'search.': idAsks,
  'timeline.held': heldAsks,
  'timeline.inspections': () => [
    { councils: ['council/aldermere', 'council/nobody'], limit: 100 },
    { councils: [], limit: 1 },
  ],
  'timeline.area': areaAsks,
  'timeline.areaFindings': idAsks,
  'concerns.': concernAsks,
  'repeats.': repeatAsks,
  'flags.': (_, reach) => flagAsks(reach),
  'flags.documents': councils,
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
  'passages.between': () => [
    { id: 'aldermere/document/pack-2024-10-15-children-and-families-sc', start: 0, end: 1_000_000, limit: 500 },
    { id: 'aldermere/document/pack-2024-10-15-children-and-families-sc', start: 500, end: 900, limit: 5 },
  ],
  'write.removeNodes': () => [{ ids: ['test/Topic/one', 'test/action/nobody'] }],
  'write.removeLinks.': (records, type) => [{ rows: linkRows(records, type).slice(0, 2) }],
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
