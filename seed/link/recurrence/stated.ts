import type { Pair } from './pairs.ts'
import type { Stop } from './stops.ts'
import type { Told } from './tellings.ts'

const earlier =
  /\b(?:(?<which>last|previous|earlier)\s+(?:full\s+)?(?<kind>inspection|focused visit|visit)|(?<named>inspection|focused visit|visit)\s+(?:in|of)\s+(?:\p{L}+\s+)?(?<year>(?:19|20)\d\d))\b/iu
const again =
  /\b(?:identified|highlighted|found|raised|remains?|still|continues?|repeated|(?:not|yet to) (?:been )?(?:fully |adequately )?(?:addressed|improved)|areas? for (?:improvement|development)|feature)\b/i

const isVisit = ({ inspection }: Told): boolean =>
  inspection.properties.kind === 'FOCUSED_VISIT' || inspection.properties.kind === 'MONITORING_VISIT'

/** Whether the later text itself says that an earlier inspection found it, and names the one that did. */
export function isStated(pair: Pair, from: Stop, to: Stop, all: readonly Told[]): boolean {
  const { sentence } = pair.later.matter
  const found = earlier.exec(sentence)
  if (found?.groups === undefined || !again.test(sentence)) return false
  const { year, kind = found.groups.named ?? '' } = found.groups
  if (year !== undefined) return from.told.day.startsWith(year)
  const ofVisit = /visit/i.test(kind)
  const before = all.filter((told) => told.day < to.told.day && isVisit(told) === ofVisit)
  return before.at(-1) === from.told
}
