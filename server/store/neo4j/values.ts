import neo4j from 'neo4j-driver'
import type { Parameters, Value } from '../port.ts'

/** The driver sends every number as a float: whole ones are to arrive whole. */
export function toBolt(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toBolt)
  if (typeof value === 'object' && value !== null) return boltParameters(value as Parameters)
  return value
}

export function boltParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toBolt(value)]))
}
