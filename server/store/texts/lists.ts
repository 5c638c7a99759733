import type { Label } from '../../../schema/index.ts'
import type { Parameters, Text } from '../port.ts'
import { reading } from '../text.ts'
import { arrow, type Condition, every, Kept, named } from './conditions.ts'
import { type FlagReach, reaches } from './flags.ts'
import type { Way } from './links.ts'
import { type Order, orderBy, type Stand, sorted, standing } from './orders.ts'

/** Which things of a label are listed: those that fit every condition; of flags, those that a thing is reached by. */
export interface Listed {
  readonly label: Label
  readonly conditions: readonly Condition[]
  readonly reached?: { readonly reach: FlagReach; readonly about: string }
}

/** A text, and what it is to be run with. */
export type Asked = readonly [text: Text, parameters: Parameters]

interface Start {
  readonly match: string
  readonly rest: readonly Condition[]
}

/** Where a list is looked for: at the few things that a condition names, where one does; else among all of the label. */
function startOf({ label, conditions, reached }: Listed, kept: Kept): Start {
  const without = (taken: Condition): readonly Condition[] => conditions.filter((each) => each !== taken)
  if (reached !== undefined && reached.reach !== 'every') {
    const match = reaches[reached.reach].replace('$about', kept.keep(reached.about)).replace('(f)', `(n:${label})`)
    return { match: `${match} WITH DISTINCT n`, rest: conditions }
  }
  for (const each of conditions) {
    if (each.test === 'in' && each.property === 'id')
      return {
        match: `UNWIND ${kept.keep(each.values)} AS given MATCH (n:Thing {id: given}) WHERE n:${label} WITH DISTINCT n`,
        rest: without(each),
      }
    if (each.test === 'under')
      return {
        match: `UNWIND ${kept.keep(each.ids)} AS given MATCH (:Thing {id: given})<-[:UNDER*1..4]-(n:${label}) WITH DISTINCT n`,
        rest: without(each),
      }
    if (each.test === 'linked' && each.exists && each.to !== undefined && each.labels === undefined) {
      const back = arrow(each.direction === 'OUT' ? 'IN' : 'OUT', `r:${each.type}`)
      const match = `UNWIND ${kept.keep(each.to)} AS given MATCH (:Thing {id: given})${back}(n:${label})`
      return { match: `${match} WHERE r.basis IN ${kept.keep(each.basis)} WITH DISTINCT n`, rest: without(each) }
    }
  }
  return { match: `MATCH (n:${label})`, rest: conditions }
}

/** The beginning of a text that finds what is listed, as far as more conditions let it. */
function found(listed: Listed, kept: Kept): (more: readonly string[]) => string {
  const { match, rest } = startOf(listed, kept)
  const told = rest.map((each) => every('n', [each], kept))
  return (more) => {
    const all = [...more, ...told]
    return all.length === 0 ? match : `${match} WHERE ${all.join(' AND ')}`
  }
}

/** Which part of a list: what lies between two places, so many from one end. */
export interface Part {
  readonly order: Order
  readonly way: Way
  readonly after?: Stand
  readonly before?: Stand
  readonly limit: number
}

/** True of every thing. It tells Neo4j that its index of keys holds the list in order. */
const hasKey = "n.key > ''"

/**
 * A page of a list. The page is cut before its properties are gathered. The embedded engine gathers those of everything that it sorts, but
 * for keys alone: it sorts them, and looks up what has those of the page.
 */
export function listPage(listed: Listed, { order, way, after, before, limit }: Part): Asked {
  const name = `lists.page.${listed.label}`
  const kept = new Kept()
  const bounds = [
    ...(after === undefined ? [] : [standing('n', order, after, 'after', kept)]),
    ...(before === undefined ? [] : [standing('n', order, before, 'before', kept)]),
  ]
  const value = sorted('n', order)
  const begin = found(listed, kept)
  const inOrder = orderBy(order, way, ['n.key'])
  if (value === undefined) {
    const byKey = orderBy(order, way, ['key'])
    const text = reading(
      name,
      `${begin(bounds.length === 0 ? [hasKey] : bounds)}
       WITH n ORDER BY ${inOrder} LIMIT $limit
       RETURN n {.*} AS node ORDER BY ${inOrder}`,
      `${begin(bounds)}
       WITH n.key AS key ORDER BY ${byKey} LIMIT $limit
       MATCH (n:${listed.label} {key: key})
       RETURN n {.*} AS node ORDER BY ${byKey}`,
    )
    return [text, { ...kept.parameters, limit }]
  }
  const text = reading(
    name,
    `${begin(bounds)}
     WITH n, ${value} AS value ORDER BY ${inOrder} LIMIT $limit
     RETURN n {.*} AS node, value ORDER BY ${inOrder}`,
  )
  return [text, { ...kept.parameters, limit }]
}

export function listCount(listed: Listed): Asked {
  const kept = new Kept()
  return [reading(`lists.count.${listed.label}`, `${found(listed, kept)([])} RETURN count(n) AS total`), kept.parameters]
}

/** Whether anything of a list stands on one side of a place, or at it. */
export function listBeyond(listed: Listed, order: Order, stand: Stand, side: 'after' | 'before'): Asked {
  const kept = new Kept()
  const place = `(n.key = ${kept.keep(stand.key)} OR ${standing('n', order, stand, side, kept)})`
  return [reading(`lists.beyond.${listed.label}`, `${found(listed, kept)([place])} RETURN 1 AS found LIMIT 1`), kept.parameters]
}

/** What a list is counted by: a property, of a day or an instant its year alone, of a flag what it is where nobody says. */
export interface Grouping {
  readonly property: string
  readonly year?: boolean
  readonly untold?: boolean
}

const grouping = ({ property, year, untold }: Grouping): string => {
  const told = named('n', property)
  if (untold !== undefined) return `coalesce(${told}, ${untold})`
  return year === true ? `left(${told}, 4)` : told
}

/** How many things of a list there are in each group, and what a number of theirs amounts to. */
export function listGroups(listed: Listed, by: readonly Grouping[], number: string | undefined, limit: number): Asked {
  const kept = new Kept()
  const names = by.map((_, at) => `k${at}`)
  const keys = by.map((each, at) => `${grouping(each)} AS k${at}`)
  const sums = number === undefined ? [] : ['count(v) AS known', 'min(v) AS least', 'max(v) AS greatest', 'sum(v) AS sum']
  const numbers = number === undefined ? [] : [`${named('n', number)} AS v`]
  const told = ['n', ...keys, ...numbers].join(', ')
  const shown = [...names, 'total', ...(number === undefined ? [] : ['known', 'least', 'greatest', 'sum'])].join(', ')
  const text = `${found(listed, kept)([])}
     WITH ${told}
     WITH ${[...names, 'count(n) AS total', ...sums].join(', ')}
     RETURN ${shown}${names.length === 0 ? '' : ` ORDER BY ${names.join(', ')}`} LIMIT $limit`
  return [reading(`lists.groups.${listed.label}`, text), { ...kept.parameters, limit }]
}
