import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { PassageFieldsFragment } from '../generated/graphql.ts'
import { sayCaption } from '../words/captions.ts'
import { type Place, sayPlace } from '../words/places.ts'
import { StateTag } from './Tag.tsx'

/** A document, or a section of one, that a passage stands in. */
export interface Source {
  readonly id: string
  readonly caption: string
}

/** A step to the passage that carries a fact. */
export function PassageStep({ passage }: { readonly passage: Place & { readonly id: string } }) {
  return (
    <Link className="govuk-link passage-step" to={thingAddress(passage.id)}>
      <span aria-hidden="true">❯ </span>
      {sayPlace(passage)}
    </Link>
  )
}

export function SourceSteps({ sources }: { readonly sources: readonly Source[] }) {
  return sources.map(({ id, caption }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <Link className="govuk-link" to={thingAddress(id)}>
        {sayCaption(caption)}
      </Link>
    </span>
  ))
}

/** The section that a passage stands in and the document around it, the widest first. */
function sourcesOf({ partOf }: PassageFieldsFragment): readonly Source[] {
  const near = partOf.nodes[0]
  const around = near?.linkGroups[0]?.page.edges[0]?.node
  return [around, near].filter((source) => source !== undefined)
}

/** A passage's words, where they stand, and whether they were found again. */
export function PassageView({ passage }: { readonly passage: PassageFieldsFragment }) {
  const sources = sourcesOf(passage)
  return (
    <>
      {passage.quote !== null && <blockquote className="quote">{passage.quote}</blockquote>}
      <p className="source">
        <SourceSteps sources={sources} />
        {sources.length > 0 && ', '}
        <PassageStep passage={passage} />
      </p>
      <p className="state">
        <StateTag state={passage.state} />
      </p>
    </>
  )
}
