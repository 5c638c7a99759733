import { readAddress } from '../addresses.ts'
import type { FlagShownFragment, FlagSideFragment } from '../generated/graphql.ts'
import { Explained } from '../parts/Abbreviations.tsx'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { StateTag } from '../parts/Tag.tsx'
import { sayDay } from '../words/dates.ts'
import { sayTitle } from '../words/file-names.ts'
import { sayCount } from '../words/numbers.ts'
import { sayProperty } from '../words/properties.ts'
import { sayValue } from '../words/values.ts'
import { type SideWithEditions, withEditions } from './editions.ts'
import type { ToldOf } from './told.ts'

/** So many passages of a side stand open; more are folded. */
const shownUnfolded = 6

function Paper({ side: { side, editions } }: { readonly side: SideWithEditions }) {
  const { document } = side
  const day = [side, ...editions].map((each) => each.day).find((each) => each !== null) ?? null
  return (
    <>
      {document === null ? (
        'A paper that is not known'
      ) : (
        <StepIntoDocument to={readAddress(document.id)}>{sayTitle(document.title)}</StepIntoDocument>
      )}
      {day !== null && `, ${sayDay(day)}`}
    </>
  )
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether the words say no more than what is printed for a property. */
const isPrintedAlone = ({ printed, passage }: FlagShownFragment): boolean =>
  printed !== null && passage.quote !== null && normal(passage.quote) === normal(printed)

interface ShownProps {
  readonly shown: FlagShownFragment
  readonly within: string | undefined
  readonly told: readonly string[]
}

/** What a passage prints: of one property its value, else its words, with the step to where they stand. */
function Shown({ shown, within, told }: ShownProps) {
  const { property, printed, passage } = shown
  return (
    <li className="shown">
      {(property !== null || printed !== null) && (
        <p className="shown-printed">
          {property !== null && <span className="gives">{sayProperty(property)}</span>}
          {property !== null && printed !== null && <span className="gives">: </span>}
          {printed !== null && `“${property === null ? printed : sayValue(property, printed)}”`}
        </p>
      )}
      {passage.quote !== null && !isPrintedAlone(shown) && (
        <blockquote className="told-words told-words--flowing">
          <Explained text={passage.quote} />
        </blockquote>
      )}
      {property === null &&
        told.map((ours) => (
          <p key={ours} className="told-words">
            <span className="gives">In our words: </span>
            <Explained text={ours} />
          </p>
        ))}
      <p className="source">
        <PassageStep passage={passage} within={within} /> {passage.state !== 'VERIFIED' && <StateTag state={passage.state} />}
      </p>
    </li>
  )
}

const nothingTold: ToldOf = new Map()

interface PassagesProps {
  readonly side: FlagSideFragment
  readonly told: ToldOf
}

function Passages({ side: { shown, document }, told }: PassagesProps) {
  const list = (passages: readonly FlagShownFragment[]) => (
    <ul className="shown-list">
      {passages.map((each) => (
        <Shown
          key={`${each.passage.id} ${each.property}`}
          shown={each}
          within={document?.id}
          told={told.get(each.passage.id) ?? []}
        />
      ))}
    </ul>
  )
  const rest = shown.slice(shownUnfolded)
  return (
    <>
      {list(shown.slice(0, shownUnfolded))}
      {rest.length > 0 && (
        <details className="more-shown">
          <summary>{sayCount(rest.length, 'more passage', 'more passages')}</summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}

interface SideViewProps {
  readonly side: SideWithEditions
  readonly as: 'h3' | 'h4'
  readonly told: ToldOf
}

function SideView({ side: both, as: Heading, told }: SideViewProps) {
  const { side, editions } = both
  return (
    <div className="side">
      <Heading className="stop">
        <Paper side={both} />
      </Heading>
      <Passages side={side} told={told} />
      {editions.map((edition) => (
        <details key={edition.document?.id} className="more-shown">
          <summary>The same stands in another edition: {sayTitle(edition.document?.title ?? '')}</summary>
          <Passages side={edition} told={nothingTold} />
        </details>
      ))}
    </div>
  )
}

interface SidesProps {
  readonly sides: readonly FlagSideFragment[]
  readonly as: 'h3' | 'h4'
  /** What is told in our words of passages that are not here. */
  readonly told?: ToldOf
}

/** What each paper prints, next to each other where there is room. */
export function Sides({ sides, as, told = nothingTold }: SidesProps) {
  const each = withEditions(sides)
  return (
    <div className={each.length > 1 ? 'sides' : undefined}>
      {each.map((side) => (
        <SideView key={side.side.document?.id ?? ''} side={side} as={as} told={told} />
      ))}
    </div>
  )
}
