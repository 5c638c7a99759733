import { type GraphRecord, isNode, type NodeRecord, type RelationshipType } from '../../schema/index.ts'

/** By which links a thing stands under something: who gave it, what it is part of, who owns it. */
const leading = new Set<RelationshipType>(['GIVEN_BY', 'UNDER', 'OWNED_BY', 'RAISED_IN', 'RESOLVED_IN', 'OF'])

/** What is told of a thing beside its wording: under which heading it stands, to whom it is said. */
const own = ['area', 'heading', 'addressedTo', 'askedOf', 'kind'] as const
const names = ['text', 'title', 'name', 'body'] as const

const told = ({ properties }: NodeRecord, of: readonly string[]): string[] => {
  const values = properties as Readonly<Record<string, unknown>>
  return of.flatMap((name) => (typeof values[name] === 'string' ? [values[name]] : []))
}

/** For each thing, the words that stand around it: a summary may take names from them, or leave them out. */
export function wordsAround(records: readonly GraphRecord[]): ReadonlyMap<string, readonly string[]> {
  const nodes = new Map(records.filter(isNode).map((node) => [node.id, node]))
  const around = new Map([...nodes.values()].map((node): [string, string[]] => [node.id, told(node, own)]))
  for (const record of records) {
    if (isNode(record) || !leading.has(record.type)) continue
    const end = nodes.get(record.to)
    if (end !== undefined) around.get(record.from)?.push(...told(end, names))
  }
  return around
}
