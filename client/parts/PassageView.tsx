import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { PassageFieldsFragment } from '../generated/graphql.ts'
import { sayCaption } from '../words/captions.ts'
import { type Place, sayPlace } from '../words/places.ts'
import { StateTag } from './Tag.tsx'

/** A step to the passage that carries a fact. */
export function PassageStep({ passage }: { readonly passage: Place & { readonly id: string } }) {
  return (
    <Link className="govuk-link passage-step" to={thingAddress(passage.id)}>
      <span aria-hidden="true">❯ </span>
      {sayPlace(passage)}
    </Link>
  )
}

/** The section that a passage stands in and the document around it, the widest first. */
function standsIn({ partOf }: PassageFieldsFragment): readonly { readonly id: string; readonly caption: string }[] {
  const near = partOf.nodes[0]
  if (near === undefined) return []
  const around = 'partOf' in near ? near.partOf.nodes[0] : undefined
  return around === undefined ? [near] : [around, near]
}

export function PassageSource({ passage }: { readonly passage: PassageFieldsFragment }) {
  return (
    <p className="source">
      {standsIn(passage).map(({ id, caption }) => (
        <span key={id}>
          <Link className="govuk-link" to={thingAddress(id)}>
            {sayCaption(caption)}
          </Link>
          {', '}
        </span>
      ))}
      <PassageStep passage={passage} />
    </p>
  )
}

/** A passage's words, where they stand, and whether they were found again. */
export function PassageView({ passage }: { readonly passage: PassageFieldsFragment }) {
  return (
    <>
      {passage.quote !== null && <blockquote className="quote">{passage.quote}</blockquote>}
      <PassageSource passage={passage} />
      <p className="state">
        <StateTag state={passage.state} />
      </p>
    </>
  )
}
