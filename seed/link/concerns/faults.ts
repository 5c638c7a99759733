import type { Found } from '../words/index.ts'
import type { Part } from './clauses.ts'

/** Words of blame that stand for themselves beside what they blame, whatever else is said in the clause. */
const blaming = `remains/remain a/an challenge/issue/concern | challenge remains | major challenge | significant challenge | shortage | over reliance | overreliance |
too high | too low | too long | too late | too many | too few | too often | too variable | too slow | not good enough | not enough | not always | not yet | not consistently | not routinely |
insufficient | insufficiently | inconsistent | inadequate | has deteriorated | has declined | underdeveloped | under developed | is limited | are limited | limited progress |
unfilled | not filled | difficulty in | difficulties in | delays in | drift | lack of | lacks | lack | poor | weak | unclear | out of date`

/** What takes them back. */
const removing =
  'no delay | no delays | without delay | no drift | reduced | reducing | reduction | improved | prevent | prevents | avoid | avoids | minimise | rarely | never | no longer | addressed | tackle | fewer | not drift | despite'

/** What is made less or brought to an end as it should be is praised, though its words alone tell of less. */
const praising =
  'reduce/decrease/close/end/cease/withdraw appropriately/safely | appropriately/safely reduced/closed/ended | stepped down appropriately/safely | appropriately/safely stepped down'

/** What a phrase says of the clause in which it stands, whatever else is said there. */
export type Judging = 'BLAME' | 'REMOVAL' | 'PRAISE'

const listed = (phrases: string, judging: Judging) => phrases.split('|').map((phrase) => [phrase.trim(), judging] as const)

export const judgings: readonly (readonly [phrase: string, judging: Judging])[] = [
  ...listed(blaming, 'BLAME'),
  ...listed(removing, 'REMOVAL'),
  ...listed(praising, 'PRAISE'),
]

/** What such phrases say of a clause. */
export interface Judged {
  /** Where words of blame stand; nowhere where something takes them back. */
  readonly blames: readonly Part[]
  readonly isPraise: boolean
}

/** `found` are the phrases of the whole text, in the order in which they begin. */
export function judgedIn(found: readonly Found<Judging>[], { start, end }: Part): Judged {
  const blames: Part[] = []
  let [isRemoved, isPraise] = [false, false]
  for (let at = firstFrom(found, start); at < found.length; at++) {
    const hit = found[at] as Found<Judging>
    if (hit.start >= end) break
    if (hit.end > end) continue
    if (hit.means === 'BLAME') blames.push({ start: hit.start, end: hit.end })
    else if (hit.means === 'REMOVAL') isRemoved = true
    else isPraise = true
  }
  return { blames: isRemoved ? [] : blames, isPraise }
}

/** The number of the first that begins at a place or after it. */
function firstFrom(found: readonly Part[], place: number): number {
  let [low, high] = [0, found.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle] as Part).start < place) low = middle + 1
    else high = middle
  }
  return low
}
