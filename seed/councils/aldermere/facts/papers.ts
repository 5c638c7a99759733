import { council, type Gathering } from '../gathering.ts'
import { type Paper, readPaper, toldPaper } from '../paper.ts'

interface Papers {
  readonly inspection: Paper
  readonly pack: Paper
  readonly later: Paper
  readonly minutes: Paper
}

const committee = 'Children and Families Scrutiny Committee'
export const report = 'aldermere/pack-2024-10-15-children-and-families-sc/document/report-1'

/** The council and the documents that tell of it; of the packs only what extraction doesn't tell. */
export function papers(gathering: Gathering): Papers {
  gathering.node('Council', '', 'aldermere', { name: 'Aldermere', kind: 'borough', invented: true })
  const publisher = 'Aldermere Borough Council'
  const inspection = toldPaper(gathering, 'inspection-2024-03', {
    title: "Inspection of Aldermere Borough Council's children's services",
    kind: 'inspection report',
    publisher: "Inspectorate of Children's and Family Services",
    publishedOn: '2024-03-18',
    asAt: '2024-01-26',
  })
  const pack = readPaper(gathering, 'pack-2024-10-15', { publisher })
  const later = readPaper(gathering, 'pack-2025-02-11', { publisher })
  const minutes = toldPaper(gathering, 'minutes-2024-10-15', {
    title: `${committee}: minutes, 15 October 2024`,
    kind: 'minutes',
    publisher,
    publishedOn: '2024-10-28',
    asAt: '2024-10-15',
  })
  for (const { id } of [inspection, minutes]) gathering.link('OF', id, council, { basis: 'STRUCTURAL' })
  return { inspection, pack, later, minutes }
}
