import { expect, it } from 'vitest'
import { byPaper, type Source } from './by-paper.ts'

const source = (number: number, document: string | null, paper: string): Source =>
  ({
    number,
    paper,
    day: '2024-10-15',
    document: document === null ? null : { id: document },
    passage: { id: `${number}` },
  }) as never

it('puts sources with their paper, in the order in which papers are cited', () => {
  const papers = byPaper([source(1, 'b', 'Pack'), source(2, 'a', 'Report'), source(3, 'b', 'Pack'), source(4, null, 'Letter')])
  expect(papers.map(({ paper, sources }) => [paper, sources.map(({ number }) => number)])).toEqual([
    ['Pack', [1, 3]],
    ['Report', [2]],
    ['Letter', [4]],
  ])
})
