import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { papers, passagesOf } from '../../test/seed/facts-made.ts'
import { extract } from '../extract/index.ts'
import { textLayer } from '../read/layer.ts'
import { factsAtHand } from './at-hand.ts'
import { documentsOf } from './folder.ts'
import type { ReadPaper } from './paper.ts'
import { withoutWording } from './wording.ts'

const minutes = papers.find(({ document }) => document.includes('minutes-2025-01-14')) as ReadPaper
const other = papers.find(({ document }) => document.includes('minutes-2025-01-28')) as ReadPaper
const records = [...minutes.records, ...other.records].map(withoutWording)
const facts = { records, documents: documentsOf(records) }

function changed(change: (text: string) => string): ReadPaper {
  const text = change(minutes.layer.text)
  const layer = textLayer(Buffer.from(text), text)
  return { layer, ...extract(layer, 'Aldermere', 'copy.txt') }
}
const states = (all: readonly GraphRecord[], document: string): string[] => [
  ...new Set(passagesOf(all, document).map(({ properties }) => properties.state)),
]
const texts = (all: readonly GraphRecord[]): string[] =>
  all.flatMap((each) => (isNode(each) && each.label === 'Minute' && each.properties.text ? [each.properties.text] : [])).sort()

describe('facts once papers are at hand', () => {
  it('have every word of the very file back, and none of another', () => {
    const { records: now, others } = factsAtHand(facts, [minutes])
    expect(passagesOf(now, minutes.document)).toEqual(passagesOf(minutes.records))
    expect(states(now, other.document)).toEqual(['UNREAD'])
    expect(texts(now)).toEqual(texts(minutes.records))
    expect(texts(now).length).toBeGreaterThan(1)
    expect(others).toEqual([])
  })

  it('are matched in another copy, whatever its lines, quotes and spaces', () => {
    const copy = changed((text) =>
      text
        .replace(/\r?\n/g, '\r\n')
        .replaceAll("'", '\u2019')
        .replace(/(?<=[a-z]) (?=[a-z])/g, '  '),
    )
    const { records: now, others } = factsAtHand(facts, [copy])
    expect(states(now, minutes.document)).toEqual(['MATCHED'])
    expect(states(now, other.document)).toEqual(['UNREAD'])
    expect(texts(now)).toHaveLength(texts(minutes.records).length)
    expect(others).toEqual([])
    const places = passagesOf(now, minutes.document).map(({ id, properties }) => [id, properties.start, properties.end])
    expect(places).toEqual(passagesOf(minutes.records).map(({ id, properties }) => [id, properties.start, properties.end]))
  })

  it('say which passages a damaged copy lacks', () => {
    const [lost] = passagesOf(minutes.records).filter(({ properties }) => (properties.words ?? 0) > 12)
    const quote = lost?.properties.quote ?? ''
    const { records: now } = factsAtHand(facts, [
      changed((text) => text.replace(quote, `${quote.slice(0, 20)}~${quote.slice(22)}`)),
    ])
    expect(passagesOf(now).find(({ id }) => id === lost?.id)?.properties).toMatchObject({
      state: 'ORPHAN',
      start: lost?.properties.start,
    })
    expect(passagesOf(now).find(({ id }) => id === lost?.id)?.properties.quote).toBeUndefined()
    expect(states(now, minutes.document)).toContain('MATCHED')
  })

  it('prefer the very file to a copy, and tell the same in whatever order two copies came', () => {
    const [one, two] = [changed((text) => text.replaceAll("'", '\u2019')), changed((text) => text.replaceAll('\n', '\r\n'))]
    expect(factsAtHand(facts, [one, two])).toEqual(factsAtHand(facts, [two, one]))
    expect(states(factsAtHand(facts, [one, minutes]).records, minutes.document)).toEqual(['VERIFIED'])
  })

  it('leave a paper that tells something else to be told by itself', () => {
    const plan = papers.find(({ document }) => document.includes('improvement-plan')) as ReadPaper
    expect(factsAtHand(facts, [plan])).toEqual({ records, others: [plan] })
  })
})
