import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised } from '../rule.ts'
import { asStart, calledWithWords, planCalled } from '../telling.ts'
import { ByKey } from './by-key.ts'
import { type Claim, claimsOf, ratingInWords, rowShown, saidBy } from './claims.ts'
import { comparingIn } from './comparing.ts'
import type { Blamed } from './inspected.ts'
import { assertedBy, nearestPlaces, sharedWith, tellingNames } from './same-thing.ts'
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

/** A voice that says that something is behind, or not there: the words that say it. */
interface Blaming {
  readonly voice: Voice
  readonly behind: RegExpExecArray | null
  readonly missing: RegExpExecArray | null
}

function blamingIn(voice: Voice): Blaming[] {
  const [behind, missing] = [slow.exec(voice.sentence), undone.exec(voice.sentence)]
  return behind === null && missing === null ? [] : [{ voice, behind, missing }]
}

function wordsOf({ action: { properties } }: Claim, { voice, behind, missing }: Blaming): RegExpExecArray | null {
  const { dueOn } = properties
  return behind ?? (dueOn !== undefined && voice.day > dueOn ? missing : null)
}

/** Actions that are rated on track, where somebody says that the very thing is behind, or after its milestone that it is not there. */
export function againstOnTrack(checking: Checking, voices: readonly Voice[]): Raised[] {
  const comparing = comparingIn(checking)
  const blaming = new ByKey(voices.flatMap(blamingIn), ({ voice }) => voice.named)
  if (blaming.all.length === 0) return []
  return claimsOf(checking, ['ON_TRACK']).flatMap((claim) => {
    const { action, plan, statusAt } = claim
    const asserted = assertedBy(checking, textOf(action))
    const first = later(statusAt, -before)
    const last = later(action.properties.dueOn ?? statusAt, after)
    const byGiver = new Map<string, Raised & { readonly score: number }>()
    for (const each of blaming.having(tellingNames(asserted, comparing))) {
      const { voice } = each
      if (voice.day < first || voice.day > last) continue
      const found = wordsOf(claim, each)
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
