import type { Label, LinkDirection, RelationshipType } from '../../../schema/index.ts'
import { reading } from '../text.ts'
import { arrow, type Condition, every, Kept, labelled } from './conditions.ts'
import type { Asked, Part } from './lists.ts'
import { orderBy, sorted, standing } from './orders.ts'

/** Which links of some things: of one relationship, known in some ways, to things that fit. */
export interface Chosen {
  readonly type: RelationshipType
  readonly direction: LinkDirection
  readonly basis: readonly string[]
  readonly labels?: readonly Label[]
  readonly conditions: readonly Condition[]
}

function chosen({ basis, labels, conditions }: Chosen, kept: Kept): string[] {
  return [
    `r.basis IN ${kept.keep(basis)}`,
    ...(labels === undefined ? [] : [labelled('m', labels)]),
    ...conditions.map((each) => every('m', [each], kept)),
  ]
}

const pattern = ({ type, direction }: Chosen): string => `(n)${arrow(direction, `r:${type}`)}(m)`

/** A page of the chosen links of each of some things, in one statement. */
export function chosenPage(links: Chosen, { order, way, after, before, limit }: Part, ids: readonly string[]): Asked {
  const kept = new Kept()
  const bounds = [
    ...chosen(links, kept),
    ...(after === undefined ? [] : [standing('m', order, after, 'after', kept)]),
    ...(before === undefined ? [] : [standing('m', order, before, 'before', kept)]),
  ]
  const value = sorted('m', order)
  const inOrder = orderBy(order, way, ['m.key', 'r.id'])
  const told = value === undefined ? '' : ', value'
  const text = `UNWIND $ids AS id
     MATCH (n:Thing {id: id})
     CALL {
       WITH n
       MATCH ${pattern(links)}
       WHERE ${bounds.join(' AND ')}
       WITH r, m${value === undefined ? '' : `, ${value} AS value`}
       RETURN r, m${told} ORDER BY ${inOrder} LIMIT $limit
     }
     RETURN id, r {.*} AS link, m {.*} AS node${told} ORDER BY id, ${inOrder}`
  return [reading(`links.chosen.${links.type}.${links.direction}`, text), { ...kept.parameters, ids, limit }]
}

/** How many of the chosen links each of some things has. */
export function chosenCount(links: Chosen, ids: readonly string[]): Asked {
  const kept = new Kept()
  const text = `UNWIND $ids AS id
     MATCH (n:Thing {id: id})
     MATCH ${pattern(links)}
     WHERE ${chosen(links, kept).join(' AND ')}
     RETURN id, count(r) AS total ORDER BY id`
  return [reading(`links.chosenCount.${links.type}.${links.direction}`, text), { ...kept.parameters, ids }]
}
