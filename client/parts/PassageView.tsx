import { Link } from 'react-router'
import { readAddress, thingAddress } from '../addresses.ts'
import type { PassageFieldsFragment } from '../generated/graphql.ts'
import { sayCaption } from '../words/captions.ts'
import { type Place, sayPlace } from '../words/places.ts'
import { Explained } from './Abbreviations.tsx'
import { StepIntoDocument } from './CameFrom.tsx'
import { StateTag } from './Tag.tsx'

/** A document, or a section of one, that a passage stands in. */
export interface Source {
  readonly id: string
  readonly caption: string
}

interface PassageStepProps {
  readonly passage: Place & { readonly id: string }
  /** What it stands in, where that is known here; the reader finds the document of any passage. */
  readonly within?: string | undefined
  readonly tabIndex?: number
}

/** A step to the passage that carries a fact, in the document as it reads. */
export function PassageStep({ passage, within = undefined, tabIndex }: PassageStepProps) {
  const document = within?.includes('/document/') ? within : null
  return (
    <StepIntoDocument
      className="govuk-link passage-step"
      to={readAddress(document, { at: passage.id })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
    >
      <span aria-hidden="true">❯ </span>
      {sayPlace(passage)}
    </StepIntoDocument>
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
export function sourcesOf({ partOf }: PassageFieldsFragment): readonly Source[] {
  const near = partOf.nodes[0]
  const around = near?.linkGroups[0]?.page.edges[0]?.node
  return [around, near].filter((source) => source !== undefined)
}

interface PassageViewProps {
  readonly passage: PassageFieldsFragment
  /** What the words are, where that is one property: "Milestone". */
  readonly gives: string | null
  /** The passage above it in a list: the source that both stand in is named once. */
  readonly above: PassageFieldsFragment | undefined
  /** False where it is said once above that no document of the list is here. */
  readonly tagged: boolean
}

const sameSource = (a: PassageFieldsFragment, b: PassageFieldsFragment | undefined): boolean =>
  b !== undefined && a.partOf.nodes[0]?.id === b.partOf.nodes[0]?.id

/** A passage's words, where they stand, and whether they were found again. */
export function PassageView({ passage, gives, above, tagged }: PassageViewProps) {
  const sources = sameSource(passage, above) ? [] : sourcesOf(passage)
  return (
    <>
      {passage.quote === null && gives !== null && <span className="gives">{gives}: </span>}
      {passage.quote !== null && (
        <div className="quoted">
          {gives !== null && <span className="gives">{gives}: </span>}
          <blockquote className="quote">
            <Explained text={passage.quote} />
          </blockquote>
        </div>
      )}
      <p className="source">
        <SourceSteps sources={sources} />
        {sources.length > 0 && ', '}
        <PassageStep passage={passage} within={passage.partOf.nodes[0]?.id} /> {tagged && <StateTag state={passage.state} />}
      </p>
    </>
  )
}
