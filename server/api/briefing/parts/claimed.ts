import { checkNamed } from '../../../../schema/index.ts'
import { shortened } from '../../caption.ts'
import type { PlanClaim } from '../../claims/claim.ts'
import type { Gathered } from '../gather.ts'
import { capital, count, nameOf, orNone } from '../naming.ts'
import type { Line, Part } from '../told.ts'

/** How much of a flag's words a line tells. */
const lineLength = 440

const tellsOtherwise = ({ flags }: PlanClaim) => flags.filter(({ rule }) => checkNamed(String(rule))?.disagreement === 'CLAIM')

function lineOf(claim: PlanClaim, gathered: Gathered): Line {
  const [flag] = tellsOtherwise(claim)
  const passages = gathered.flags.find((raised) => raised.flag.id === flag?.id)?.passages ?? []
  return {
    words:
      typeof flag?.summary === 'string'
        ? shortened(flag.summary, lineLength)
        : `${capital(nameOf(claim.action))} is rated ${String(claim.action.ragText)}.`,
    node: claim.action,
    passages,
    saying: passages.length === 0 ? [claim.action.id] : [],
  }
}

/** Claims that one flag tells otherwise are one line. */
function onePerFlag(claims: readonly PlanClaim[]): PlanClaim[] {
  const seen = new Set<string>()
  return claims.filter((claim) => {
    const flag = tellsOtherwise(claim)[0]?.id ?? claim.action.id
    if (seen.has(flag)) return false
    seen.add(flag)
    return true
  })
}

export function claimedPart(gathered: Gathered): Part {
  const { claims } = gathered
  const shown = (how: PlanClaim['shown']): PlanClaim[] => claims.filter((claim) => claim.shown === how)
  const otherwise = shown('OTHERWISE')
  const words =
    claims.length === 0
      ? 'No action about it is called complete or everyday business.'
      : `${count(claims.length, 'action is', 'actions are')} called complete or everyday business: that is the council’s own word. Of ${orNone(otherwise.length)} something that was read tells otherwise; of ${orNone(shown('FIGURES').length)} there are figures; of ${orNone(shown('NOTHING').length)} nothing that was read shows what came of it.`
  const lines = onePerFlag(otherwise.filter((claim) => tellsOtherwise(claim).length > 0)).map((claim) => lineOf(claim, gathered))
  return { kind: 'CLAIMED', title: 'Called complete, and told otherwise', words, lines }
}
