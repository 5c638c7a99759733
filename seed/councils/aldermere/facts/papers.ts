import type { Gathering } from '../gathering.ts'
import { inspected } from '../inspected.ts'
import { licence, type Paper, readPaper } from '../paper.ts'
import type { Inspections } from './inspection.ts'

interface Papers {
  readonly inspections: Inspections
  readonly pack: Paper
  readonly minutes: Paper
}

export const report = 'aldermere/pack-2024-10-15-children-and-families-sc/document/report-1'

/** Each inspectors' report, and the last day of what it tells. */
async function reports(gathering: Gathering): Promise<Inspections> {
  const read = async (name: string, asAt: string) => {
    const report = await inspected(name)
    const slug = report.document.split('/').at(-1) as string
    gathering.node('Document', 'aldermere', slug, { title: report.title, licence, asAt })
    return report
  }
  const first = await read('inspection-2021-11.pdf', '2021-09-24')
  const visit = await read('visit-2022-06.docx', '2022-06-08')
  const second = await read('inspection-2024-03.pdf', '2024-01-26')
  return { first, visit, second }
}

/** The council and the documents that tell of it; of what extraction reads only what it doesn't tell. */
export async function papers(gathering: Gathering): Promise<Papers> {
  gathering.node('Council', '', 'aldermere', {
    name: 'Aldermere',
    kind: 'borough',
    invented: true,
    inShort: 'An invented council, with every paper here to be read, made up to show what this can do.',
    holds: 'Papers written for this software in full, with all their wording. No real child, officer or place is meant.',
    lacks: 'Anything that is real.',
  })
  const publisher = 'Aldermere Borough Council'
  const inspections = await reports(gathering)
  const pack = readPaper(gathering, 'pack-2024-10-15.md', { publisher })
  readPaper(gathering, 'pack-2025-02-11.md', { publisher })
  const minutes = readPaper(gathering, 'minutes-2024-10-15.md', { publisher, asAt: '2024-10-15' })
  readPaper(gathering, 'minutes-2025-01-14.txt', { publisher, asAt: '2025-01-14' })
  readPaper(gathering, 'minutes-2025-01-28.md', { publisher, asAt: '2025-01-28' })
  readPaper(gathering, 'annual-report-2024-06.md', { publisher, asAt: '2024-03-31' })
  readPaper(gathering, 'dashboard-2025-01.md', { publisher, asAt: '2024-12-31' })
  return { inspections, pack, minutes }
}
