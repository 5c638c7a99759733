import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Layer, textLayer } from '../../../read/layer.ts'
import { wordsAt } from '../../../read/words.ts'
import { ratingKeyOf } from '../rating-key.ts'
import { ratingOf } from '../rating-words.ts'
import type { Column, PlanPart } from '../row.ts'
import { flatPlanParts } from './parts.ts'
import { unaccounted } from './tables.ts'

const cases = new URL('cases/', import.meta.url)
const layerAt = (file: URL): Layer => {
  const bytes = readFileSync(file)
  return textLayer(bytes, bytes.toString('utf8'))
}

/** The parts as a case writes them down: texts only, and no columns that are blank. */
const written = (layer: Layer, parts: readonly PlanPart[]) =>
  parts.map(({ heading, rows, notUnderstood }) => ({
    heading: heading?.text,
    rows: rows.map(({ cells }) =>
      Object.fromEntries(
        Object.entries(cells).flatMap(([column, words]) => (words.length > 0 ? [[column, words.map(({ text }) => text)]] : [])),
      ),
    ),
    notUnderstood: notUnderstood.map(({ start, end }) => layer.text.slice(start, end)),
  }))

/** What holds of every reading, whatever the document. */
function expectSound(layer: Layer, parts: readonly PlanPart[]): void {
  const words = parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells).flat()))
  expect(words.filter(({ spans, text }) => wordsAt(layer.text, spans).text !== text)).toEqual([])
  const taken = [...words.flatMap(({ spans }) => spans), ...parts.flatMap(({ notUnderstood }) => notUnderstood)]
  const ordered = taken.toSorted((a, b) => a.start - b.start)
  expect(ordered.filter(({ start }, at) => at > 0 && start < (ordered[at - 1]?.end ?? 0))).toEqual([])
  expect(unaccounted(layer, ratingKeyOf(layer), taken)).toEqual([])
}

describe('plan tables whose cells stand one under another', () => {
  it.each(readdirSync(cases).filter((name) => name.endsWith('.txt')))('%s', (name) => {
    const layer = layerAt(new URL(name, cases))
    const parts = flatPlanParts(layer)
    const expected = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), cases), 'utf8'))
    expect({ parts: written(layer, parts) }).toEqual(expected)
    expectSound(layer, parts)
  })

  it('reads no table twice or differently', () => {
    const layer = layerAt(new URL('wrapped-columns.txt', cases))
    expect(flatPlanParts(layer)).toEqual(flatPlanParts(layer))
  })

  it('says no word of an empty document', () => expect(flatPlanParts(textLayer(new Uint8Array(), ''))).toEqual([]))
})

/** A council's plan as it was published, beside the repository where it is built. */
const published = new URL('../../../../../shared/documents/sefton/003_ef015d2d0f34bbad.txt', import.meta.url)

describe.skipIf(!existsSync(published))('a published plan', () => {
  const layer = existsSync(published) ? layerAt(published) : textLayer(new Uint8Array(), '')
  const parts = flatPlanParts(layer)
  const rows = parts.flatMap((part) => part.rows)
  const filled = (column: Column): number => rows.filter(({ cells }) => cells[column].length > 0).length

  it('has all its rows, each with its rating', () => {
    const key = ratingKeyOf(layer)
    const tally: Record<string, number> = {}
    for (const { cells } of rows) {
      const rag = ratingOf(cells.rating[0]?.text ?? '', key)?.rag ?? 'none'
      tally[rag] = (tally[rag] ?? 0) + 1
    }
    expect(tally).toEqual({
      COMPLETE: 49,
      ON_TRACK: 28,
      BUSINESS_AS_USUAL: 24,
      PROGRESSING_WITH_ISSUES: 11,
      NOT_STARTED: 10,
      NOT_ON_TRACK: 2,
    })
  })

  it('has its four priorities, and every cell that its columns have', () => {
    expect(parts.map((part) => part.rows.length)).toEqual([57, 21, 10, 36])
    const columns = ['outcome', 'ref', 'objective', 'action', 'success', 'milestone'] as const
    expect(Object.fromEntries(columns.map((column) => [column, filled(column)]))).toEqual({
      outcome: 14,
      ref: 28,
      objective: 30,
      action: 124,
      success: 123,
      milestone: 124,
    })
  })

  it('loses nothing, and says where each word stands', () => expectSound(layer, parts))
})
