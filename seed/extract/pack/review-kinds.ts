import type { EnumValue } from '../../../schema/index.ts'
import { plain } from '../inspection/plain.ts'

/** A review of services by somebody who is no inspectorate. */
export interface ReviewKind {
  readonly kind: EnumValue<'InspectionKind'>
  readonly voice: EnumValue<'Voice'>
  readonly slug: string
  readonly called: string
  readonly title: RegExp
  /** What the first pages must name too, where the title alone could be another's. */
  readonly named?: RegExp
}

/** The kinds of review by the titles of their reports. The first that fits counts. */
const kinds: readonly ReviewKind[] = [
  {
    kind: 'OTHER',
    voice: 'COMMISSIONER',
    slug: 'commissioner',
    called: "Commissioner's review",
    title:
      /\b(?:report|review|advice|findings|letter) (?:for|to) the (?:parliamentary under[- ]?)?secretary of state\b|\bcommissioner'?s? .{0,60}\b(?:report|review|findings)\b|\b(?:report|review) (?:of|by|from) the .{0,80}\bcommissioner\b/,
    named: /\bcommissioner\b/,
  },
  {
    kind: 'PEER_REVIEW',
    voice: 'PEER',
    slug: 'peer-review',
    called: 'Peer review',
    title: /\bpeer (?:review|challenge|diagnostic)\b|\bpeer team'?s? (?:report|feedback|letter)\b/,
  },
  {
    kind: 'OTHER',
    voice: 'AUDIT',
    slug: 'audit',
    called: 'Audit',
    title:
      /\b(?:internal|external) audit(?:ors?'?)?(?: final| draft| annual)? (?:report|review)\b|\bauditors?'?s?'? (?:annual )?report\b|\baudit report\b|\baudit of .{3,80}/,
  },
]

/** What is written about such a report, and is none. */
const about =
  /\b(?:response|action plan|update|progress|improvement plan|terms of reference|preparation|work ?programme|minutes|agenda|audit committee)\b/

/** The kind of review that a title page is of; `opening` is what follows it. */
export function reviewKindOf(title: string, opening: string): ReviewKind | undefined {
  const told = plain(title)
  if (about.test(told)) return undefined
  return kinds.find(({ title: pattern, named }) => pattern.test(told) && (named === undefined || named.test(plain(opening))))
}
