import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import type { Parameters, Row, Text } from '../../server/store/index.ts'
import { allTexts } from '../../server/store/texts/index.ts'
import { wendmoorRecords as linked } from '../api/wendmoor.ts'
import { wendmoorFlags } from '../api/wendmoor-flags.ts'
import { engines } from '../engines.ts'
import { casesOf } from './cases.ts'
import { aldermere, type Opened, withAldermere } from './graph.ts'

const wendmoorRecords = [...linked, ...wendmoorFlags]

/** A second council besides, that has the links between documents which the first one's papers do not give. */
const records: readonly GraphRecord[] = [...(await aldermere()), ...wendmoorRecords]

it('has a case for every text', () => {
  expect(allTexts.filter((text) => casesOf(text, records).length === 0).map(({ name }) => name)).toEqual([])
})

it('has no two texts of one name', () => {
  expect(new Set(allTexts.map(({ name }) => name)).size).toBe(allTexts.length)
})

describe.skipIf(!engines.every(({ here }) => here))('the same rows from both engines', () => {
  let both: Opened[] = []

  beforeAll(async () => {
    both = []
    for (const engine of engines) {
      const opened = await withAldermere(engine, wendmoorRecords)
      both.push(opened)
    }
  })

  afterAll(async () => {
    for (const opened of both) await opened.close()
  })

  const rowsOfBoth = (text: Text, parameters: Parameters): Promise<Row[][]> =>
    Promise.all(both.map(({ store }) => store.run(text, parameters)))

  // Reading texts come first: those that write change the graph.
  const inOrder = [...allTexts].sort((a, b) => Number(a.mode === 'write') - Number(b.mode === 'write'))

  const silent = new Set(allTexts.filter(({ cypher }) => cypher.includes('RETURN')))

  it.each(inOrder.map((text) => [text.name, text] as const))('%s', async (_, text) => {
    for (const parameters of casesOf(text, records)) {
      const [embedded, neo4j] = await rowsOfBoth(text, parameters)
      if (!isDeepStrictEqual(embedded, neo4j)) expect(embedded, JSON.stringify(parameters).slice(0, 300)).toEqual(neo4j)
      if (embedded !== undefined && embedded.length > 0) silent.delete(text)
    }
  })

  it('gave rows to compare: a text that finds nothing in any case proves nothing', () => {
    expect([...silent].map(({ name }) => name)).toEqual([])
  })
})
