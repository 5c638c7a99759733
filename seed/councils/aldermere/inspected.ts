import { fileURLToPath } from 'node:url'
import { type GraphRecord, isNode } from '../../../schema/index.ts'
import { extract } from '../../extract/index.ts'
import { readFile } from '../../read/file.ts'

/** What extraction takes from an inspectors' report of the council. */
export interface Inspected {
  readonly document: string
  readonly title: string
  /** The inspection, and what the ids of its findings and of what it asks for begin with. */
  readonly inspection: string
  readonly scope: string
  /** The passages that say a thing. */
  said(thing: string): string[]
}

const isHeld = (record: GraphRecord): boolean =>
  isNode(record) && record.label === 'Inspection' && record.properties.held === true

/** Reads the report of that name in `documents`. */
export async function inspected(name: string): Promise<Inspected> {
  const path = fileURLToPath(new URL(`documents/${name}`, import.meta.url))
  const { layer } = await readFile(path)
  const { document, records } = extract(layer, 'Aldermere', path)
  const told = records.find((record) => isNode(record) && record.id === document)
  const held = records.find(isHeld)
  if (held === undefined || !isNode(held) || told === undefined || !isNode(told) || told.label !== 'Document')
    throw new Error(`No inspection was read from ${name}`)
  return {
    document,
    title: told.properties.title,
    inspection: held.id,
    scope: held.id.replace('/inspection/', '/'),
    said(thing) {
      const passages = records.flatMap((record) =>
        !isNode(record) && record.type === 'CITES' && record.from === thing && record.properties.property === undefined
          ? [record.to]
          : [],
      )
      if (passages.length === 0) throw new Error(`Nothing says ${thing}`)
      return passages
    },
  }
}
