import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { partCells } from './cells.ts'

const paper = (document: string, text: string, measures: readonly string[]) => {
  const action = 'a/plan-1/action/1.1-1'
  const records: GraphRecord[] = [
    { label: 'Action', id: action, properties: { text } },
    { type: 'CITES', from: action, to: `a/${document}/passage/1-2`, properties: { basis: 'STATED', role: 'SAYS' } },
    ...measures.flatMap((measure, at): GraphRecord[] => {
      const id = `a/plan-1/success-measure/1.1-1-${at + 1}`
      return [
        { label: 'SuccessMeasure', id, properties: { text: measure } },
        { type: 'JUDGED_BY', from: action, to: id, properties: { basis: 'STATED' } },
      ]
    }),
  ]
  return { document: `a/document/${document}`, records }
}
const textOf = (records: readonly GraphRecord[]): unknown =>
  records.flatMap((record) => ('label' in record && record.label === 'Action' ? [record.properties.text] : []))[0]

describe('an action that swallowed the cell beside it', () => {
  const whole = paper('one', 'Train staff.', ['Staff feel able.', 'Fewer leave.'])

  it('says what the other paper says, and its cell is cited as different', () => {
    const [mended] = partCells([paper('two', 'Train staff. Fewer leave.', ['Staff feel able.']), whole])
    expect(textOf(mended?.records ?? [])).toBe('Train staff.')
    expect(mended?.records[1]).toMatchObject({
      properties: { role: 'DIFFERS', property: 'text', printed: 'Train staff. Fewer leave.' },
    })
  })

  it('is left alone where what it says more is no success measure', () => {
    const longer = paper('two', 'Train staff. And managers.', [])
    expect(partCells([longer, whole])[0]).toEqual(longer)
  })
})
