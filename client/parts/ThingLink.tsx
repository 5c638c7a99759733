import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import { useLabelWords } from '../ask/use-words.ts'
import type { Label, Wording } from '../generated/graphql.ts'
import { sayCaption } from '../words/captions.ts'
import { useSaidAbove } from './OurWords.tsx'

export interface Entry {
  readonly __typename?: Label
  readonly id: string
  readonly caption: string
  readonly wording: Wording
  readonly held: boolean
}

interface ThingLinkProps {
  readonly thing: Entry
  /** True where the list does not say of what kind its things are. */
  readonly withKind?: boolean
  /** Its caption as it shows here, where that is not plain. */
  readonly children?: ReactNode
}

/** A thing by its caption, with what a reader must know of it before opening it. */
export function ThingLink({ thing, withKind = false, children }: ThingLinkProps) {
  const words = useLabelWords()
  const saidAbove = useSaidAbove()
  const notes = [
    withKind && thing.__typename !== undefined ? words(thing.__typename).one : null,
    thing.wording === 'SUMMARY' && !saidAbove ? 'in our words' : null,
    thing.held ? null : 'known only because a document names it',
  ].filter((note) => note !== null)
  return (
    <>
      <Link className="govuk-link" to={thingAddress(thing.id)}>
        {children ?? sayCaption(thing.caption)}
      </Link>
      {notes.length > 0 && <span className="aside"> ({notes.join(', ')})</span>}
    </>
  )
}
