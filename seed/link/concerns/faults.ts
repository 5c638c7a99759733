import { Phrases } from '../words/index.ts'

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

type Kind = 'BLAME' | 'REMOVAL' | 'PRAISE'

const listed = (phrases: string, kind: Kind) => phrases.split('|').map((phrase) => [phrase.trim(), kind] as const)
const judging = new Phrases<Kind>([...listed(blaming, 'BLAME'), ...listed(removing, 'REMOVAL'), ...listed(praising, 'PRAISE')])

/** What the words of a clause say that say the same whatever else stands in it. */
export interface Judged {
  /** Where words of blame stand; nowhere where something takes them back. */
  readonly blames: readonly { readonly start: number; readonly end: number }[]
  readonly isPraise: boolean
}

export function judgedIn(clause: string): Judged {
  const found = judging.in(clause)
  const has = (kind: Kind): boolean => found.some(({ means }) => means === kind)
  return { blames: has('REMOVAL') ? [] : found.filter(({ means }) => means === 'BLAME'), isPraise: has('PRAISE') }
}
