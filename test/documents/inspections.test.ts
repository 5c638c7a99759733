import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type Label, type NodeRecord, type PropertiesOf, wrongs } from '../../schema/index.ts'
import type { Layer } from '../../seed/read/layer.ts'
import { paperRead } from './paper-read.ts'
import { bare, findingCount, readByHand, type Standard } from './standard.ts'

const reports = readByHand()

interface Read {
  readonly name: string
  readonly standard: Standard
  readonly layer: Layer
  readonly records: readonly GraphRecord[]
}

const read: Read[] = []

const ofLabel = <L extends Label>(records: readonly GraphRecord[], label: L): PropertiesOf<L>[] =>
  records.flatMap((record) => (isNode(record) && record.label === label ? [record.properties as PropertiesOf<L>] : []))

const inspectionOf = ({ records }: Read) => ofLabel(records, 'Inspection').find(({ held }) => held === true)

/** What a finding was told under: in joint inspections the areas for improvement are told again as what is asked for. */
const ledTo = (records: readonly GraphRecord[]): Set<string> =>
  new Set(records.flatMap((record) => (!isNode(record) && record.type === 'LED_TO' ? [record.from] : [])))

const findingsOf = ({ records }: Read): Extract<NodeRecord, { label: 'Finding' }>[] => {
  const asked = ledTo(records)
  return records.filter(
    (record): record is Extract<NodeRecord, { label: 'Finding' }> =>
      isNode(record) && record.label === 'Finding' && !asked.has(record.id),
  )
}

const plainArea = (area: string): string => bare(area.replace(/^\d+(?:\.\d+)*\.?\s+/, '').replace(/^the (?=local safe)/i, ''))

describe.skipIf(reports.length === 0)('inspection reports, against what was read in them by hand', () => {
  beforeAll(async () => {
    for (const { name, path, standard } of reports) {
      const { layer, records } = await paperRead(path)
      read.push({ name, standard, layer, records })
    }
  }, 180_000)

  afterAll(() => {
    read.length = 0
  })

  it('are told of as what they are: kind, days, lead inspector, overall grade', () => {
    const told = read.map((each) => {
      const { kind, startedOn, endedOn, leadInspector, overall } = inspectionOf(each) ?? {}
      return [each.name, kind, startedOn, endedOn, each.standard.leadInspector && leadInspector, overall]
    })
    expect(told).toEqual(
      read.map(({ name, standard: { kind, startedOn, endedOn, leadInspector, overall } }) => [
        name,
        kind,
        startedOn,
        endedOn,
        leadInspector,
        overall,
      ]),
    )
  })

  it('have the day of publication that they print', () => {
    for (const each of read) {
      const printed = each.standard.publishedOn ?? each.standard.datedOn
      if (printed !== undefined) expect([each.name, inspectionOf(each)?.publishedOn]).toEqual([each.name, printed])
    }
  })

  it('have every grade, and no other', () => {
    for (const each of read.filter(({ standard }) => standard.kind !== 'SEND')) {
      const told = ofLabel(each.records, 'Judgement').map(({ area, grade }) => `${plainArea(area)}: ${grade}`)
      const printed = each.standard.judgements.map(({ area, grade }) => `${plainArea(area)}: ${grade}`)
      expect([each.name, ...told.sort()]).toEqual([each.name, ...printed.sort()])
    }
  })

  it('have everything that is asked for, from its first word to its last, and nothing else', () => {
    for (const each of read) {
      const told = ofLabel(each.records, 'Recommendation')
        // What is to be sent by a day, and by whom: the standards leave it out.
        .filter(({ heading, dueOn, addressedTo }) => !(/^next steps$/i.test(heading ?? '') && dueOn && addressedTo))
        .map(({ kind, text }) => ({ kind, text: bare(text ?? '') }))
      for (const { kind, begins, ends } of each.standard.asks) {
        const at = told.findIndex(
          (ask) => ask.kind === kind && ask.text.startsWith(bare(begins)) && ask.text.endsWith(bare(ends)),
        )
        expect([each.name, begins, at >= 0]).toEqual([each.name, begins, true])
        told.splice(at, 1)
      }
      expect([each.name, told]).toEqual([each.name, []])
    }
  })

  it('have at least 98 of 100 findings, and of 100 at most 2 that are none', () => {
    const differences = read.map((each) => findingsOf(each).length - findingCount(each.standard))
    const all = read.reduce((sum, { standard }) => sum + findingCount(standard), 0)
    const missing = differences.filter((difference) => difference < 0).reduce((sum, difference) => sum - difference, 0)
    const over = differences.filter((difference) => difference > 0).reduce((sum, difference) => sum + difference, 0)
    expect(missing / all).toBeLessThan(0.02)
    expect(over / all).toBeLessThan(0.02)
  })

  it('have the findings marked that a report marks', () => {
    for (const each of read) {
      const { marked } = each.standard.findings
      if (marked === undefined) continue
      const told = findingsOf(each).flatMap(({ properties }) => (properties.marked ? [properties.number] : []))
      expect(told).toEqual(marked)
    }
  })

  it('have the polarity right in 85 of 100, and the opposite in 3 at the most', () => {
    let [right, opposite, all] = [0, 0, 0]
    for (const each of read) {
      const findings = findingsOf(each).map(({ properties }) => ({
        text: bare(properties.text ?? ''),
        polarity: properties.polarity,
      }))
      for (const { begins, is } of each.standard.polarity) {
        const same = findings.filter(({ text }) => text.startsWith(bare(begins)))
        const [found] = same
        if (found === undefined || same.length > 1) continue
        all++
        if (found.polarity === is) right++
        if ((is === 'STRENGTH' && found.polarity === 'WEAKNESS') || (is === 'WEAKNESS' && found.polarity === 'STRENGTH'))
          opposite++
      }
    }
    expect(all).toBeGreaterThan(300)
    expect(right / all).toBeGreaterThan(0.85)
    expect(opposite / all).toBeLessThan(0.03)
  })

  it('cite passages that stand in them, word for word, and records that are whole', () => {
    for (const { name, layer, records } of read) {
      const passages = ofLabel(records, 'Passage')
      expect([name, passages.filter(({ quote, start, end }) => layer.text.slice(start, end) !== quote)]).toEqual([name, []])
      expect([name, passages.filter(({ state, page }) => state !== 'VERIFIED' || page === undefined)]).toEqual([name, []])
      expect([name, records.flatMap(wrongs)]).toEqual([name, []])
    }
  })
})
