import { changedSince, type LinkRecord, Problem } from '../../schema/index.ts'
import { recordsBetween, type Store } from '../../server/store/index.ts'
import { type Decision, wrongWith } from '../reviews/decision.ts'
import { decided } from '../reviews/replay.ts'
import { linkMeant, whichOf } from './link-meant.ts'
import { plain } from './plain.ts'
import { writeAndShow } from './showing.ts'
import { noSeen, seenOf, stale, standingOf } from './standing.ts'

/** What a reviewer says of a link, as it came. */
export interface DecisionAsked {
  readonly verdict: Decision['decision']
  readonly type: string
  readonly from: string
  readonly to: string
  /** Which of several links between the two is meant. */
  readonly concern?: string | undefined
  readonly kind?: string | undefined
  /** What the reviewer saw. */
  readonly seen: string
  readonly by: string
  readonly reason: string
}

function draftOf({ verdict, type, from, to, concern, kind, by, reason }: DecisionAsked): Decision {
  const told = { ...(concern === undefined ? {} : { concern }), ...(kind === undefined ? {} : { kind }) }
  const which = Object.keys(told).length === 0 ? {} : { which: told }
  const at = new Date().toISOString()
  const draft = { decision: verdict, type, from, to, ...which, by: plain(by), kind: 'USER', at, reason: plain(reason) }
  const wrong = wrongWith(draft)
  if (wrong !== undefined)
    throw new Problem('INVALID_INPUT', { what: `This decision cannot be taken: ${wrong}`, todo: 'Mend it and send it again' })
  return draft as Decision
}

const nameOf = ({ type, from, to }: Decision): string => `${type} from ${from} to ${to}`

/** A decision counts by its instant: it is later than the one that it replaces, whatever the clocks say. */
const after = (at: string, before: string | undefined): string =>
  before === undefined || Date.parse(before) < Date.parse(at) ? at : new Date(Date.parse(before) + 1).toISOString()

function changedNow(link: LinkRecord, changed: readonly string[]): string {
  const { basis, reviewedBy, reviewedAt } = link.properties
  const now = reviewedBy === undefined ? `it is ${basis}` : `it was ${basis} by ${reviewedBy} at ${reviewedAt}`
  return `This link is not as it was seen: ${changed.join(', ')}; ${now}`
}

/** Takes a decision on a link: it is on disk, and on the link, when this gives the council that it is about. */
export async function takeDecision(store: Store, dataFolder: string, asked: DecisionAsked): Promise<LinkRecord> {
  const draft = draftOf(asked)
  const ends = await standingOf(store, [draft.from, draft.to])
  const [from, to] = [ends.get(draft.from), ends.get(draft.to)]
  if (from === undefined || to === undefined)
    throw stale('What the link runs between is there no more', from === undefined ? draft.from : draft.to)
  const link = linkMeant(await recordsBetween(store, draft.from, draft.to), draft)
  if (link === undefined) throw stale('There is no such link, or no more', nameOf(draft))
  const changed = changedSince('link', asked.seen, seenOf(link, from, to))
  if (changed === undefined) throw noSeen(asked.seen)
  if (changed.length > 0) throw stale(changedNow(link, changed), nameOf(draft))
  const decision: Decision = {
    ...draft,
    at: after(draft.at, link.properties.reviewedAt),
    ...whichOf(link),
    fromSaid: from.said,
    toSaid: to.said,
  }
  const written = { ...link, properties: { ...link.properties, ...decided(decision) } } as LinkRecord
  await writeAndShow(store, dataFolder, decision, { written: [written] })
  return written
}
