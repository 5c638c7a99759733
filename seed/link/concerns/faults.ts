import { Phrases } from '../words/index.ts'

/** Words of blame that stand for themselves beside what they blame, whatever else is said in the clause. */
const phrases = `remains/remain a/an challenge/issue/concern | challenge remains | major challenge | significant challenge | shortage | over reliance | overreliance |
too high | too low | too long | too late | too many | too few | too often | too variable | too slow | not good enough | not enough | not always | not yet | not consistently | not routinely |
insufficient | insufficiently | inconsistent | inadequate | has deteriorated | has declined | underdeveloped | under developed | is limited | are limited | limited progress |
unfilled | not filled | difficulty in | difficulties in | delays in | drift | lack of | lacks | lack | poor | weak | unclear | out of date`

const fault = new Phrases(phrases.split('|').map((phrase) => [phrase.trim(), true] as const))

/** What takes them back. */
const removed = new Phrases(
  'no delay | no delays | without delay | no drift | reduced | reducing | reduction | improved | prevent | prevents | avoid | avoids | minimise | rarely | never | no longer | addressed | tackle | fewer | not drift | despite'
    .split('|')
    .map((phrase) => [phrase.trim(), true] as const),
)

/** Where words of blame stand; nowhere where something takes them back. */
export function blamesIn(clause: string): readonly { readonly start: number; readonly end: number }[] {
  const found = fault.in(clause)
  return found.length > 0 && removed.in(clause).length === 0 ? found : []
}

/** What is made less or brought to an end as it should be is praised, though its words alone tell of less. */
const praised = new Phrases(
  'reduce/decrease/close/end/cease/withdraw appropriately/safely | appropriately/safely reduced/closed/ended | stepped down appropriately/safely | appropriately/safely stepped down'
    .split('|')
    .map((phrase) => [phrase.trim(), true] as const),
)

export const isPraise = (clause: string): boolean => praised.in(clause).length > 0
