import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised } from '../rule.ts'
import { asStart, calledWithWords, planCalled } from '../telling.ts'
import { type Claim, claimsOf, ratingInWords, rowShown, saidBy } from './claims.ts'
import { comparingIn } from './comparing.ts'
import type { Blamed } from './inspected.ts'
import { assertedBy, nearestPlaces, sharedWith } from './same-thing.ts'
import { quotedAround, slow, undone } from './wanting.ts'

/** Somebody who speaks of how something goes. */
export interface Voice extends Omit<Blamed, 'finding' | 'matters'> {
  readonly thing: NodeRecord
  readonly called: string
}

const day = 86_400_000
const later = (from: string, days: number): string => new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)

/** What is said so soon before the day of the ratings still speaks of it; so long after its milestone no more. */
const before = 45
const after = 550

function wordsOf(claim: Claim, { sentence, day: said }: Voice): RegExpExecArray | null {
  const { dueOn } = claim.action.properties
  return slow.exec(sentence) ?? (dueOn !== undefined && said > dueOn ? undone.exec(sentence) : null)
}

/** Actions that are rated on track, where somebody says that the very thing is behind, or after its milestone that it is not there. */
export function againstOnTrack(checking: Checking, voices: readonly Voice[]): Raised[] {
  const comparing = comparingIn(checking)
  return claimsOf(checking, ['ON_TRACK']).flatMap((claim) => {
    const { action, plan, statusAt } = claim
    const asserted = assertedBy(textOf(action))
    const last = later(action.properties.dueOn ?? statusAt, after)
    const byGiver = new Map<string, Raised & { readonly score: number }>()
    for (const voice of voices) {
      if (voice.day < later(statusAt, -before) || voice.day > last) continue
      const found = wordsOf(claim, voice)
      if (found === null) continue
      const shared = sharedWith(asserted, voice, comparing)
      if (shared === undefined) continue
      const places = nearestPlaces(shared.places, [{ start: found.index, end: found.index + found[0].length }])
      const { milestone } = action.properties
      const raised = {
        on: [action.id, voice.thing.id] as const,
        says: `${asStart(planCalled(plan))} rates ${calledWithWords(action)} ${ratingInWords('ON_TRACK')}${milestone === undefined ? '' : ` for ${milestone}`}. ${asStart(voice.called)} ${/^the minutes/.test(voice.called) ? 'say' : 'says'}: ${quotedAround(voice.sentence, places)}.`,
        shown: [...rowShown(checking, action, ['milestone']), ...saidBy(checking, voice.thing.id)],
        certainty: 'LIKELY' as const,
        score: Math.min(0.9, 0.55 + shared.like / 2),
      }
      if (raised.score > (byGiver.get(voice.giver.id)?.score ?? 0)) byGiver.set(voice.giver.id, raised)
    }
    return [...byGiver.values()]
  })
}
