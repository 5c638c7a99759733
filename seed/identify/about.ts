import { readMilestone } from '../extract/plan/milestone.ts'
import { slugOf } from '../extract/slug.ts'
import type { Layer } from '../read/layer.ts'
import { readable } from '../read/words.ts'

/** What a document is, by its first pages and its file. */
export interface About {
  readonly title: string
  readonly kind: 'agenda pack' | 'improvement plan' | 'document'
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

/** A pack's meeting and day stand on its front page; a document that holds a plan alone is that plan. */
export function aboutOf(layer: Layer, planTitle: string | undefined, fileName: string): About {
  const [meeting, date] = [field(layer, 'meeting'), field(layer, 'date')]
  const day = date === undefined ? undefined : readMilestone(date)?.dueOn
  if (meeting !== undefined && day !== undefined)
    return {
      title: `${inTitleCase(meeting)}, agenda pack`,
      kind: 'agenda pack',
      day,
      slug: `pack-${day}-${slugOf(meeting).slice(0, 24).replace(/-+$/, '')}`,
    }
  const short = layer.sha256.slice(0, 8)
  if (planTitle !== undefined)
    return {
      title: planTitle,
      kind: 'improvement plan',
      day,
      slug: `${slugOf(planTitle).slice(0, 40).replace(/-+$/, '')}-${short}`,
    }
  return { title: fileName, kind: 'document', day, slug: `${slugOf(fileName.replace(/\.\w+$/, '')).slice(0, 40)}-${short}` }
}
