import { makeId, type RelationshipType, relationshipShape } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import type { QueryResolvers, ResolversTypes } from '../generated/resolvers.ts'
import { comparePlaces, type Listed, listed, type Place } from '../listed.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import type { Book, Entry } from './port.ts'

type Kind = ResolversTypes['ReviewKind']

/** A line of the log, and where things are that people made one with others. */
export interface LoggedReview {
  readonly entry: Entry
  readonly moved: Book['moved']
}

export interface ReviewPage extends Listed<LoggedReview> {
  readonly unreadable: number
}

/** The id by which a thing is named, and the one that leads to it now. */
export interface ThingSource {
  readonly named: string
  readonly now: string
}

export interface LinkSource {
  readonly type: RelationshipType
  readonly from: ThingSource
  readonly to: ThingSource
  readonly concern?: string | undefined
  readonly kind?: string | undefined
}

const empty: Book = { entries: [], unreadable: 0, moved: new Map() }

const kindOf = ({ review }: Entry): Kind =>
  'note' in review ? 'NOTED' : 'identity' in review ? review.identity : review.decision

/** The ids that a line names: what it is about, what stays and then the other, or the ends of a link. */
function namedIn({ review }: Entry): readonly string[] {
  if ('note' in review) return [review.about]
  return 'identity' in review ? [review.keep, review.other] : [review.from, review.to]
}

const thingOf = (named: string, { moved }: LoggedReview): ThingSource => ({ named, now: moved.get(named) ?? named })

/** By when it was decided, then by where it is written down; every part is as long in every line. */
const placeOf = ({ entry: { review, from, line } }: LoggedReview): Place => [
  new Date(review.at).toISOString(),
  from,
  String(line).padStart(9, '0'),
]

/** The newest first. */
const order = { parts: 3, placeOf, compare: (a: Place, b: Place): number => comparePlaces(b, a) }

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

export const reviews: QueryResolvers['reviews'] = async (_, args, context): Promise<ReviewPage> => {
  const { entries, moved, unreadable } = (await context.reviews?.desk.reviewing.book()) ?? empty
  const { council, about, kind, by, standing } = args
  const isAbout = (id: string): boolean => id === about || moved.get(id) === about
  const asked = entries.filter(
    (entry) =>
      (council == null || makeId('', 'Council', entry.council) === council) &&
      (about == null || namedIn(entry).some(isAbout)) &&
      (kind == null || kind.includes(kindOf(entry))) &&
      (by == null || sameName(entry.review.by, by)) &&
      (standing == null || standing.includes(entry.standing)),
  )
  const all = asked.map((entry): LoggedReview => ({ entry, moved }))
  return {
    ...listed(
      all.sort((a, b) => order.compare(placeOf(a), placeOf(b))),
      args,
      order,
    ),
    unreadable,
  }
}

function linkOf(source: LoggedReview): LinkSource | null {
  const { review } = source.entry
  if (!('decision' in review)) return null
  const { type, from, to, which } = review
  return { type, from: thingOf(from, source), to: thingOf(to, source), ...which }
}

const thingNow = (id: string, { nodes }: Context): Promise<StoredNode | null> => nodes.load(id)

/** The resolvers of the log's types. */
export const reviewResolvers = {
  ReviewInfo: {
    kind: ({ entry }: LoggedReview) => kindOf(entry),
    by: ({ entry }: LoggedReview) => entry.review.by,
    byKind: ({ entry }: LoggedReview) => entry.review.kind,
    at: ({ entry }: LoggedReview) => entry.review.at,
    reason: ({ entry: { review } }: LoggedReview) => ('note' in review ? null : review.reason),
    says: ({ entry: { review } }: LoggedReview) => ('note' in review ? review.note : null),
    council: ({ entry }: LoggedReview, _: unknown, context: Context) => thingNow(makeId('', 'Council', entry.council), context),
    source: ({ entry }: LoggedReview) => entry.from,
    standing: ({ entry }: LoggedReview) => entry.standing,
    why: ({ entry }: LoggedReview) => entry.why ?? null,
    link: linkOf,
    things: (source: LoggedReview) =>
      'decision' in source.entry.review ? [] : namedIn(source.entry).map((named) => thingOf(named, source)),
    papers: ({ entry: { review } }: LoggedReview) => ('identity' in review ? (review.papers ?? []) : []),
  },
  ReviewedLink: {
    phrase: ({ type }: LinkSource) => relationshipShape(type).phrases[0],
  },
  ReviewedThingInfo: {
    now: ({ now }: ThingSource, _: unknown, context: Context) => thingNow(now, context),
  },
}
