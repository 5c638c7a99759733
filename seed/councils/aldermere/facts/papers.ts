import { council, type Gathering } from '../gathering.ts'
import { Paper } from '../paper.ts'

interface Papers {
  readonly inspection: Paper
  readonly pack: Paper
  readonly minutes: Paper
}

const committee = 'Children and Families Scrutiny Committee'
export const report = 'aldermere/document/pack-2024-10-15-item-5'

/** The council and the documents that tell of it. */
export function papers(gathering: Gathering): Papers {
  gathering.node('Council', '', 'aldermere', { name: 'Aldermere', kind: 'borough', invented: true })
  const publisher = 'Aldermere Borough Council'
  const inspection = new Paper(gathering, 'inspection-2024-03', {
    title: "Inspection of Aldermere Borough Council's children's services",
    kind: 'inspection report',
    publisher: "Inspectorate of Children's and Family Services",
    publishedOn: '2024-03-18',
    asAt: '2024-01-26',
  })
  const packed = {
    heading: "Children's Improvement Plan: where it stands",
    name: 'pack-2024-10-15-item-5',
    properties: {
      title: "Children's Improvement Plan: where it stands",
      kind: 'committee report',
      publisher,
      publishedOn: '2024-10-07',
      asAt: '2024-09-30',
    },
  }
  const pack = new Paper(
    gathering,
    'pack-2024-10-15',
    { title: `${committee}: agenda pack, 15 October 2024`, kind: 'agenda pack', publisher, publishedOn: '2024-10-07' },
    [packed],
  )
  const minutes = new Paper(gathering, 'minutes-2024-10-15', {
    title: `${committee}: minutes, 15 October 2024`,
    kind: 'minutes',
    publisher,
    publishedOn: '2024-10-28',
    asAt: '2024-10-15',
  })
  for (const { id } of [inspection, pack, minutes]) gathering.link('OF', id, council, { basis: 'STRUCTURAL' })

  const named = pack.passage('front page, editions', 'A plain-text edition of this pack is published beside it.')
  const title = `${committee}: agenda pack, 15 October 2024 (plain text)`
  const edition = gathering.node('Document', 'aldermere', 'pack-2024-10-15-plain-text', {
    title,
    kind: 'agenda pack',
    held: false,
  })
  pack.cite(edition, named, { role: 'MENTIONS' })
  gathering.link('EDITION_OF', edition, pack.id, { basis: 'STATED', cites: [named] })
  gathering.link('OF', edition, council, { basis: 'STRUCTURAL' })
  return { inspection, pack, minutes }
}
