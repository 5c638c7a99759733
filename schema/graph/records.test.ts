import { describe, expect, it } from 'vitest'
import { Problem } from '../problem.ts'
import { fromLine, toLine } from './jsonl.ts'
import { type GraphRecord, linkId, stampOf } from './records.ts'

const action: GraphRecord = {
  label: 'Action',
  id: 'a/action/1',
  properties: { text: 'Do it', rag: 'COMPLETE', dueOn: '2024-09-30' },
}
const owner: GraphRecord = {
  type: 'OWNED_BY',
  from: 'a/action/1',
  to: 'a/role/head',
  properties: { basis: 'STATED', cites: ['a/passage/1'] },
}

describe('lines', () => {
  it.each([action, owner])('give back the record they were written from', (record) => {
    expect(fromLine(toLine(record), 'here')).toEqual(record)
  })

  it('have the shape of APOC', () => {
    expect(JSON.parse(toLine(action))).toMatchObject({
      type: 'node',
      id: 'a/action/1',
      labels: ['Action'],
      properties: { id: 'a/action/1' },
    })
    expect(JSON.parse(toLine(owner))).toMatchObject({
      type: 'relationship',
      label: 'OWNED_BY',
      start: { id: 'a/action/1', labels: ['Action'] },
      end: { id: 'a/role/head', labels: ['Role'] },
    })
  })

  it.each([
    '',
    'x',
    '[]',
    'null',
    '{}',
    '{"type":"node"}',
    '{"type":"edge","properties":{}}',
    '{"type":"node","id":1,"labels":[],"properties":{}}',
  ])('say where a line is that is none: %s', (line) => {
    const read = (): unknown => fromLine(line, 'file.jsonl, line 7')
    expect(read).toThrow(Problem)
    expect(read).toThrow('file.jsonl, line 7')
  })
})

describe('stamps', () => {
  it('are the same whatever the order of properties, and for a property that is not given', () => {
    const other = { ...action, properties: { dueOn: '2024-09-30', summary: undefined, rag: 'COMPLETE', text: 'Do it' } }
    expect(stampOf(other as unknown as GraphRecord)).toBe(stampOf(action))
  })

  it('differ where anything differs', () => {
    const said = new Set([
      stampOf(action),
      stampOf({ ...action, id: 'a/action/2' } as GraphRecord),
      stampOf({ ...action, properties: { ...action.properties, text: 'Do it.' } } as GraphRecord),
      stampOf(owner),
      stampOf({ ...owner, to: 'a/role/other' } as GraphRecord),
    ])
    expect(said.size).toBe(5)
  })

  it('are whole numbers that a float holds exactly', () => expect(Number.isSafeInteger(stampOf(action))).toBe(true))
})

describe('ids of links', () => {
  const cites = (role: 'SAYS' | 'DIFFERS', property?: string): GraphRecord =>
    ({ type: 'CITES', from: 'a/action/1', to: 'a/passage/1', properties: { basis: 'STATED', role, property } }) as GraphRecord
  const idOf = (record: GraphRecord): string => linkId(record as Extract<GraphRecord, { type: string }>)

  it('tell two citations of one passage apart', () => {
    expect(new Set([cites('SAYS'), cites('DIFFERS', 'dueOn'), cites('DIFFERS', 'rag')].map(idOf)).size).toBe(3)
  })

  it('tell two concerns that come back between the same two findings apart', () => {
    const again = (concern: string): GraphRecord =>
      ({ type: 'RECURS_AS', from: 'a/finding/1', to: 'b/finding/1', properties: { basis: 'SUGGESTED', concern } }) as GraphRecord
    expect(idOf(again('Visits are late'))).not.toBe(idOf(again('Records are thin')))
  })

  it('hold while what is known of the link changes', () => {
    expect(idOf({ ...owner, properties: { basis: 'CONFIRMED', reviewedBy: 'An editor' } } as GraphRecord)).toBe(idOf(owner))
  })
})
