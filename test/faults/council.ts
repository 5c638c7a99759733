import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { type GraphRecord, type LinkRecord, type NodeRecord, toLine } from '../../schema/index.ts'

const council = 'council/thornmere'
const thingsADocument = 500
const words = ['visit', 'caseload', 'plan', 'assessment', 'review', 'record', 'manager', 'placement', 'hearing', 'referral']

const sentence = (at: number): string => {
  const some = [0, 1, 2, 3, 4].map((step) => words[(at * 7 + step * (1 + (at % 3))) % words.length])
  return `Passage ${at} of Thornmere tells of a ${some.join(', then a ')}; its number is ${(at * 2_654_435_761) % 1_000_003}.`
}

const number = (at: number): number => Math.floor(at / thingsADocument)
const documentId = (at: number): string => `thornmere/document/report-${number(at)}`

function document(at: number): NodeRecord {
  const sha256 = createHash('sha256').update(documentId(at)).digest('hex')
  const title = `Thornmere's report number ${number(at)}`
  const properties = { title, kind: 'report', publisher: 'Thornmere Council', publishedOn: '2024-05-01', sha256, council }
  return { label: 'Document', id: documentId(at), properties }
}

/** Things of three labels by turns, so that every batch is written by several statements. */
function thing(at: number): NodeRecord {
  const scope = `thornmere/report-${number(at)}`
  if (at % 3 === 0)
    return { label: 'Section', id: `${scope}/section/${at}`, properties: { title: sentence(at), order: at, council } }
  if (at % 3 === 1)
    return { label: 'ServicePlan', id: `${scope}/service-plan/${at}`, properties: { title: sentence(at), council } }
  const place = { lineStart: at, lineEnd: at, start: at * 100, end: at * 100 + 90 }
  return {
    label: 'Passage',
    id: `${scope}/passage/${at}`,
    properties: { ...place, quote: sentence(at), state: 'VERIFIED', council },
  }
}

const structural = (type: 'PART_OF' | 'OF', from: string, to: string): LinkRecord =>
  ({ type, from, to, properties: { basis: 'STRUCTURAL' } }) as LinkRecord

function link(at: number): LinkRecord {
  const { label, id } = thing(at)
  return label === 'ServicePlan' ? structural('OF', id, council) : structural('PART_OF', id, documentId(at))
}

/** The records of an invented council: as many things as are asked for, as many links, and a few more of both. */
export function thornmere(things: number): GraphRecord[] {
  const each = Array.from({ length: things }, (_, at) => at)
  const first = each.filter((at) => at % thingsADocument === 0)
  return [
    { label: 'Council', id: council, properties: { name: 'Thornmere', kind: 'borough', invented: true } },
    ...first.map(document),
    ...each.map(thing),
    ...first.map((at) => structural('OF', documentId(at), council)),
    ...each.map(link),
  ]
}

export function writeThornmere(path: string, things: number): void {
  writeFileSync(path, `${thornmere(things).map(toLine).join('\n')}\n`)
}
