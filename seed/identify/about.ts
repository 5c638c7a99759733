import { isRealDay } from '../dates/index.ts'
import { readMilestone } from '../extract/plan/milestone.ts'
import { slugOf } from '../extract/slug.ts'
import type { Layer } from '../read/layer.ts'
import { readable } from '../read/words.ts'
import { frontTitle, type TitledKind } from './title.ts'

/** What a document is, by its first pages and its file. */
export interface About {
  readonly title: string
  readonly kind: 'agenda pack' | 'improvement plan' | 'inspection report' | 'minutes' | 'document' | TitledKind
  /** The day it was published, as it says; else the day of its meeting. */
  readonly day: string | undefined
  /** Its own part of an id. */
  readonly slug: string
}

/** How much of a document its front pages are, in lines. */
const front = 120

const field = (layer: Layer, name: string): string | undefined => {
  const pattern = new RegExp(`^[*#\\s]*${name}\\s*:[*\\s]*(\\S.*)$`, 'i')
  return layer.lines
    .slice(0, front)
    .flatMap(({ text }) => pattern.exec(text)?.[1] ?? [])
    .map(readable)[0]
}

const inTitleCase = (text: string): string =>
  text === text.toUpperCase()
    ? text
        .toLowerCase()
        .replace(/(^|[\s(])(\p{L})/gu, (letter) => letter.toUpperCase())
        .replace(/\b(And|Of|The|For|In)\b/g, (word) => word.toLowerCase())
    : text

const publication =
  /^[*#\s]*(?:date (?:of publication|published)|published|publication date|despatched)(?: on)?\s*:?[*\s]+(?=\S)/i

function publishedOn(layer: Layer): string | undefined {
  for (const { text } of layer.lines.slice(0, front)) {
    const lead = publication.exec(text)?.[0].length ?? 0
    const day = lead === 0 ? undefined : readMilestone(readable(text.slice(lead)))?.dueOn
    if (day !== undefined) return day
  }
  return undefined
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The day in a file's name: "…-2022-05-09.pdf". */
export function dayInName(fileName: string): string | undefined {
  const day = /(?<!\d)(20\d\d-[01]\d-[0-3]\d)(?!\d)/.exec(fileName)?.[1]
  return day !== undefined && isRealDay(day) ? day : undefined
}

/** What an inspectors' report is as a document. */
export function aboutReport(layer: Layer, title: string, slug: string, publishedOn: string | undefined): About {
  return { title, kind: 'inspection report', day: publishedOn, slug: `${slug}-report-${layer.sha256.slice(0, 8)}` }
}

/** Whether a document's front pages are those of a meeting's pack. */
export const isPack = (layer: Layer): boolean => field(layer, 'meeting') !== undefined && field(layer, 'date') !== undefined

/** What has been found in a document. */
export interface Holding {
  readonly planTitle: string | undefined
  /** The meetings whose minutes it prints. */
  readonly minutes: readonly { readonly body: string; readonly day: string }[]
  /** The titles of the officers' reports in it. */
  readonly reports: readonly string[]
}

/**
 * A pack's meeting and day stand on its front page. A document that holds nothing but a plan, one meeting's minutes or one report
 * is that; else its front may bear a title.
 */
export function aboutOf(layer: Layer, { planTitle, minutes, reports }: Holding, fileName: string): About {
  const [meeting, date] = [field(layer, 'meeting'), field(layer, 'date')]
  const day = date === undefined ? undefined : readMilestone(date)?.dueOn
  if (meeting !== undefined && day !== undefined)
    return {
      title: `${inTitleCase(meeting)}, agenda pack, ${longDate.format(new Date(day))}`,
      kind: 'agenda pack',
      day: publishedOn(layer) ?? day,
      slug: `pack-${day}-${slugOf(meeting).slice(0, 24).replace(/-+$/, '')}`,
    }
  const published = publishedOn(layer) ?? day
  const short = layer.sha256.slice(0, 8)
  const slug = (title: string): string => `${slugOf(title).slice(0, 40).replace(/-+$/, '')}-${short}`
  if (planTitle !== undefined) return { title: planTitle, kind: 'improvement plan', day: published, slug: slug(planTitle) }
  const [only] = minutes
  if (only !== undefined && minutes.length === 1 && reports.length === 0) {
    const title = `${inTitleCase(only.body)}, minutes, ${longDate.format(new Date(only.day))}`
    return { title, kind: 'minutes', day: published, slug: `minutes-${only.day}-${short}` }
  }
  const [report] = reports
  if (report !== undefined && reports.length === 1) return { title: report, kind: 'report', day: published, slug: slug(report) }
  const titled = frontTitle(layer)
  if (titled !== undefined) return { ...titled, day: published, slug: slug(titled.title) }
  return { title: fileName, kind: 'document', day: published, slug: `document-${short}` }
}
