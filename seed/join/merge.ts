import { type GraphRecord, isNode, type LinkRecord, type NodeRecord, recordId } from '../../schema/index.ts'
import { normalForm } from '../read/normal.ts'

type Values = Readonly<Record<string, unknown>>

const said = (value: unknown): string => (typeof value === 'string' ? normalForm(value).text : JSON.stringify(value))
const isList = (value: unknown): value is readonly string[] => Array.isArray(value)

/** What each paper says of one thing, in the order in which papers are preferred. */
interface Telling {
  readonly node: NodeRecord
  /** The passage of that paper that says it. */
  readonly passage: string | undefined
}

interface PaperTelling extends Telling {
  readonly document: string
}

/** Properties that a reader made out of others: where they differ, that is no difference between papers. */
const derived = new Set(['textLayer', 'held', 'order', 'measurable'])

/** The thing with one value for each property: the first that is told; lists are told together. */
export function mergedNode(tellings: readonly Telling[]): { node: NodeRecord; differs: LinkRecord[] } {
  const [first] = tellings as [Telling]
  const properties: Record<string, unknown> = { ...first.node.properties }
  const differs: LinkRecord[] = []
  for (const { node, passage } of tellings.slice(1))
    for (const [name, value] of Object.entries(node.properties as Values)) {
      const before = properties[name]
      if (before === undefined) properties[name] = value
      else if (isList(before) && isList(value)) properties[name] = [...new Set([...before, ...value])].sort()
      else if (
        before !== value &&
        said(before) !== said(value) &&
        passage !== undefined &&
        !derived.has(name) &&
        node.label !== 'Role'
      ) {
        const printed = String(value)
        differs.push({
          type: 'CITES',
          from: first.node.id,
          to: passage,
          properties: { basis: 'STATED', role: 'DIFFERS', property: name, printed },
        })
      }
    }
  return { node: { ...first.node, properties } as NodeRecord, differs }
}

/** Curly and straight marks are typography, not another spelling. */
const plainQuotes = (name: string): string => name.replace(/[\u2018\u2019]/g, "'")

/** The name of a role: the spelling that is printed most often; of several the longest. */
function named(tellings: readonly Telling[], node: NodeRecord): NodeRecord {
  if (node.label !== 'Role') return node
  const counts = new Map<string, number>()
  for (const { node: each } of tellings)
    if (each.label === 'Role')
      counts.set(plainQuotes(each.properties.name), (counts.get(plainQuotes(each.properties.name)) ?? 0) + 1)
  const [name] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0] ?? [
    node.properties.name,
  ]
  const printed = tellings.flatMap(({ node: each }) => (each.label === 'Role' ? (each.properties.variants ?? []) : []))
  const variants = [...new Map(printed.sort().map((each) => [plainQuotes(each), each])).values()]
  return { ...node, properties: { ...node.properties, name, variants } }
}

const strength = { STATED: 0, STRUCTURAL: 1, CONFIRMED: 0, REJECTED: 2, SUGGESTED: 3 } as const

interface PaperLink {
  readonly document: string
  readonly link: LinkRecord
}

const isCarried = ({ link }: PaperLink): boolean => link.properties.method === 'carried-down'

/**
 * Links that a blank cell carried down are not needed where another paper prints the cell. Where all leave it blank, the paper that is
 * preferred says what stands above it. `links` stand in the order in which papers are preferred.
 */
function withoutCarried(links: readonly PaperLink[]): LinkRecord[] {
  const key = ({ link: { type, from } }: PaperLink): string => `${type} ${from}`
  const printed = new Set(links.filter(({ link }) => link.properties.basis === 'STATED').map(key))
  const followed = new Map<string, string>()
  for (const each of links) if (isCarried(each) && !followed.has(key(each))) followed.set(key(each), each.document)
  const carried = new Set(
    links.filter((each) => isCarried(each) && followed.get(key(each)) === each.document).map(({ link }) => recordId(link)),
  )
  return links
    .filter((each) => !isCarried(each) || (!printed.has(key(each)) && carried.has(recordId(each.link))))
    .map(({ link }) => link)
}

export function mergedLink(links: readonly LinkRecord[]): LinkRecord {
  const [best] = [...links].sort((a, b) => strength[a.properties.basis] - strength[b.properties.basis]) as [LinkRecord]
  const cites = [
    ...new Set(
      links
        .filter(({ properties }) => properties.basis === best.properties.basis)
        .flatMap(({ properties }) => properties.cites ?? []),
    ),
  ]
  return cites.length === 0 ? best : ({ ...best, properties: { ...best.properties, cites } } as LinkRecord)
}

/** Everything that several papers tell, each thing and each link once. `papers` stand in the order in which they are preferred. */
export function merge(papers: readonly { readonly document: string; readonly records: readonly GraphRecord[] }[]): GraphRecord[] {
  const nodes = new Map<string, PaperTelling[]>()
  const links: PaperLink[] = []
  for (const { document, records } of papers) {
    const says = new Map(
      records.flatMap((record): [string, string][] =>
        !isNode(record) && record.type === 'CITES' && record.properties.property === undefined ? [[record.from, record.to]] : [],
      ),
    )
    for (const record of records) {
      if (!isNode(record)) links.push({ document, link: record })
      else addTo(nodes, record.id, { document, node: record, passage: says.get(record.id) })
    }
  }
  const differences: LinkRecord[] = []
  const merged = [...nodes.values()].map((tellings) => {
    const { node, differs } = mergedNode(onePerPaper(tellings))
    differences.push(...differs)
    return named(tellings, node)
  })
  const byId = new Map<string, LinkRecord[]>()
  for (const link of [...withoutCarried(links), ...differences]) addTo(byId, recordId(link), link)
  return [...merged, ...[...byId.values()].map(mergedLink)]
}

function addTo<T>(lists: Map<string, T[]>, key: string, each: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [each])
  else list.push(each)
}

/** A thing that one paper tells of several times (a role in many cells) is told once by it. */
function onePerPaper(tellings: readonly PaperTelling[]): PaperTelling[] {
  return tellings.filter(({ document }, at) => tellings.findIndex((other) => other.document === document) === at)
}
