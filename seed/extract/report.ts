import { basename } from 'node:path'
import { makeId } from '../../schema/index.ts'
import { aboutReport } from '../identify/about.ts'
import type { Block } from '../outline/blocks/index.ts'
import { type Layer, markOf } from '../read/layer.ts'
import { Collector } from './collector.ts'
import { figuresOf, writeFigures } from './figures/index.ts'
import type { Extracted } from './index.ts'
import type { Report } from './inspection/index.ts'
import { mentionsIn } from './inspection/mentions.ts'
import { writeMentions } from './inspection/mentions-records.ts'
import { publicationOf } from './inspection/publication.ts'
import { InspectionRecords, namesOf } from './inspection/records.ts'
import { sectionsOf, writeSections } from './sections.ts'
import { slugOf } from './slug.ts'

/** The records of a document that is an inspectors' report. */
export function extractReport(layer: Layer, blocks: readonly Block[], report: Report, council: string, path: string): Extracted {
  const published = publicationOf(report, basename(path))
  const named = namesOf(report, published)
  const about = aboutReport(layer, report.front.title.value, named.slug, published)
  const slug = slugOf(council)
  const [councilId, document] = [makeId('', 'Council', slug), makeId(slug, 'Document', about.slug)]
  const headings = report.parts.filter(({ theme }) => theme === undefined).map(({ heading }) => heading)
  const sections = sectionsOf(layer, `${slug}/${about.slug}`, headings)
  const into = new Collector(layer, document, councilId, sections)
  into.node('Council', councilId, { name: council })
  into.node('Document', document, {
    title: about.title,
    kind: about.kind,
    ...(report.front.bodies === undefined ? {} : { publisher: report.front.bodies.value }),
    ...(about.day === undefined ? {} : { publishedOn: about.day }),
    sha256: layer.sha256,
    textLayer: markOf(layer),
    ...(layer.pages === undefined ? {} : { pages: layer.pages.length }),
  })
  into.link('OF', document, councilId, { basis: 'STRUCTURAL' })
  writeSections(into, sections, document)
  const id = new InspectionRecords(into, report, slug, named.slug).write(document, named.title, published)
  const { named: form, days } = report.front
  const own = { id, kind: form.kind, ...days?.value, publishedOn: published }
  writeMentions(into, mentionsIn(layer, blocks, council), { own })
  const { startedOn, endedOn = startedOn } = days?.value ?? {}
  const inspection = startedOn === undefined || endedOn === undefined ? undefined : { start: startedOn, end: endedOn }
  const asAt = endedOn ?? published ?? about.day
  const told = figuresOf(layer, blocks, { council, asAt, inspection })
  const figures = writeFigures(into, told.figures, { name: council, slug }, `${slug}/${about.slug}`)
  return {
    document,
    title: `${named.title}: report`,
    records: into.records,
    plan: undefined,
    inspection: {
      title: named.title,
      judgements: report.judged.length,
      findings: report.found.length,
      asks: report.asked.length,
    },
    figures,
    notUnderstood: [...report.notUnderstood.flatMap(({ spans }) => spans), ...told.notUnderstood],
    leftOut: into.leftOut,
  }
}
