import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { StateTag } from '../parts/Tag.tsx'
import { ThingLink } from '../parts/ThingLink.tsx'
import { passageQuery } from '../queries/reading.ts'
import { sayCount } from '../words/numbers.ts'
import { sayPlace } from '../words/places.ts'
import { sayProperty } from '../words/properties.ts'
import { CopyCitation } from './CopyCitation.tsx'
import { isReadPassage, type ReadPassage } from './source-of.ts'

type Fact = ReadPassage['citedBy']['edges'][number]

/** What a fact takes from the passage: "Milestone of", "Names", "Says otherwise on due of". */
function sayTaken({ role, property }: Fact): string | null {
  const what = property === null ? null : sayProperty(property)
  if (role === 'MENTIONS') return 'Names'
  if (role === 'DIFFERS') return what === null ? 'Says otherwise than' : `Says otherwise on “${what.toLowerCase()}” of`
  return what === null ? null : `${what} of`
}

function FactView({ fact }: { readonly fact: Fact }) {
  const taken = sayTaken(fact)
  return (
    <li>
      {taken !== null && <span className="aside">{taken} </span>}
      <ThingLink thing={fact.node} withKind />
    </li>
  )
}

interface FactsProps {
  readonly passage: string
  /** How the passage is cited elsewhere; nothing is offered to copy where it is only looked at. */
  readonly cite: ((passage: ReadPassage) => string) | null
}

function FactsOf({ passage, cite }: { readonly passage: ReadPassage; readonly cite: FactsProps['cite'] }) {
  const { edges, totalCount } = passage.citedBy
  return (
    <>
      <p className="facts-place">
        <Link className="govuk-link" to={thingAddress(passage.id)}>
          {sayPlace(passage)}
        </Link>{' '}
        <StateTag state={passage.state} />
      </p>
      <p className="facts-count">
        {totalCount === 0
          ? 'No fact rests on these words.'
          : `${sayCount(totalCount, 'fact rests', 'facts rest')} on these words:`}
      </p>
      <ul className="facts-list">
        {edges.map((fact) => (
          <FactView key={fact.cursor} fact={fact} />
        ))}
      </ul>
      {edges.length < totalCount && <p className="aside">{sayCount(totalCount - edges.length, 'more', 'more')}</p>}
      {cite !== null && <CopyCitation key={passage.id} citation={cite(passage)} />}
    </>
  )
}

/** Which facts were taken from a passage, each a link to its page. */
export function Facts({ passage, cite }: FactsProps) {
  const answer = useAsk(passageQuery, { id: passage })
  return (
    <Asked answer={answer} what="what was taken from this passage" part>
      {({ node }) =>
        isReadPassage(node) ? <FactsOf passage={node} cite={cite} /> : <p>This passage is not held here any more.</p>
      }
    </Asked>
  )
}
