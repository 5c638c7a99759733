import type { GraphRecord } from '../../schema/index.ts'
import type { Decision } from '../reviews/decision.ts'
import { Digests } from '../reviews/digests.ts'
import { beginningOf, type Said } from '../reviews/fields.ts'
import type { Note } from '../reviews/note.ts'
import type { Summary } from '../summaries/summary.ts'
import { fitSummaries } from '../summaries/telling.ts'

/** By which passage a thing is known in a data set: the first of its digests is enough, and its words are in no data set. */
function saidOf(digests: Digests, id: string): Said {
  const [first] = digests.of(id).passages
  return { passages: first === undefined ? [] : [beginningOf(first)] }
}

/** Summaries under the ids and passages that their things have now; those that fit nothing stay as they were. */
export function rekeyedSummaries(records: readonly GraphRecord[], summaries: readonly Summary[]): readonly Summary[] {
  const { fitting, unfit } = fitSummaries(records, summaries)
  return [...fitting, ...unfit.map(({ summary }) => summary)]
}

/** Decisions and notes under the ids that their things have now; those that fit nothing stay as they were. */
export function rekeyedReviews(records: readonly GraphRecord[], reviews: readonly (Decision | Note)[]): (Decision | Note)[] {
  const digests = new Digests(records)
  return reviews.map((review) => {
    if ('note' in review) {
      const about = digests.meant(review.about, review.aboutSaid)
      return about === undefined ? review : { ...review, about, aboutSaid: saidOf(digests, about) }
    }
    const [from, to] = [digests.meant(review.from, review.fromSaid), digests.meant(review.to, review.toSaid)]
    if (from === undefined || to === undefined) return review
    return { ...review, from, to, fromSaid: saidOf(digests, from), toSaid: saidOf(digests, to) }
  })
}
