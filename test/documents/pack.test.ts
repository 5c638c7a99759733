import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type Label, type LinkRecord, type NodeRecord, wrongs } from '../../schema/index.ts'
import { extract } from '../../seed/extract/index.ts'
import { textLayer } from '../../seed/read/layer.ts'
import { normalForm } from '../../seed/read/normal.ts'

/** A real committee's pack, which is not in this repository, and what an independent reader took from it by hand. */
const folder = new URL('../../../shared/documents/sefton/', import.meta.url)
const [name] = existsSync(folder) ? readdirSync(folder).filter((each) => /^002_.*\.txt$/.test(each)) : []

interface Told {
  readonly number?: string
  readonly begins: string
  readonly ends?: string
  readonly line: number
}
interface Commissioner {
  readonly asks: readonly (Told & {
    readonly lineInSummary: number
    readonly addressedTo: string
    readonly due?: string
    readonly wordingDiffersInSummary?: boolean
  })[]
  readonly findings: { readonly list: readonly (Told & { readonly section: string })[] }
  readonly summaryParagraphs: readonly Told[]
}
interface Officers {
  readonly reports: readonly { readonly title: string; readonly recommendations: readonly Told[] }[]
}

const standard = <T>(file: string): T => JSON.parse(readFileSync(new URL(`standards/${file}.json`, import.meta.url), 'utf8')) as T
const plain = (text: string | undefined): string => normalForm(text ?? '').text.replace(/[.;]$/, '')

type Node<L extends Label> = Extract<NodeRecord, { readonly label: L }>

class Reading {
  readonly records: readonly GraphRecord[]
  readonly text: string
  readonly links: readonly LinkRecord[]

  constructor(file: string) {
    const bytes = readFileSync(new URL(file, folder))
    const layer = textLayer(bytes, bytes.toString('utf8'))
    this.text = layer.text
    this.records = extract(layer, 'Sefton', file).records
    this.links = this.records.filter((record): record is LinkRecord => !isNode(record))
  }

  all<L extends Label>(label: L): Node<L>[] {
    return this.records.filter((record): record is Node<L> => isNode(record) && record.label === label)
  }

  givenBy<L extends 'Finding' | 'Recommendation'>(label: L, source: string): Node<L>[] {
    const ids = new Set(this.links.filter(({ type, to }) => type === 'GIVEN_BY' && to === source).map(({ from }) => from))
    return this.all(label).filter((node: NodeRecord) => ids.has(node.id))
  }

  /** The lines that a thing is cited from, in a role. */
  lines(id: string, role: string): number[] {
    const lines = new Map(this.all('Passage').map((passage) => [passage.id, passage.properties.lineStart ?? 0]))
    return this.links
      .filter((link) => link.type === 'CITES' && link.from === id)
      .filter(({ properties }) => {
        const cited = properties as { role: string; property?: string }
        return cited.role === role && (cited.property ?? 'text') === 'text'
      })
      .map(({ to }) => lines.get(to) as number)
  }
}

describe.skipIf(name === undefined)(`a real pack${name === undefined ? ' (it is not here)' : ''}`, () => {
  const pack = name === undefined ? (undefined as never) : new Reading(name)
  const review = 'sefton/inspection/commissioner-2022-06'

  it('is told in words that stand where their passages say, and fits the model', () => {
    const astray = pack.all('Passage').filter(({ properties: { start, end, quote } }) => pack.text.slice(start, end) !== quote)
    expect(astray.map(({ id }) => id)).toEqual([])
    expect(pack.records.flatMap((record) => wrongs(record))).toEqual([])
  })

  describe('the report of the Commissioner', () => {
    const { asks, findings, summaryParagraphs } = standard<Commissioner>('sefton-commissioner')

    it('is one review, with its months', () => {
      const [one, ...others] = pack.all('Inspection').filter(({ properties }) => properties.held !== false)
      expect(others).toEqual([])
      expect(one).toMatchObject({
        id: review,
        properties: { kind: 'OTHER', startedOn: '2022-06-01', endedOn: '2022-09-30', held: true },
      })
    })

    it('holds every finding of its key issues, and no other', () => {
      const found = pack.givenBy('Finding', review)
      const expected = findings.list.filter(({ section }) => section === 'Key Issues')
      expect(found.map(({ id }) => Math.min(...pack.lines(id, 'SAYS')))).toEqual(expected.map(({ line }) => line))
      for (const [at, { begins }] of expected.entries())
        expect(plain(found[at]?.properties.text)).toMatch(new RegExp(`^${plain(begins)}`))
      expect(new Set(found.map(({ properties }) => properties.voice))).toEqual(new Set(['COMMISSIONER']))
    })

    it('holds every recommendation once, cited in both places', () => {
      const given = pack.givenBy('Recommendation', review)
      const told = given.map(({ id, properties: { number, addressedTo, dueOn } }) => ({
        number,
        addressedTo,
        due: dueOn,
        says: pack.lines(id, 'SAYS'),
        differs: pack.lines(id, 'DIFFERS'),
      }))
      expect(told).toEqual(
        asks.map(({ number, addressedTo, due, line, lineInSummary, wordingDiffersInSummary }) => ({
          number,
          addressedTo,
          due,
          says: wordingDiffersInSummary ? [line] : [line, lineInSummary],
          differs: wordingDiffersInSummary ? [lineInSummary] : [],
        })),
      )
    })

    it('is told again in the cover report, each paragraph by the finding that it tells', () => {
      const numbered = summaryParagraphs.filter(({ number }) => number?.startsWith('2.'))
      const told = pack.all('Finding').filter(({ properties }) => properties.voice === 'COUNCIL')
      expect(told.map(({ properties }) => properties.number)).toEqual(numbered.map(({ number }) => number))
      const lineOf = (id: string): number => Math.min(...pack.lines(id, 'SAYS'))
      const retold = told.map(({ id }) =>
        pack.links.filter(({ type, from }) => type === 'RETELLS' && from === id).map(({ to }) => lineOf(to)),
      )
      /** The lines of the findings that paragraphs 2.1 to 2.21 tell again, read by eye. */
      expect(retold).toEqual([
        [2002],
        [2004],
        [2010],
        [2012, 2022],
        [2022],
        [2032],
        [2034],
        [2036, 2041, 2043],
        [2053],
        [2057],
        [2059],
        [2061],
        [2067],
        [2069],
        [2071],
        [2079],
        [2083],
        [2085],
        [2093],
        [2095],
        [2111],
      ])
    })

    it('is told again with reasons, and as certain only where all words are the same', () => {
      const links = pack.links.filter(({ type }) => type === 'RETELLS')
      for (const { properties } of links) expect(properties.reasons?.length).toBeGreaterThan(0)
      expect(links.filter(({ properties }) => properties.basis === 'STATED')).toHaveLength(2)
    })
  })

  it('holds what officers recommend in each report, and asks it of the committee', () => {
    const { reports } = standard<Officers>('sefton-officers')
    const documents = pack.all('Document').filter(({ id }) => id.includes('/report-'))
    expect(documents.map(({ properties }) => plain(properties.title))).toEqual(reports.map(({ title }) => plain(title)))
    for (const [at, { recommendations }] of reports.entries()) {
      const given = pack.givenBy('Recommendation', documents[at]?.id ?? '')
      expect(given.map(({ properties, id }) => [properties.number, Math.min(...pack.lines(id, 'SAYS'))])).toEqual(
        recommendations.map(({ number, line }) => [number, line]),
      )
      for (const [place, { begins, ends }] of recommendations.entries()) {
        const text = plain(given[place]?.properties.text)
        expect([text.startsWith(plain(begins)), text.endsWith(plain(ends))], text).toEqual([true, true])
        expect(given[place]?.properties.addressedTo).toMatch(/committee/i)
      }
    }
    const asked = pack.links.filter(({ type, from }) => type === 'ASKED_OF' && from.includes('/recommendation/'))
    expect(new Set(asked.map(({ to }) => to)).size).toBe(1)
    expect(asked).toHaveLength(18)
  })
})
