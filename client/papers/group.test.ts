import { expect, it } from 'vitest'
import { groupPapers, type Paper } from './group.ts'

const paper = (id: string, over: Partial<Paper> = {}): Paper => ({
  id,
  title: id,
  kind: 'report',
  publisher: null,
  publishedOn: null,
  asAt: null,
  sha256: null,
  pages: null,
  sourceUrl: null,
  licence: null,
  retrievedOn: null,
  textLayer: null,
  held: true,
  council: null,
  taken: [],
  unread: null,
  editionOf: { nodes: [] },
  partOf: { nodes: [] },
  citations: { edges: [] },
  ...over,
})
const to = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id, kind: null })) })

it('puts copies and reports under their publication, the newest first and those without a day last', () => {
  const { publications, named } = groupPapers([
    paper('act', { held: false }),
    paper('letter'),
    paper('pack', { publishedOn: '2025-02-03' }),
    paper('report', { partOf: to('pack') }),
    paper('flat', { editionOf: to('pack') }),
    paper('flatter', { editionOf: to('flat') }),
    paper('minutes', { asAt: '2025-03-01' }),
  ])
  expect(
    publications.map(({ main, editions, reports }) => [main.id, editions.map(({ id }) => id), reports.map(({ id }) => id)]),
  ).toEqual([
    ['minutes', [], []],
    ['pack', ['flat', 'flatter'], ['report']],
    ['letter', [], []],
  ])
  expect(named.map(({ id }) => id)).toEqual(['act'])
})

it('loses no paper whose copies lead round in a ring, or whose pack is not at hand', () => {
  const papers = [
    paper('a', { editionOf: to('b') }),
    paper('b', { editionOf: to('a') }),
    paper('report', { partOf: to('elsewhere') }),
  ]
  const shown = groupPapers(papers).publications.flatMap(({ main, editions, reports }) => [main, ...editions, ...reports])
  expect(shown.map(({ id }) => id).sort()).toEqual(['a', 'b', 'report'])
})
