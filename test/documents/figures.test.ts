import { beforeAll, describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, toLine } from '../../schema/index.ts'
import { type DocumentRecords, join } from '../../seed/join/index.ts'
import { figuresReadByHand, type Match, matched, takenFrom, tornApart, wrongIn, wronglyJoined } from './figures-read.ts'
import { paperRead } from './paper-read.ts'

/** Real papers, which are not in this repository, whose figures somebody has read by hand. */
const held = figuresReadByHand()

interface Read {
  readonly name: string
  readonly council: string
  readonly isWhole: boolean
  readonly sure: number
  readonly pairs: readonly Match[]
  readonly besides: readonly string[]
}

const tell = (line: string): unknown => process.stdout.write(`${line}\n`)

const read: Read[] = []
const papers: DocumentRecords[] = []
const share = (part: number, all: number): number => (all === 0 ? 1 : part / all)
const percent = (part: number, all: number): string => `${part} of ${all} (${Math.round(1000 * share(part, all)) / 10} %)`

describe.skipIf(held.length === 0)('the figures of real papers', () => {
  beforeAll(async () => {
    for (const { path, standard } of held) {
      const { council, document, records } = await paperRead(path)
      if (path.includes('/sefton/')) papers.push({ document, records })
      const { pairs, besides } = matched(standard, takenFrom(records))
      const sure = standard.figures.filter((figure) => figure.sure).length
      read.push({
        name: standard.document,
        council,
        isWhole: standard.readTo === undefined,
        sure,
        pairs,
        besides: besides.map(({ name }) => name),
      })
    }
  }, 300_000)

  it('are found', () => {
    let [found, all] = [0, 0]
    for (const { name, sure, pairs, besides, isWhole } of read) {
      const own = pairs.filter((pair) => pair.read.sure).length
      tell(`${name}: ${percent(own, sure)} found${isWhole ? `, ${besides.length} besides` : ''}`)
      found += own
      all += sure
    }
    tell(`found: ${percent(found, all)}`)
    expect(share(found, all)).toBeGreaterThanOrEqual(0.9)
  })

  it('are read as a person reads them', () => {
    const counts = new Map<string, number>()
    let all = 0
    for (const { pairs, council } of read)
      for (const pair of pairs) {
        all++
        for (const wrong of wrongIn(pair, council)) counts.set(wrong, (counts.get(wrong) ?? 0) + 1)
      }
    for (const [name, count] of counts) tell(`${name} right: ${percent(all - count, all)}`)
    for (const name of ['value', 'unit', 'kind', 'place'])
      expect(share(all - (counts.get(name) ?? 0), all)).toBeGreaterThanOrEqual(0.97)
    for (const name of ['start', 'end']) expect(share(all - (counts.get(name) ?? 0), all)).toBeGreaterThanOrEqual(0.85)
  })

  it('stand under an indicator of their own series alone', () => {
    const pairs = read.flatMap((each) => each.pairs)
    const wrong = wronglyJoined(pairs)
    const torn = tornApart(pairs)
    for (const { match, among } of wrong) tell(`wrongly joined: ${match.read.printed}, ${match.read.indicator}, among ${among}`)
    const series = new Set(pairs.map((pair) => pair.read.indicator)).size
    tell(
      `rightly joined: ${percent(pairs.length - wrong.length, pairs.length)}; series whole: ${percent(series - torn.length, series)}`,
    )
    expect(share(pairs.length - wrong.length, pairs.length)).toBeGreaterThanOrEqual(0.97)
    expect(share(series - torn.length, series)).toBeGreaterThanOrEqual(0.9)
  })

  it('are of one unit under each indicator, and the same bytes in whatever order the papers came', () => {
    const joined = join(papers)
    const units = new Map<string, Set<string>>()
    const observations = new Map(
      joined.flatMap((each) => (isNode(each) && each.label === 'Observation' ? [[each.id, each.properties]] : [])),
    )
    for (const each of joined) {
      if (isNode(each) || each.type !== 'OF') continue
      const figure = observations.get(each.from)
      if (figure === undefined || figure.kind === 'CHANGE') continue
      units.set(each.to, (units.get(each.to) ?? new Set()).add(figure.unit ?? ''))
    }
    expect([...units].filter(([, some]) => some.size > 1)).toEqual([])
    const told = (some: readonly DocumentRecords[]): string => join(some).map(toLine).join('\n')
    expect(told([...papers].reverse())).toBe(joined.map((each: GraphRecord) => toLine(each)).join('\n'))
  })
})
