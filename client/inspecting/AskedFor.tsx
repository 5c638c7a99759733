import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { Late } from '../ask/use-late.ts'
import { sayDay } from '../words/dates.ts'
import { manyOfKind } from '../words/inspecting.ts'
import { capitalise, sayCount, sayNumber } from '../words/numbers.ts'
import { sayRatingCounts } from '../words/ratings.ts'
import { shortName } from '../words/short-names.ts'
import { CameBack } from './CameBack.tsx'
import { sayParts, suggestedIn } from './fate.ts'
import type { Asked, Inspection } from './findings.ts'
import { Steps } from './Steps.tsx'

type Named = { readonly id: string; readonly caption: string }

function Names({ things, name }: { readonly things: readonly Named[]; readonly name: (caption: string) => string }) {
  return things.map(({ id, caption }, at) => (
    <span key={id}>
      {at > 0 && (at === things.length - 1 ? ' and ' : ', ')}
      <Link className="govuk-link" to={thingAddress(id)}>
        {name(caption)}
      </Link>
    </span>
  ))
}

/** What is known to have come of it: what says it again, what answers it, or that nothing read does. */
function Fate({ asked, late }: { readonly asked: Asked; readonly late: Late | null }) {
  const { restatedBy, objectives, actions, ratings, suggested, recommendation } = asked
  const parts = sayParts(suggestedIn(recommendation.addressedBy))
  const [nearest] = recommendation.nearestTo.edges
  const documents = late === null || late.documents === 0 ? 'documents' : sayCount(late.documents, 'document', 'documents')
  const answers = [
    ...(objectives > 0 ? [sayCount(objectives, 'objective', 'objectives')] : []),
    ...(actions > 0 ? [sayCount(actions, 'action', 'actions')] : []),
  ]
  return (
    <p className="fate">
      {restatedBy.length > 0 && (
        <>
          Restated by <Names things={restatedBy} name={shortName} />.{' '}
        </>
      )}
      {answers.length === 0
        ? `Nothing in the ${documents} read answers this.`
        : `Answered by ${answers.join(', ')}${ratings.length > 0 ? `: ${sayRatingCounts(ratings)}` : ''}.`}
      {parts !== '' && ` Suggested: ${parts}.`}
      {parts === '' &&
        suggested > 0 &&
        ` ${sayCount(suggested, 'suggestion', 'suggestions')} would lead to more: see its thread.`}
      {answers.length === 0 && parts === '' && nearest !== undefined && (
        <>
          {' Nearest: '}
          <Names things={[nearest.node]} name={shortName} />.
        </>
      )}
    </p>
  )
}

function AskedView({ asked, late }: { readonly asked: Asked; readonly late: Late | null }) {
  const { id, number, heading, text, summary, addressedTo, asks, dueOn, citations } = asked.recommendation
  return (
    <li className="finding">
      <p className="finding-words">
        {number !== null && <strong>{number} </strong>}
        {heading !== null && <strong>{heading}. </strong>}
        {text ?? summary ?? 'Its words are not recorded.'}
        {text === null && summary !== null && <span className="aside"> (in our words)</span>}
      </p>
      {(addressedTo !== null || asks.nodes.length > 0 || dueOn !== null) && (
        <p className="known">
          {addressedTo !== null
            ? `Asked of ${addressedTo}. `
            : asks.nodes.length > 0 && (
                <>
                  Asked of <Names things={asks.nodes} name={(caption) => caption} />.{' '}
                </>
              )}
          {dueOn !== null && `To be done by ${sayDay(dueOn)}.`}
        </p>
      )}
      <Fate asked={asked} late={late} />
      <CameBack finding={asked.recommendation} />
      <Steps id={id} name={number === null ? shortName(text ?? summary ?? id) : `number ${number}`} citations={citations} />
    </li>
  )
}

/** What an inspection asked for, by the form in which it did, each with what came of it. */
export function AskedFor({ inspection, late }: { readonly inspection: Inspection; readonly late: Late | null }) {
  const { asked, totals, held } = inspection
  return (
    <section>
      <h2 className="section-title">What it asked for</h2>
      {asked.length === 0 && (
        <p>
          {held
            ? 'Nothing that it asked for was read from its report.'
            : 'Nothing that it asked for was read in the papers that name it.'}
        </p>
      )}
      {totals.kinds.map(({ kind, total }) => (
        <section key={kind ?? ''}>
          <h3 className="group-title">
            {capitalise(manyOfKind(kind))} <span className="count">({sayNumber(total)})</span>
          </h3>
          <ul className="finding-list">
            {asked
              .filter(({ recommendation }) => recommendation.kind === kind)
              .map((each) => (
                <AskedView key={each.recommendation.id} asked={each} late={late} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
