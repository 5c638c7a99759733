import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isNode } from '../../../schema/index.ts'
import { tablesOf } from '../../outline/tables.ts'
import { textLayer } from '../../read/layer.ts'
import { extract } from '../index.ts'
import { plannedIn, workProgramme } from './programme.ts'

const planned = (...lines: string[]): unknown[] => {
  const text = lines.join('\n')
  return plannedIn(tablesOf(textLayer(Buffer.from(text), text))).map(({ words, days }) => [words.text, days])
}

it('the items of a work programme, with the meetings that they are ticked for', () => {
  expect(
    planned(
      '| Date of Meeting / Item | Tues 04/06/24 Hall | Wed 02/10/24 Hall |',
      '|---|---|---|',
      '| Regular reports | | |',
      '| Ponds: yearly survey (A Ranger) | | \u221a |',
      '| Buses | \u2713 | x |',
    ),
  ).toEqual([
    ['Ponds: yearly survey (A Ranger)', ['2024-10-02']],
    ['Buses', ['2024-06-04', '2024-10-02']],
  ])
})

it('are cited by their report, where they are for meetings after its own', () => {
  const bytes = readFileSync(new URL('../cases/meeting-quoted-back.md', import.meta.url))
  const { records } = extract(textLayer(bytes, bytes.toString('utf8')), 'Aldermere', 'programme.md')
  const cited = records.flatMap((record) =>
    !isNode(record) && record.type === 'CITES' && record.properties.property === workProgramme
      ? [[record.from.split('/').at(-1), record.properties.role, record.properties.printed]]
      : [],
  )
  expect(cited).toEqual([['report-1', 'MENTIONS', '2025-04-02']])
})

it('a table of figures by days is none', () => {
  expect(planned('| Pond | 04/06/24 | 02/10/24 |', '|---|---|---|', '| North | x | 4 |')).toEqual([])
})
