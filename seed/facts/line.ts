import {
  checkNamed,
  isRelationshipType,
  type LinkRecord,
  labelOfId,
  linkId,
  type NodeRecord,
  orderKey,
  Problem,
  type RelationshipType,
  wrongs,
} from '../../schema/index.ts'
import type { Names } from './names.ts'

type Values = Readonly<Record<string, unknown>>

/** A thing, with the links that start from it. */
export interface Thing {
  readonly node: NodeRecord
  readonly links: readonly LinkRecord[]
}

/** What links of a type mostly hold: a line tells what is otherwise. */
const usual: Partial<Record<RelationshipType, Values>> = {
  CITES: { basis: 'STATED', role: 'SAYS' },
  PART_OF: { basis: 'STRUCTURAL' },
  ABOUT: { basis: 'SUGGESTED', method: 'topic-terms' },
  GIVEN_BY: { basis: 'STATED' },
  OF: { basis: 'STRUCTURAL' },
  LED_TO: { basis: 'SUGGESTED', method: 'shared-subject' },
  ADDRESSED_BY: { basis: 'SUGGESTED', method: 'shared-subject' },
  RECURS_AS: { basis: 'SUGGESTED', method: 'same concern' },
  NEAREST_TO: { basis: 'SUGGESTED', method: 'nearest-subject' },
  JUDGED_BY: { basis: 'STATED' },
  UNDER: { basis: 'STRUCTURAL' },
  OWNED_BY: { basis: 'STATED' },
}

function usualOf(type: RelationshipType, { label, properties }: NodeRecord): Values {
  if (type === 'OF' && label === 'Observation') return { basis: 'STATED', method: 'named-figure' }
  if (type !== 'RAISED_ON' || label !== 'Flag') return usual[type] ?? {}
  const reasons = [`The check “${checkNamed(properties.rule)?.title}” raised it.`]
  return { basis: 'SUGGESTED', method: properties.rule, reasons }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Properties in the order of their names. */
export const byName = (values: Values): Values => Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Under which name a thing's line lists a link: its type; of a citation for one property, with that. */
const listOf = ({ type, properties }: LinkRecord): string =>
  type === 'CITES' && properties.property !== undefined ? `CITES ${properties.property}` : type

const propertyOf = (list: string): Values => (list.startsWith('CITES ') ? { property: list.slice('CITES '.length) } : {})

const inOrder = (links: readonly LinkRecord[]): LinkRecord[] =>
  links
    .map((link) => ({ link, key: `${link.type} ${orderKey(link.to)} ${linkId(link)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ link }) => link)

/** The passages that a thing cites itself, each once. */
interface Cited {
  /** A link of the thing that rests on one of them names it by its number here. */
  readonly cited: readonly string[]
  /** Those that say the thing itself: what it is about, it mostly is by all of them. */
  readonly says: readonly string[]
}

const citedBy = (links: readonly LinkRecord[]): Cited => {
  const citing = links.filter((link): link is LinkRecord<'CITES'> => link.type === 'CITES')
  const saying = citing.filter(({ properties: { role, property } }) => role === 'SAYS' && property === undefined)
  return { cited: [...new Set(citing.map(({ to }) => to))], says: [...new Set(saying.map(({ to }) => to))] }
}

const citesNone: Cited = { cited: [], says: [] }

/** Writes things of one council, a line each, and reads them again. */
export class Lines {
  readonly #names: Names
  readonly #owner: string

  constructor(council: string, names: Names) {
    this.#names = names
    this.#owner = `council/${council}`
  }

  write({ node, links }: Thing): string {
    return JSON.stringify({ id: this.#names.short(node.id), ...this.rest({ node, links }) })
  }

  /** All that a thing's line holds besides its id. */
  rest({ node, links }: Thing): Values {
    const { council, ...properties } = node.properties as Values
    const owner = council === this.#owner ? {} : { council: council ?? null }
    const ordered = inOrder(links)
    const cited = citedBy(ordered)
    const ends: Record<string, unknown[]> = {}
    for (const link of ordered) {
      const list = listOf(link)
      const end = this.#end(link, { ...usualOf(link.type, node), ...propertyOf(list) }, cited)
      ends[list] = [...(ends[list] ?? []), end]
    }
    return { ...byName({ ...properties, ...owner }), ...(Object.keys(ends).length === 0 ? {} : { links: ends }) }
  }

  #end({ type, to, properties }: LinkRecord, mostly: Values, { cited, says }: Cited): unknown {
    const { cites, ...values } = properties as Values
    const otherwise = Object.entries(values).filter(([name, value]) => !same(mostly[name], value))
    const lacking = Object.keys(mostly).filter((name) => values[name] === undefined)
    const own = byName(Object.fromEntries([...otherwise, ...lacking.map((name) => [name, null])]))
    const rests = Array.isArray(cites) ? { cites: cites.map((id) => this.#cite(id, cited)) } : {}
    const more = type === 'ABOUT' && same(cites, says) ? own : { ...own, ...(type === 'ABOUT' ? { cites: [] } : {}), ...rests }
    const end = this.#names.short(to)
    return Object.keys(more).length === 0 ? end : { to: end, ...more }
  }

  #cite(id: string, cited: readonly string[]): string | number {
    const at = cited.indexOf(id)
    return at < 0 ? this.#names.short(id) : at
  }

  /** The id that a name stands for. */
  #whole(name: unknown, where: string): string {
    const id = typeof name === 'string' ? this.#names.whole(name) : undefined
    if (id === undefined) throw refused(`${JSON.stringify(name)} names nothing that these facts hold`, where)
    return id
  }

  read(line: string, where: string): Thing {
    const values = parsedLine(line, where)
    return this.thing(this.#whole(values.id, where), values, where)
  }

  /** The thing of an id, from all that its line holds. */
  thing(id: string, { id: _, links: ends = {}, council = this.#owner, ...properties }: Values, where: string): Thing {
    const label = labelOfId(id)
    if (label === undefined) throw refused(`"${id}" is no id`, where)
    if (!isValues(ends)) throw refused('"links" holds no links', where)
    const owned = council === null ? properties : { ...properties, council }
    const node = { label, id, properties: owned } as unknown as NodeRecord
    const links: LinkRecord[] = []
    // What a thing cites is known before the links that rest on it.
    for (const isCiting of [true, false])
      for (const [list, all] of Object.entries(ends)) {
        const [type = ''] = list.split(' ')
        if (!isRelationshipType(type) || !Array.isArray(all)) throw refused(`"${list}" holds no links`, where)
        if ((type === 'CITES') !== isCiting) continue
        const mostly = { ...usualOf(type, node), ...propertyOf(list) }
        const cited = isCiting ? citesNone : citedBy(inOrder(links.filter((link) => link.type === 'CITES')))
        for (const end of all) links.push(this.#link(type, node, end, mostly, cited, where))
      }
    for (const record of [node, ...links]) {
      const [wrong] = wrongs(record)
      if (wrong !== undefined) throw refused(`This line does not fit the graph model (${wrong})`, where)
    }
    return { node, links }
  }

  #link(
    type: RelationshipType,
    { id }: NodeRecord,
    end: unknown,
    mostly: Values,
    { cited, says }: Cited,
    where: string,
  ): LinkRecord {
    const { to, cites = null, ...values } = isValues(end) ? end : { to: end }
    const all = Object.entries({ ...mostly, ...values }).filter(([, value]) => value !== null)
    const passage = (each: unknown): string => {
      const own = typeof each === 'number' ? cited[each] : this.#whole(each, where)
      if (own === undefined) throw refused(`It cites no passage number ${each}`, where)
      return own
    }
    if (cites !== null && !Array.isArray(cites)) throw refused('"cites" holds no passages', where)
    const own = cites === null ? (type === 'ABOUT' && says.length > 0 ? says : undefined) : cites.map(passage)
    const rests = own === undefined || (type === 'ABOUT' && own.length === 0) ? {} : { cites: own }
    return {
      type,
      from: id,
      to: this.#whole(to, where),
      properties: { ...Object.fromEntries(all), ...rests },
    } as unknown as LinkRecord
  }
}

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is to be done about facts that cannot be read. */
export const restore = 'Restore the file, or make it anew with "npm run dataset"'
const refused = (what: string, where: string): Problem => new Problem('RECORD_INVALID', { what, where, todo: restore })

export function parsedLine(line: string, where: string): Values {
  try {
    const value = JSON.parse(line)
    if (isValues(value)) return value
  } catch (cause) {
    throw refused(`This line is no JSON (${(cause as Error).message})`, where)
  }
  throw refused('This line is no thing', where)
}
