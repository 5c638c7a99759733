import { Problem } from '../problem.ts'
import { labelOfId } from './ids.ts'
import type { Kind, Property } from './kinds.ts'
import { isLabel, propertiesOf } from './labels.ts'
import { type GraphRecord, isNode, type LinkRecord, type NodeRecord } from './records.ts'
import { isRelationshipType, linkPropertiesOf, relationshipShape } from './relationships.ts'
import { enumValues } from './vocabulary.ts'

const isDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value)
}

const isMoment = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) && !Number.isNaN(Date.parse(value))

/** For each kind, whether a value is of it. The last is the words for what was expected. */
const kinds: Record<Kind, readonly [fits: (value: unknown) => boolean, expected: string]> = {
  text: [(value) => typeof value === 'string' && value !== '', 'a text that is not empty'],
  texts: [(value) => Array.isArray(value) && value.every((each) => typeof each === 'string'), 'a list of texts'],
  integer: [(value) => Number.isSafeInteger(value), 'a whole number'],
  number: [(value) => typeof value === 'number' && Number.isFinite(value), 'a number'],
  flag: [(value) => typeof value === 'boolean', 'true or false'],
  date: [(value) => typeof value === 'string' && isDay(value), 'a day, as 2022-09-30'],
  moment: [(value) => typeof value === 'string' && isMoment(value), 'an instant, as 2022-09-30T12:00:00Z'],
  sha256: [(value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), 'a SHA-256 digest in lower-case hexadecimal'],
}

function wrongValue(property: Property, value: unknown): string | undefined {
  if (typeof property.kind === 'string') {
    const [fits, expected] = kinds[property.kind]
    return fits(value) ? undefined : expected
  }
  const values: readonly string[] = enumValues(property.kind.oneOf)
  return typeof value === 'string' && values.includes(value) ? undefined : `one of ${values.join(', ')}`
}

function* wrongProperties(allowed: ReadonlyMap<string, Property>, properties: object): Generator<string> {
  const given = new Map(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))
  for (const [name, value] of given) {
    const property = allowed.get(name)
    if (property === undefined) yield `it has no property "${name}"`
    else {
      const expected = wrongValue(property, value)
      if (expected !== undefined) yield `"${name}" must be ${expected}`
    }
  }
  for (const [name, property] of allowed) if (property.required && !given.has(name)) yield `"${name}" is missing`
}

function* wrongNode({ label, id, properties }: NodeRecord): Generator<string> {
  if (!isLabel(label)) return yield `"${String(label)}" is no label of the model`
  if (typeof id !== 'string' || labelOfId(id) !== label) yield `"${String(id)}" is no id of a ${label}`
  yield* wrongProperties(propertiesOf(label), properties)
}

function* wrongLink({ type, from, to, properties }: LinkRecord): Generator<string> {
  if (!isRelationshipType(type)) return yield `"${String(type)}" is no relationship of the model`
  const [start, end] = [from, to].map((id) => (typeof id === 'string' ? labelOfId(id) : undefined))
  if (start === undefined) yield `"${String(from)}" is no id`
  else if (end === undefined) yield `"${String(to)}" is no id`
  else if (!relationshipShape(type).ends.some((each) => each.from.includes(start) && each.to.includes(end)))
    yield `${type} does not run from a ${start} to a ${end}`
  yield* wrongProperties(linkPropertiesOf(type), properties)
}

/** What does not fit the model in a record; nothing where all does. */
export function wrongs(record: GraphRecord): string[] {
  return [...(isNode(record) ? wrongNode(record) : wrongLink(record))]
}

export function nameOf(record: GraphRecord): string {
  return isNode(record) ? record.id : `${record.from} ${record.type} ${record.to}`
}

/** Refuses the first record that does not fit, and says how. */
export function validate(records: Iterable<GraphRecord>): void {
  for (const record of records) {
    const found = wrongs(record)
    if (found.length > 0)
      throw new Problem('RECORD_INVALID', {
        what: `This record does not fit the graph model (${found.join('; ')})`,
        where: nameOf(record),
        todo: 'Mend the record; schema/MODEL.md lists what fits',
      })
  }
}
