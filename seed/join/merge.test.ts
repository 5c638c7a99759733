import { expect, it } from 'vitest'
import { type GraphRecord, isNode } from '../../schema/index.ts'
import { merge } from './merge.ts'

const owned = (to: string, properties: object): GraphRecord =>
  ({ type: 'OWNED_BY', from: 'a/plan/action/2', to: `a/role/${to}`, properties }) as GraphRecord
const above = { basis: 'STRUCTURAL', method: 'carried-down' }
const paper = (document: string, ...records: GraphRecord[]) => ({ document, records })
const owners = (...papers: ReturnType<typeof paper>[]): string[] =>
  merge(papers).flatMap((record) => (isNode(record) ? [] : [record.to]))

it('follows the preferred paper where papers carry down several holders of a blank cell', () => {
  const [first, second] = [paper('one', owned('miller', above)), paper('two', owned('baker', above))]
  expect(owners(first, second)).toEqual(['a/role/miller'])
  expect(owners(second, first)).toEqual(['a/role/baker'])
  expect(owners(paper('none'), second)).toEqual(['a/role/baker'])
})

it('keeps all that one paper carries down, and nothing of it where another prints the cell', () => {
  const both = paper('one', owned('miller', above), owned('baker', above))
  expect(owners(both, paper('two', owned('cooper', above)))).toEqual(['a/role/miller', 'a/role/baker'])
  expect(owners(both, paper('two', owned('cooper', { basis: 'STATED' })))).toEqual(['a/role/cooper'])
})
