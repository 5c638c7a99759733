import {
  type GraphRecord,
  isNode,
  isRelationshipType,
  type LinkRecord,
  labelOfId,
  linkPropertiesOf,
  type NodeRecord,
  orderKey,
  propertiesOf,
  recordId,
  stampOf,
} from '../../schema/index.ts'
import type { Parameters } from './port.ts'

/** A record as the load texts take it, with what the store adds of its own: key and stamp. */
export interface StoredRow {
  readonly id: string
  readonly stamp: number
  readonly row: Parameters
}

const given = (properties: object): Parameters =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))

export function toRow(record: GraphRecord): StoredRow {
  const id = recordId(record)
  const stamp = stampOf(record)
  if (isNode(record))
    return {
      id,
      stamp,
      row: {
        id,
        properties: {
          ...given(record.properties),
          id,
          key: orderKey(id),
          stamp,
        },
      },
    }
  return { id, stamp, row: { id, from: record.from, to: record.to, properties: { ...given(record.properties), id, stamp } } }
}

const only = (names: ReadonlyMap<string, unknown>, values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    [...names.keys()].filter((name) => values[name] !== undefined && values[name] !== null).map((name) => [name, values[name]]),
  )

/** A stored node as the record it came from; undefined for what is no thing of the model. */
export function nodeRecord(values: Readonly<Record<string, unknown>>): NodeRecord | undefined {
  const id = String(values.id)
  const label = labelOfId(id)
  return label === undefined ? undefined : ({ label, id, properties: only(propertiesOf(label), values) } as NodeRecord)
}

export function linkRecord(
  type: string,
  from: string,
  to: string,
  values: Readonly<Record<string, unknown>>,
): LinkRecord | undefined {
  return isRelationshipType(type)
    ? ({ type, from, to, properties: only(linkPropertiesOf(type), values) } as LinkRecord)
    : undefined
}
