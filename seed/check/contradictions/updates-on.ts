import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { isRelied } from '../checking.ts'
import { once } from '../once.ts'
import { ByKey } from './by-key.ts'
import { type Claim, claimsOf } from './claims.ts'
import { comparingIn } from './comparing.ts'
import { assertedBy, sharedWith, tellingNames } from './same-thing.ts'
import { type Spoken, saidInUpdates } from './spoken.ts'

/** A sentence of a report on progress, and the action that it tells of. */
export interface Reported {
  readonly claim: Claim
  readonly spoken: Spoken
  /** Whether a document or its layout says that it tells of it; else its words do. */
  readonly isStated: boolean
  readonly like: number
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

const rated = [
  'COMPLETE',
  'ON_TRACK',
  'PROGRESSING_WITH_ISSUES',
  'NOT_ON_TRACK',
  'NOT_STARTED',
  'BUSINESS_AS_USUAL',
  'DEFERRED',
  'WITHDRAWN',
] as const

/** So alike must a sentence and an action be where only their words tell that they are of one thing. */
const leastLike = 0.4

/** What papers report on actions that current plans rate. */
export const reportedOnActions = once((checking: Checking): readonly Reported[] => {
  const comparing = comparingIn(checking)
  const claims = claimsOf(checking, rated)
  const byAction = new Map(claims.map((claim) => [claim.action.id, claim]))
  const named = new ByKey(
    claims.map((claim) => ({ claim, asserted: assertedBy(checking, textOf(claim.action)) })),
    ({ asserted }) => tellingNames(asserted, comparing),
  )
  return saidInUpdates(checking).flatMap((spoken): Reported[] => {
    const stated = statedFor(checking, spoken.thing, byAction)
    if (stated.length > 0) return stated.map((claim) => ({ claim, spoken, isStated: true, like: 1, places: [] }))
    return named.having(spoken.named).flatMap(({ claim, asserted }): Reported[] => {
      const same = sharedWith(asserted, spoken, comparing)
      if (same === undefined || same.like < leastLike || !isUnderTheSame(checking, spoken.thing, claim)) return []
      return [{ claim, spoken, isStated: false, like: same.like, places: same.places }]
    })
  })
})

function statedFor({ known }: Checking, update: NodeRecord, byAction: ReadonlyMap<string, Claim>): Claim[] {
  return known.out('REPORTS_ON', update.id).flatMap(({ to, properties }) => {
    const claim = byAction.get(to)
    return claim !== undefined && isRelied({ properties }) ? [claim] : []
  })
}

/** Where a report is said to tell of a part of a plan, an action of another part is not meant. */
function isUnderTheSame(checking: Checking, update: NodeRecord, { action }: Claim): boolean {
  const parts = checking.known.out('REPORTS_ON', update.id).filter(({ properties }) => properties.basis !== 'REJECTED')
  if (parts.length === 0) return true
  for (let at = action.id, steps = 0; steps < 6; steps++) {
    if (parts.some(({ to }) => to === at)) return true
    const above = checking.known.out('UNDER', at)[0]
    if (above === undefined) return false
    at = above.to
  }
  return false
}
