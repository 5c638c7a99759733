import { Problem } from '../problem.ts'
import { labelOfId } from './ids.ts'
import { type GraphRecord, isNode, linkId } from './records.ts'

/** A record as one line of Neo4j APOC's JSON lines; our id is the id, and stands among the properties too. */
export function toLine(record: GraphRecord): string {
  if (isNode(record)) {
    const { id, label, properties } = record
    return JSON.stringify({ type: 'node', id, labels: [label], properties: { id, ...properties } })
  }
  const end = (id: string) => ({ id, labels: [labelOfId(id)] })
  const { type, from, to, properties } = record
  return JSON.stringify({ type: 'relationship', id: linkId(record), label: type, start: end(from), end: end(to), properties })
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One line back as a record. Only its shape is read here; whether it fits the model, validation says. */
export function fromLine(line: string, where: string): GraphRecord {
  const refuse = (what: string): Problem =>
    new Problem('RECORD_INVALID', { what, where, todo: 'Each line must be a node or a relationship as the export writes them' })
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch (cause) {
    throw refuse(`This line is no JSON (${(cause as Error).message})`)
  }
  if (!isMap(parsed) || !isMap(parsed.properties)) throw refuse('This line has no properties')
  const { type, id, labels, label, start, end, properties } = parsed
  if (type === 'node' && typeof id === 'string' && Array.isArray(labels)) {
    const { id: _, ...rest } = properties as Record<string, unknown>
    return { label: labels[0], id, properties: rest } as GraphRecord
  }
  if (type === 'relationship' && typeof label === 'string' && isMap(start) && isMap(end)) {
    return { type: label, from: start.id, to: end.id, properties } as unknown as GraphRecord
  }
  throw refuse('This line is neither a node nor a relationship')
}
