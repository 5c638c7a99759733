import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { Reckoned } from '../ask/use-late.ts'
import { sayDue } from '../words/due.ts'
import { sayStanding } from '../words/late.ts'
import { RagTag } from './Tag.tsx'

interface Owner {
  readonly id: string
  readonly caption: string
}

export interface Standable {
  readonly id: string
  readonly rag: string | null
  readonly ragText: string | null
  readonly milestone: string | null
  readonly dueOn: string | null
}

/** By when an action is to be done: in its class where it is open and its plan is current. */
export function sayWhen({ id, milestone, dueOn }: Standable, late: Reckoned | null): string | null {
  const standing = late?.standings.get(id)
  return standing !== undefined && dueOn !== null ? sayStanding(dueOn, standing) : sayDue({ dueOn, milestone, over: true }, null)
}

export function Owners({ owners }: { readonly owners: readonly Owner[] }) {
  if (owners.length === 0) return <>No owner found</>
  return (
    <>
      {owners.length > 1 ? 'Owned jointly by ' : 'Owner: '}
      {owners.map(({ id, caption }, at) => (
        <span key={id}>
          {at > 0 && (at === owners.length - 1 ? ' and ' : ', ')}
          <Link className="govuk-link" to={thingAddress(id)}>
            {caption}
          </Link>
        </span>
      ))}
    </>
  )
}

interface ActionStandingProps {
  readonly action: Standable
  /** Null where it is not told here who owns it. */
  readonly owners: readonly Owner[] | null
  readonly late: Reckoned | null
}

/** Where an action stands as its plan tells it, in our word and the plan's own, by when it is due, and who owns it. */
export function ActionStanding({ action, owners, late }: ActionStandingProps) {
  const when = sayWhen(action, late)
  return (
    <p className="action-standing">
      <RagTag rag={action.rag ?? 'UNKNOWN'} />
      {action.ragText !== null && ` “${action.ragText}”`}
      {when !== null && <span className="when">{when}</span>}
      {owners !== null && (
        <span className="owners">
          <Owners owners={owners} />
        </span>
      )}
    </p>
  )
}
