import { basename } from 'node:path'
import { type GraphRecord, makeId } from '../../schema/index.ts'
import { aboutOf, isPack } from '../identify/about.ts'
import { blocksOf } from '../outline/blocks/index.ts'
import { tablesOf } from '../outline/tables.ts'
import { type Layer, markOf, type Span } from '../read/layer.ts'
import { Collector } from './collector.ts'
import { figuresOf, writeFigures } from './figures/index.ts'
import { extractInspection } from './inspection/index.ts'
import { mentionsIn } from './inspection/mentions.ts'
import { writeMentions } from './inspection/mentions-records.ts'
import { minutesIn } from './meeting/fronts.ts'
import { type MeetingCount, writeMeetings } from './meeting/index.ts'
import { isOfMinutes } from './meeting/rows.ts'
import { Pack, type PackCount } from './pack/index.ts'
import { reportsIn } from './parts.ts'
import { extractPlan, type TableCount } from './plan/index.ts'
import { headedMeasures, PlanRecords } from './plan/records.ts'
import { extractReport } from './report.ts'
import { slugOf } from './slug.ts'
import { writeUpdates } from './updates/index.ts'

/** What was taken from a document, and what was not understood. */
export interface Extracted {
  readonly document: string
  readonly title: string
  readonly records: readonly GraphRecord[]
  readonly plan: { readonly tables: readonly TableCount[]; readonly actions: number; readonly measures: number } | undefined
  readonly inspection?: {
    readonly title: string
    readonly judgements: number
    readonly findings: number
    readonly asks: number
  }
  /** The figures that it tells, and of how many indicators. */
  readonly figures: { readonly observations: number; readonly indicators: number }
  /** What officers recommend, and the reviews and inspections within the document. */
  readonly pack?: PackCount
  /** The meetings that it calls, or prints the minutes of. */
  readonly meeting?: MeetingCount
  readonly notUnderstood: readonly Span[]
  /** Where things stand that were not made, as they are private. */
  readonly leftOut: readonly Span[]
}

/** The records of one document: an inspectors' report; or else itself, the reports in it, and its plan. */
export function extract(layer: Layer, council: string, path: string): Extracted {
  const blocks = blocksOf(layer)
  const tables = tablesOf(layer)
  const parts = reportsIn(layer, tables)
  const report = isPack(layer) || parts.length > 0 ? undefined : extractInspection(layer, blocks)
  if (report !== undefined) return extractReport(layer, blocks, report, council, path)
  const minutes = minutesIn(layer, council, parts)
  const plan = extractPlan(
    layer,
    tables.filter((table) => !isOfMinutes(table, minutes)),
  )
  const holding = {
    planTitle: plan?.title?.text,
    minutes: minutes.map(({ front }) => front),
    reports: parts.map(({ title }) => title.text),
  }
  const about = aboutOf(layer, holding, basename(path))
  const slug = slugOf(council)
  const [councilId, document] = [makeId('', 'Council', slug), makeId(slug, 'Document', about.slug)]
  const scope = `${slug}/${about.slug}`
  const reports = parts.map((part, at) => ({ ...part, id: makeId(scope, 'Document', `report-${at + 1}`) }))
  const pack = new Pack(layer, blocks, reports, scope)
  const into = new Collector(layer, document, councilId, [...pack.parts, ...reports])
  into.node('Council', councilId, { name: council })
  into.node('Document', document, {
    title: about.title,
    kind: about.kind,
    ...(about.day === undefined ? {} : { publishedOn: about.day }),
    sha256: layer.sha256,
    textLayer: markOf(layer),
    ...(layer.pages === undefined ? {} : { pages: layer.pages.length }),
  })
  into.link('OF', document, councilId, { basis: 'STRUCTURAL' })
  for (const { id, title, reportOf } of reports) {
    into.node('Document', id, {
      title: title.text,
      kind: 'report',
      ...(reportOf === undefined ? {} : { publisher: reportOf.text }),
    })
    into.link('PART_OF', id, document, { basis: 'STRUCTURAL', cites: into.cite(id, title, 'front of the report', 'title') })
  }
  if (plan !== undefined) {
    const at = plan.priorities[0]?.heading?.spans[0]?.start ?? 0
    const holder = reports.find(({ start, end }) => start <= at && at < end)?.id ?? document
    new PlanRecords(into, plan).write(plan, holder)
  }
  const count = pack.write(into, document)
  const meeting = writeMeetings(into, blocks, reports, council)
  const asAt = about.day ?? plan?.status?.day
  writeMentions(into, mentionsIn(layer, blocks, council), {
    asAt,
    headed: plan === undefined ? [] : headedMeasures(councilId, plan),
  })
  const told = figuresOf(layer, blocks, { council, asAt })
  const figures = writeFigures(into, told.figures, { name: council, slug }, scope)
  writeUpdates(into, { scope, asAt, blocks, tables, leftOut: pack.parts })
  const inner = inOne(count)
  return {
    document,
    title: about.title,
    records: into.records,
    plan: plan && {
      tables: plan.tables,
      actions: plan.tables.reduce((sum, { actions }) => sum + actions, 0),
      measures: plan.appendices.reduce((sum, { measures }) => sum + measures.length, 0),
    },
    figures,
    pack: count,
    ...(meeting.count.meetings + meeting.count.items === 0 ? {} : { meeting: meeting.count }),
    ...(inner === undefined ? {} : { inspection: inner }),
    notUnderstood: [...(plan?.notUnderstood ?? []), ...pack.notUnderstood, ...meeting.notUnderstood, ...told.notUnderstood],
    leftOut: into.leftOut,
  }
}

/** The reviews and inspections within a document, counted together; none where there is none. */
function inOne({ reviews }: PackCount): Extracted['inspection'] {
  const sum = (of: (review: PackCount['reviews'][number]) => number): number =>
    reviews.reduce((total, each) => total + of(each), 0)
  if (reviews.length === 0) return undefined
  return {
    title: reviews.map(({ title }) => title).join('; '),
    judgements: sum(({ judgements }) => judgements),
    findings: sum(({ findings }) => findings),
    asks: sum(({ asks }) => asks),
  }
}
