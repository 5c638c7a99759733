import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { type GraphRecord, type LinkRecord, type NodeRecord, toLine } from '../../schema/index.ts'

const council = 'council/thornmere'
const passagesADocument = 500
const words = ['visit', 'caseload', 'plan', 'assessment', 'review', 'record', 'manager', 'placement', 'hearing', 'referral']

const sentence = (at: number): string => {
  const some = [0, 1, 2, 3, 4].map((step) => words[(at * 7 + step * (1 + (at % 3))) % words.length])
  return `Passage ${at} of Thornmere tells of a ${some.join(', then a ')}; its number is ${(at * 2_654_435_761) % 1_000_003}.`
}

const documentOf = (at: number): string => `thornmere/document/report-${Math.floor(at / passagesADocument)}`
const passageId = (at: number): string => `thornmere/report-${Math.floor(at / passagesADocument)}/passage/${at}`

const document = (at: number): NodeRecord => ({
  label: 'Document',
  id: documentOf(at),
  properties: {
    title: `Thornmere's report number ${Math.floor(at / passagesADocument)}`,
    kind: 'report',
    publisher: 'Thornmere Council',
    publishedOn: '2024-05-01',
    sha256: createHash('sha256').update(documentOf(at)).digest('hex'),
    council,
  },
})

const passage = (at: number): NodeRecord => ({
  label: 'Passage',
  id: passageId(at),
  properties: {
    lineStart: at,
    lineEnd: at,
    start: at * 100,
    end: at * 100 + 90,
    quote: sentence(at),
    state: 'VERIFIED',
    council,
  },
})

const structural = (type: 'PART_OF' | 'OF', from: string, to: string): LinkRecord =>
  ({ type, from, to, properties: { basis: 'STRUCTURAL' } }) as LinkRecord

/** The records of an invented council without end: twice as many as passages are asked for, and a few. */
export function thornmere(passages: number): GraphRecord[] {
  const each = Array.from({ length: passages }, (_, at) => at)
  const first = each.filter((at) => at % passagesADocument === 0)
  const properties = { name: 'Thornmere', kind: 'borough', invented: true }
  const nodes: GraphRecord[] = [{ label: 'Council', id: council, properties } as NodeRecord]
  return [
    ...nodes,
    ...first.map(document),
    ...each.map(passage),
    ...first.map((at) => structural('OF', documentOf(at), council)),
    ...each.map((at) => structural('PART_OF', passageId(at), documentOf(at))),
  ]
}

export function writeThornmere(path: string, passages: number): void {
  writeFileSync(path, `${thornmere(passages).map(toLine).join('\n')}\n`)
}
