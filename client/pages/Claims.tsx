import { Link, useParams, useSearchParams } from 'react-router'
import { type ClaimsLimits, checksAddress, claimsAddress, disagreementsAddress, planAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { ClaimView } from '../claims/ClaimView.tsx'
import { wayIn, ways } from '../claims/groups.ts'
import { Asked } from '../frame/Asked.tsx'
import { DayChoice } from '../frame/DayChoice.tsx'
import { staying } from '../frame/staying.ts'
import type { ClaimShown, ClaimsQuery } from '../generated/graphql.ts'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { claimsQuery } from '../queries/claims.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/figures.css'
import '../styles/concerns.css'
import '../styles/checks.css'
import { claimWords } from '../words/checks.ts'
import { asDay, sayDay } from '../words/dates.ts'
import { sayToday } from '../words/late.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

interface ViewProps {
  readonly council: string
  readonly data: ClaimsQuery['claims']
  readonly way: ClaimShown | null
  readonly asAt: string | null
}

/** Ways to show the claims of one group alone, with their numbers. */
function Groups({ council, data, way, asAt }: ViewProps) {
  const choices = [
    { shown: null, words: 'All', total: data.total },
    ...data.groups.map(({ shown, total }) => ({ shown, words: claimWords[shown].name, total })),
  ]
  return (
    <nav className="limits no-print" aria-label="Which claims to show">
      <ul>
        {choices.map(({ shown, words, total }) => (
          <li key={words}>
            <Link
              className="govuk-link"
              to={claimsAddress(council, { shown: shown?.toLowerCase(), asAt: asAt ?? undefined })}
              replace
              state={staying}
              aria-current={shown === way ? 'true' : undefined}
            >
              {words} ({sayNumber(total)})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The day, the plans, and how many of their actions are called complete. */
function InShort({ asAt, data: { day, plans, actions, total } }: ViewProps) {
  return (
    <>
      <p>
        {sayToday(day.day, day.reason)}. The plans looked at are those that no later version takes the place of:{' '}
        {plans.map(({ id, caption }, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <Link className="govuk-link" to={planAddress(id, asAt ?? undefined)}>
              {caption}
            </Link>
          </span>
        ))}
        .
      </p>
      <p>
        <strong>
          {sayNumber(total)} of {sayCount(actions, 'action', 'actions')}
        </strong>{' '}
        {total === 1 ? 'is' : 'are'} called complete or everyday business. The rating is the council’s own; what others say, and
        what figures show, stands beside it.
      </p>
    </>
  )
}

function ClaimsView(props: ViewProps) {
  const { council, data, way, asAt } = props
  const { nodes, pageInfo, totalCount } = data.claims
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
  if (data.plans.length === 0)
    return (
      <p>
        {asAt === null
          ? 'No plan of this council has been read. Reading one will bring its claims here.'
          : `No plan that has been read was current on ${sayDay(asAt)}.`}
      </p>
    )
  return (
    <>
      <InShort {...props} />
      <Groups {...props} />
      {totalCount === 0 && <p>{data.total === 0 ? 'No action is called complete.' : 'No claim is shown in this way.'}</p>}
      {ways.map((shown) => {
        const own = nodes.filter((claim) => claim.shown === shown)
        const total = data.groups.find((group) => group.shown === shown)?.total ?? own.length
        return own.length === 0 ? null : (
          <section key={shown} aria-labelledby={`claims-${shown}`}>
            <h2 className="section-title" id={`claims-${shown}`}>
              {claimWords[shown].name} <span className="count">({sayCount(total, 'action', 'actions')})</span>
            </h2>
            <p>{claimWords[shown].about}</p>
            {own.map((claim) => (
              <ClaimView key={claim.action.id} claim={claim} />
            ))}
          </section>
        )
      })}
      {next !== null && (
        <p className="no-print">
          <Link
            className="govuk-link"
            to={claimsAddress(council, { shown: way?.toLowerCase(), asAt: asAt ?? undefined, after: next })}
          >
            More claims
          </Link>{' '}
          <span className="aside">of {sayNumber(totalCount)}</span>
        </p>
      )}
    </>
  )
}

function OfCouncil({ council, limits }: { readonly council: string; readonly limits: ClaimsLimits }) {
  const way = wayIn(limits.shown)
  const asAt = asDay(limits.asAt ?? null)
  const answer = useAsk(claimsQuery, { council, asAt, shown: way, after: limits.after ?? null })
  return (
    <>
      <InventedNotice of={[{ id: council }]} />
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={checksAddress(council)}>
            All that checks found
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={disagreementsAddress(council)}>
            Where papers disagree
          </Link>
        </li>
      </ul>
      <DayChoice
        council={council}
        day={asAt ?? (answer.state === 'answered' ? answer.data.claims.day.day : null)}
        asked={asAt}
        addressOf={(day) => claimsAddress(council, { shown: way?.toLowerCase(), asAt: day })}
      />
      <Asked answer={answer} what="what is claimed" part>
        {({ claims }) => <ClaimsView council={council} data={claims} way={way} asAt={asAt} />}
      </Asked>
      <Download table="claims" asked={{ council, asAt, shown: way }} />
    </>
  )
}

/** What current plans call complete, beside what was read that shows it. */
export default function Claims() {
  const asked = useParams()['*'] || undefined
  const [query] = useSearchParams()
  const limits: ClaimsLimits = {
    shown: query.get('shown') || undefined,
    asAt: query.get('as-at') || undefined,
    after: query.get('after') || undefined,
  }
  return (
    <CouncilPage
      title="Claimed and shown"
      titled={(council) => `${council}: claimed and shown`}
      asked={asked}
      lead="What the plan calls complete, beside what an inspector, a board or a figure shows."
      what="what is claimed"
      brings="an improvement plan"
    >
      {(council) => <OfCouncil key={council} council={council} limits={limits} />}
    </CouncilPage>
  )
}
