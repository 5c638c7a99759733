import { useLate } from '../ask/use-late.ts'
import type { Label } from '../generated/graphql.ts'
import { sayDue } from '../words/due.ts'
import { sayStanding } from '../words/late.ts'
import type { Property } from './Properties.tsx'
import { textOf } from './properties-of.ts'
import { RagTag } from './Tag.tsx'

interface StandingProps {
  readonly thing: {
    readonly __typename: Label
    readonly id: string
    readonly council: { readonly id: string } | null
    readonly properties: readonly Property[]
  }
}

/** Kinds of which somebody says how far they are, or by when they are to be done. */
const standing = new Set<Label>(['Action', 'Update', 'Recommendation', 'Commitment'])

/** The properties that `Standing` says in a sentence. */
const said = new Set(['rag', 'ragText', 'dueOn', 'milestone'])

export const isSaidByStanding = (label: Label, property: string): boolean => standing.has(label) && said.has(property)

const finished = new Set(['COMPLETE', 'WITHDRAWN', 'BUSINESS_AS_USUAL'])

/** Where a thing stands as the source tells it, in our word and its own, and when it is due. */
export function Standing({ thing }: StandingProps) {
  return standing.has(thing.__typename) ? <StandingOf thing={thing} /> : null
}

function StandingOf({ thing }: StandingProps) {
  const late = useLate(thing.council?.id ?? '')
  const rag = textOf(thing, 'rag')
  const printed = textOf(thing, 'ragText')
  const dueOn = textOf(thing, 'dueOn')
  const reckoned = late?.standings.get(thing.id)
  const over = rag !== null && finished.has(rag)
  const superseded = thing.__typename === 'Action' && reckoned === undefined
  const due =
    reckoned !== undefined && dueOn !== null
      ? sayStanding(dueOn, reckoned)
      : sayDue({ dueOn, milestone: textOf(thing, 'milestone'), over: over || superseded }, late?.today?.day ?? null)
  if (rag === null && due === null) return null
  return (
    <div className="standing">
      {rag !== null && (
        <p>
          <RagTag rag={rag} />
          {printed !== null && ` printed as “${printed}”`}
        </p>
      )}
      {due !== null && <p>{due}.</p>}
    </div>
  )
}
