import { Link } from 'react-router'
import { briefingAddress, thingAddress, traceAddress } from '../addresses.ts'
import type { SaidFragment } from '../generated/graphql.ts'
import { PassageStep } from '../parts/PassageView.tsx'

interface StepsProps {
  readonly id: string
  /** What it is called for those who hear the links without what stands around them. */
  readonly name: string
  readonly citations: SaidFragment
  readonly withBriefing?: boolean
}

/** The first passage that says the whole of it, not one of its properties alone. */
const whole = ({ edges }: SaidFragment) => edges.find(({ property }) => property === null) ?? edges[0]

/** The ways on from something that an inspection gave: its thread, all that is said of it, and where it is said. */
export function Steps({ id, name, citations, withBriefing = false }: StepsProps) {
  const said = whole(citations)
  return (
    <p className="source steps-on">
      {(said === undefined ? [] : [said]).map(({ cursor, node }) => (
        <PassageStep key={cursor} passage={node} within={node.partOf.nodes[0]?.id} />
      ))}
      <Link className="govuk-link no-print" to={traceAddress(id)}>
        Its thread<span className="govuk-visually-hidden">: {name}</span>
      </Link>
      {withBriefing && (
        <Link className="govuk-link no-print" to={briefingAddress(id)}>
          Briefing<span className="govuk-visually-hidden">: {name}</span>
        </Link>
      )}
      <Link className="govuk-link no-print" to={thingAddress(id)}>
        All that is said of it<span className="govuk-visually-hidden">: {name}</span>
      </Link>
    </p>
  )
}
