import { Link, useParams, useSearchParams } from 'react-router'
import { briefingAddress, inspectionsAddress, thingAddress, traceAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLate } from '../ask/use-late.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { AskedFor } from '../inspecting/AskedFor.tsx'
import { Facts } from '../inspecting/Facts.tsx'
import { Findings } from '../inspecting/Findings.tsx'
import { type Inspection as Inspected, isInspection, sortIn } from '../inspecting/findings.ts'
import { InShort } from '../inspecting/InShort.tsx'
import { Judgements } from '../inspecting/Judgements.tsx'
import { useFolds } from '../parts/Folding.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { inspectionQuery } from '../queries/inspections.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import { NothingHere } from './NotFound.tsx'

function InspectionView({ inspection }: { readonly inspection: Inspected }) {
  const [query] = useSearchParams()
  const folds = useFolds()
  const { id, title, council } = inspection
  const late = useLate(council?.id ?? '')
  return (
    <>
      <InventedNotice of={[inspection]} />
      <PageHeading
        title={title}
        council={council}
        above={
          council === null ? (
            'Inspection'
          ) : (
            <>
              Inspection, one of{' '}
              <Link className="govuk-link" to={inspectionsAddress(council.id)}>
                the inspections of {council.name}
              </Link>
            </>
          )
        }
      />
      <Facts inspection={inspection} />
      <p className="no-print">
        <Link className="govuk-link" to={thingAddress(id)}>
          All that is said of this inspection
        </Link>
        {', '}
        <Link className="govuk-link" to={traceAddress(id)}>
          its thread
        </Link>
        {', '}
        <Link className="govuk-link" to={briefingAddress(id)}>
          a briefing with questions to ask
        </Link>
      </p>
      <Judgements inspection={inspection} />
      <InShort inspection={inspection} />
      <Findings inspection={inspection} chosen={sortIn(query)} folds={folds} />
      <AskedFor inspection={inspection} late={late} />
    </>
  )
}

/** An inspection: what it judged, what it found, and what it asked for. */
export default function Inspection() {
  const id = useParams()['*'] ?? ''
  const answer = useAsk(inspectionQuery, { id })
  return (
    <Asked answer={answer} what="the inspection">
      {({ node }) => (isInspection(node) ? <InspectionView key={id} inspection={node} /> : <NothingHere id={id} />)}
    </Asked>
  )
}
