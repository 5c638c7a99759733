import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type Label, type NodeRecord, recordId, wrongs } from '../../schema/index.ts'
import { extract } from '../../seed/extract/index.ts'
import { join } from '../../seed/join/index.ts'
import { textLayer } from '../../seed/read/layer.ts'

/** A real council's papers, which are not in this repository: a pack with a plan in pipe tables, and the same plan as flat text. */
const folder = new URL('../../../shared/documents/sefton/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^00[23]_.*\.txt$/.test(name)) : []
const here = names.length === 2

const papers = names.map((name) => {
  const bytes = readFileSync(new URL(name, folder))
  const layer = textLayer(bytes, bytes.toString('utf8'))
  return { name, layer, ...extract(layer, 'Sefton', name) }
})

const ofLabel = <L extends Label>(records: readonly GraphRecord[], label: L): Extract<NodeRecord, { label: L }>[] => {
  const found = records.filter((record): record is Extract<NodeRecord, { label: L }> => isNode(record) && record.label === label)
  return [...new Map(found.map((node) => [node.id, node])).values()]
}

const linkCount = (records: readonly GraphRecord[], type: string): number =>
  new Set(records.flatMap((record) => (!isNode(record) && record.type === type ? [recordId(record)] : []))).size

/** What the plan holds, as counted by hand. */
const plan = {
  priorities: 4,
  outcomes: 14,
  objectives: 30,
  unnumbered: 2,
  actions: 124,
  measures: 22,
  printedRefs: 43,
  dangling: ['A3: 1.2.2'],
  ratings: {
    BUSINESS_AS_USUAL: 24,
    COMPLETE: 49,
    NOT_ON_TRACK: 2,
    NOT_STARTED: 10,
    ON_TRACK: 28,
    PROGRESSING_WITH_ISSUES: 11,
  },
}

function countsOf(records: readonly GraphRecord[]): typeof plan {
  const ratings: Record<string, number> = {}
  for (const { properties } of ofLabel(records, 'Action'))
    ratings[properties.rag ?? 'none'] = (ratings[properties.rag ?? 'none'] ?? 0) + 1
  const measures = ofLabel(records, 'Measure')
  const objectives = ofLabel(records, 'Objective')
  return {
    priorities: ofLabel(records, 'Priority').length,
    outcomes: ofLabel(records, 'Outcome').length,
    objectives: objectives.length,
    unnumbered: objectives.filter(({ properties }) => properties.ref === undefined).length,
    actions: ofLabel(records, 'Action').length,
    measures: measures.length,
    printedRefs: measures.reduce((sum, { properties }) => sum + new Set(properties.printedRefs).size, 0),
    dangling: measures.flatMap(({ properties }) => (properties.danglingRefs ?? []).map((ref) => `${properties.ref}: ${ref}`)),
    ratings: ratings as typeof plan.ratings,
  }
}

const contact = /\S+@\S+\.\w|(?:\+44|\b0)\d[\d ()-]{7,}\d/

describe.skipIf(!here)(`the plan of a real council${here ? '' : ' (its papers are not here)'}`, () => {
  describe.each(papers)('in $name', ({ records, layer }) => {
    it('has as much of everything as was counted by hand', () => expect(countsOf(records)).toEqual(plan))

    it('is told in words that stand in the file where their passages say', () => {
      const passages = ofLabel(records, 'Passage')
      expect(passages.length).toBeGreaterThan(500)
      const astray = passages.filter(({ properties: { start, end, quote } }) => layer.text.slice(start, end) !== quote)
      expect(astray.map(({ id }) => id)).toEqual([])
    })

    it('fits the model', () => expect(records.flatMap((record) => wrongs(record))).toEqual([]))

    it('holds nothing from lines with contact details', () => {
      const private_ = new Set(layer.lines.filter(({ text }) => contact.test(text)).map(({ number }) => number))
      const taken = ofLabel(records, 'Passage').filter(({ properties: { lineStart = 0, lineEnd = 0 } }) =>
        Array.from({ length: lineEnd - lineStart + 1 }, (_, at) => lineStart + at).some((line) => private_.has(line)),
      )
      expect(taken.map(({ id }) => id)).toEqual([])
    })
  })

  describe('in both', () => {
    const joined = join(papers.map(({ document, records }) => ({ document, records })))

    it('is one plan', () => {
      expect(countsOf(joined)).toEqual(plan)
      expect(ofLabel(joined, 'Plan')).toHaveLength(1)
      const owners = new Set(
        joined.flatMap((record) =>
          !isNode(record) && record.type === 'OWNED_BY' && record.from.includes('/action/') ? [record.to] : [],
        ),
      )
      expect(owners.size).toBe(29)
      expect(linkCount(joined, 'EDITION_OF')).toBe(1)
      expect(linkCount(joined, 'ADDRESSED_BY')).toBe(plan.printedRefs - plan.dangling.length)
    })

    it('has each thing and each link once, fits the model, and links only what is there', () => {
      const ids = joined.map(recordId)
      expect(new Set(ids).size).toBe(ids.length)
      expect(joined.flatMap((record) => wrongs(record))).toEqual([])
      const nodes = new Set(joined.filter(isNode).map(({ id }) => id))
      const ends = joined.flatMap((record) =>
        isNode(record) ? [] : [record.from, record.to, ...(record.properties.cites ?? [])],
      )
      expect(ends.filter((id) => !nodes.has(id))).toEqual([])
    })

    it('is the same in whatever order its papers came', () => {
      const other = join([...papers].reverse().map(({ document, records }) => ({ document, records })))
      expect(other).toEqual(joined)
    })
  })
})
