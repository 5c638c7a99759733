import { describe, expect, it } from 'vitest'
import type { NodeRecord } from '../../schema/index.ts'
import { textLayer } from '../read/layer.ts'
import { copiesAmong } from './copies.ts'
import type { ReadPaper } from './paper.ts'

const passage = (digest: string, document: string, words = 9): NodeRecord<'Passage'> => ({
  label: 'Passage',
  id: `${document.replace('/document/', '/')}/passage/${digest}-9`,
  properties: { normalDigest: digest, words, state: 'UNREAD', start: 1, end: 9 },
})
const paper = (document: string, digests: readonly string[]): ReadPaper => ({
  document,
  layer: textLayer(Buffer.from(document), document),
  records: digests.map((digest) => passage(digest, document)),
})
const [plan, pack] = ['otterby/document/plan', 'otterby/document/pack']
const cited = (document: string, digests: readonly string[]) => ({
  document,
  passages: digests.map((digest) => passage(digest, document)),
})
const documents = [cited(plan, ['1', '2', '3', '4']), cited(pack, ['3', '4', '5', '6', '7', '8'])]
const copies = (...args: Parameters<typeof paper>) =>
  copiesAmong([paper(...args)], documents).map(({ document, share }) => [document, share])

describe('another copy of a publication', () => {
  it('is a paper of which most is told of it, and of which most is told there', () => {
    expect(copies('otterby/document/other', ['1', '2', '3', '9'])).toEqual([[plan, 0.75]])
    expect(copies('otterby/document/other', ['1', '8', '9'])).toEqual([])
  })

  it('is no larger paper that holds it among much else', () => {
    expect(copies('otterby/document/other', ['1', '2', '3', '4', 'a', 'b', 'c', 'd', 'e'])).toEqual([])
  })

  it('is one that is known by the same id, however much of it is damaged', () => {
    expect(copies(pack, ['1', '2', '3'])).toEqual([[pack, 1 / 6]])
  })

  it('is not told by a passage or two, nor by short ones', () => {
    expect(copiesAmong([paper('otterby/document/other', ['1', '2'])], [cited(plan, ['1', '2'])])).toEqual([])
    const short = { document: plan, passages: ['1', '2', '3'].map((digest) => passage(digest, plan, 3)) }
    expect(copiesAmong([paper('otterby/document/other', ['1', '2', '3'])], [short])).toEqual([])
  })
})
