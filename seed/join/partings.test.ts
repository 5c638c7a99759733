import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { areTwo, toldApart } from './partings.ts'
import { joinRoles } from './roles.ts'

const role = (name: string) => ({ label: 'Role', id: `a/role/${name}`, properties: { name, kind: 'ROLE' } })
const paper = (document: string, ...names: string[]) => ({
  document,
  records: names.flatMap((name) => [
    role(name),
    { type: 'OWNED_BY', from: `${document}/action/1`, to: `a/role/${name}`, properties: { basis: 'STATED' } },
  ]) as unknown as GraphRecord[],
})
const ids = (papers: readonly { readonly records: readonly GraphRecord[] }[]): string[] =>
  papers.flatMap(({ records }) => records.flatMap((each) => ('label' in each ? [each.id] : [each.to])))

describe('what a person told apart', () => {
  const papers = [paper('a/document/1', 'head'), paper('a/document/2', 'head')]
  const parting = { keep: 'a/role/head', other: 'a/role/head~2', papers: ['a/document/2'] }

  it('is another thing in the papers that tell of the other, with its links', () =>
    expect(ids(toldApart(papers, [], [parting]))).toEqual(['a/role/head', 'a/role/head', 'a/role/head~2', 'a/role/head~2']))

  it('stays one where no other paper tells of it', () => {
    const all = { ...parting, papers: ['a/document/1', 'a/document/2'] }
    expect(toldApart(papers, [], [all])).toEqual(papers)
  })

  it('stays one where two copies of one publication would tell of two', () => {
    const copies = [{ type: 'EDITION_OF', from: 'a/document/1', to: 'a/document/2', properties: { basis: 'STRUCTURAL' } }]
    expect(toldApart(papers, copies as unknown as GraphRecord[], [parting])).toEqual(papers)
  })

  it('is not made one again by a slip of the key', () => {
    const named = [
      paper('a/document/1', 'head-of-education', 'head-of-education', 'head-of-education'),
      paper('a/document/2', 'head-of-eduction'),
    ]
    expect(new Set(ids(joinRoles(named)))).toEqual(new Set(['a/role/head-of-education']))
    const apart = areTwo([{ keep: 'a/role/head-of-education', other: 'a/role/head-of-eduction' }])
    expect(new Set(ids(joinRoles(named, apart))).size).toBe(2)
  })
})
