import { Link } from 'react-router'
import { thingAddress, traceAddress } from '../addresses.ts'
import type { ClaimFragment } from '../generated/graphql.ts'
import { InOurWords } from '../parts/OurWords.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { RagTag } from '../parts/Tag.tsx'
import { sayDay } from '../words/dates.ts'
import { shortName, wholeCaption } from '../words/short-names.ts'
import { Evidence } from './Evidence.tsx'

const wordsOf = ({ measure }: ClaimFragment['measures'][number]): string => measure.text ?? measure.summary ?? measure.caption

/** How the plan says that success will be seen. */
function Measures({ measures }: Pick<ClaimFragment, 'measures'>) {
  if (measures.length === 0) return <p className="aside">The plan names no success measure for it.</p>
  return (
    <details className="more-shown">
      <summary>How success will be seen, as the plan says ({measures.length})</summary>
      <ul className="claim-measures">
        {measures.map((each) => (
          <li key={each.measure.id}>{wordsOf(each)}</li>
        ))}
      </ul>
    </details>
  )
}

/** What a plan claims of an action, beside what was read that shows it. */
export function ClaimView({ claim }: { readonly claim: ClaimFragment }) {
  const { action, statusAt } = claim
  const owners = action.ownedBy.nodes
  const said = action.citations.edges[0]?.node
  return (
    <section className="claim">
      <h3 className="claim-title">
        <Link className="govuk-link" to={thingAddress(action.id)}>
          {wholeCaption(action.caption, action.text ?? action.summary)}
        </Link>
        <InOurWords ours={action.wording === 'SUMMARY'} />
      </h3>
      <div className="sides sides--claim">
        <div className="side">
          <h4 className="stop">Claimed</h4>
          <p className="claim-rating">
            <RagTag rag={action.rag ?? 'UNKNOWN'} />
            {action.ragText !== null && ` “${action.ragText}”`}
            {statusAt !== null && `, as at ${sayDay(statusAt)}`}
          </p>
          {owners.length > 0 && (
            <p className="aside claim-owners">
              {owners.length > 1 ? 'Owned jointly by ' : 'Owner: '}
              {owners.map(({ caption }) => caption).join(', ')}
            </p>
          )}
          <p className="source claim-steps">
            {said !== undefined && <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />}
            <Link className="govuk-link no-print" to={traceAddress(action.id)}>
              Its thread<span className="govuk-visually-hidden">: {shortName(action.caption)}</span>
            </Link>
          </p>
          <Measures measures={claim.measures} />
        </div>
        <div className="side">
          <h4 className="stop">Shown</h4>
          <Evidence claim={claim} />
        </div>
      </div>
    </section>
  )
}
