import { describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord } from '../../../schema/index.ts'
import { textLayer } from '../../read/layer.ts'
import { Known } from '../known.ts'
import type { OpenText } from '../linking.ts'
import { linkRepeats } from './index.ts'

const council = 'council/aldermere'
const idOf = (name: string): string => `aldermere/document/${name}`

const paper = (name: string, publishedOn: string): GraphRecord => ({
  label: 'Document',
  id: idOf(name),
  properties: { title: name, kind: 'report', publishedOn, council },
})

const textOf = (name: string, text: string): OpenText => ({
  document: idOf(name),
  layer: textLayer(new TextEncoder().encode(text), text),
})

const linked = (records: readonly GraphRecord[], texts: readonly OpenText[]): GraphRecord[] =>
  linkRepeats({ known: new Known(records), texts, vocabulary: { service: '', topics: [] } })

const repeatsIn = (records: readonly GraphRecord[]): LinkRecord<'REPEATS'>[] =>
  records.filter((record): record is LinkRecord<'REPEATS'> => !isNode(record) && record.type === 'REPEATS')

const quotes = (records: readonly GraphRecord[]): string[] =>
  records.filter(isNode).map(({ properties }) => (properties as { quote?: string }).quote ?? '')

const words = 'ferry crossings for pupils were moved to the morning tide because the evening boat was often cancelled by fog'
const old = textOf('old', `Report\n\nThis year ${words}, and parents were told.\n`)
const young = textOf('young', `Report\n\nAs before, ${words.replace(' because', '\nbecause')}. Nothing else is alike here.\n`)
const papers = [paper('old', '2021-05-01'), paper('young', '2022-05-01')]

describe('what a paper repeats', () => {
  it('is linked from the later paper to the earlier one, word for word, over ends of lines', () => {
    const records = linked(papers, [young, old])
    const [link, ...more] = repeatsIn(records)
    expect(more).toEqual([])
    expect(link?.from).toContain('aldermere/young/passage/')
    expect(link?.to).toContain('aldermere/old/passage/')
    expect(link?.properties).toMatchObject({ basis: 'STRUCTURAL', shared: words.split(' ').length, method: 'same words' })
    expect(quotes(records).map((quote) => quote.replace(/\s/g, ' '))).toEqual([words, words])
  })

  it('is the same in whatever order papers came', () => {
    expect(linked([...papers].reverse(), [old, young])).toEqual(linked(papers, [young, old]))
  })

  it('is not what an edition, an undated paper or one of the same day prints, nor what one paper prints twice', () => {
    const edition: GraphRecord = { type: 'EDITION_OF', from: idOf('young'), to: idOf('old'), properties: { basis: 'STRUCTURAL' } }
    expect(linked([...papers, edition], [old, young])).toEqual([])
    expect(linked([paper('old', '2021-05-01'), paper('young', '2021-05-01')], [old, young])).toEqual([])
    expect(linked([papers[0] as GraphRecord], [textOf('old', `${words}.\n\nAgain, ${words}.\n`)])).toEqual([])
  })

  it('is not a short run, a list of names, or a form of words of every report', () => {
    const eleven = words.split(' ').slice(0, 11).join(' ')
    const names = 'Present were Ada Ashby, Bea Brook, Cal Cole, Dan Drew, Eve Elm, Fay Fern, Gus Gale, Hal Hill and Ivy Ives'
    const form = 'The officers named in this report have been consulted and what they said has been taken into it with thanks'
    for (const text of [eleven, names, form])
      expect(linked(papers, [textOf('old', `A ${text}.\n`), textOf('young', `Then ${text}.\n`)])).toEqual([])
  })

  it('is told as told again where the words before it say so', () => {
    const [link] = repeatsIn(linked(papers, [old, textOf('young', `The inspectors found that ${words}.\n`)]))
    expect(link?.properties.reasons).toHaveLength(2)
  })

  it('takes a time that grows as a hostile text does', () => {
    const started = performance.now()
    for (const part of ['fog ', 'fog and ice ', 'a', '| '])
      linked(papers, [textOf('old', part.repeat(50_000)), textOf('young', part.repeat(50_000))])
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 20_000)
})
