import { expect, it } from 'vitest'
import { reportOf } from './ingest.ts'
import { textLayer } from './read/layer.ts'

const text = 'Lamps of Aldermere\nSix of 12 smoke.\nA keeper sells oil.\n'
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

it('reports what was not understood with its words, once and in the order of the text, and of what is private only how much', () => {
  const report = reportOf({
    path: 'lamps.md',
    council: 'Aldermere',
    layer: textLayer(Buffer.from(text), text),
    bytes: Buffer.from(text),
    remarks: [],
    extracted: {
      document: 'aldermere/document/lamps',
      title: 'Lamps',
      records: [],
      plan: undefined,
      figures: { observations: 0, indicators: 0 },
      notUnderstood: [place('12'), place('Lamps'), place('12')],
      leftOut: [place('A keeper sells oil.')],
    },
  })
  expect(report).toMatchObject({
    notUnderstood: [
      { line: 1, text: 'Lamps' },
      { line: 2, text: '12' },
    ],
    leftOut: 1,
  })
  expect(JSON.stringify(report)).not.toContain('sells oil')
})
