import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { textLayer } from '../read/layer.ts'
import { extract } from './index.ts'

const folder = new URL('cases/', import.meta.url)
const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.jsonl'))

/** Of a document itself a case says nothing: its digest is in its id. */
const unsaid = new Set(['Council', 'Document', 'Passage'])
const unsaidLinks = new Set(['PART_OF', 'OF', 'REPORTED_IN', 'GIVEN_BY'])
const short = (id: string): string => id.replace(/^aldermere\//, '').replace(/^plan-[^/]+\//, '')

/** Records as a case holds them: passages by their words, ids without what all of them begin with. */
function told(records: readonly GraphRecord[]): string[] {
  const quotes = new Map(
    records.flatMap((record): [string, string][] =>
      isNode(record) && record.label === 'Passage' ? [[record.id, record.properties.quote ?? '']] : [],
    ),
  )
  const lines = records.flatMap((record): object[] => {
    if (isNode(record)) {
      const { council: _, ...properties } = record.properties
      return unsaid.has(record.label) ? [] : [{ [record.label]: short(record.id), ...properties }]
    }
    const { type, from, to, properties } = record
    const { cites, ...own } = properties
    if (type === 'CITES') return from.includes('/document/') ? [] : [{ CITES: short(from), quote: quotes.get(to), ...own }]
    const quoted = cites === undefined ? {} : { quotes: cites.map((id) => quotes.get(id)) }
    return unsaidLinks.has(type) ? [] : [{ [type]: [short(from), short(to)], ...own, ...quoted }]
  })
  return [...new Set(lines.map((line) => JSON.stringify(line)))]
}

it.each(names)('%s', (name) => {
  const bytes = readFileSync(new URL(name, folder))
  const lines = told(extract(textLayer(bytes, bytes.toString('utf8')), 'Aldermere', name).records)
  const expected = new URL(name.replace(/\.\w+$/, '.expected.jsonl'), folder)
  if (process.env.UPDATE === '1') writeFileSync(expected, lines.map((line) => `${line}\n`).join(''))
  expect(existsSync(expected), 'UPDATE=1 writes what is expected, to be checked by hand').toBe(true)
  expect(lines).toEqual(readFileSync(expected, 'utf8').split('\n').filter(Boolean))
})
