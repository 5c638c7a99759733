import { Link } from 'react-router'
import { flagAddress, indicatorAddress } from '../addresses.ts'
import { Sparkline } from '../figures/Sparkline.tsx'
import type { ClaimFragment } from '../generated/graphql.ts'
import { sayAmount } from '../words/amounts.ts'
import { sayHowSure } from '../words/basis.ts'
import { certaintyWords } from '../words/checks.ts'
import { saySpanOfTime } from '../words/spans.ts'
import { indicatorsOf, otherwiseOf } from './groups.ts'

type ClaimIndicator = ClaimFragment['ofObjective'][number]

/** The newest figure of an indicator, how it went, and how it is known that it bears on the claim. */
function IndicatorShown({ found: { indicator, basis, score } }: { readonly found: ClaimIndicator }) {
  const { indicator: of, latest, points } = indicator
  return (
    <li className="claim-indicator">
      <Link className="govuk-link" to={indicatorAddress(of.id)}>
        {of.name}
      </Link>
      {latest === null
        ? ': no figure with a period was found'
        : `: ${sayAmount(latest.figure)}, ${saySpanOfTime(latest.figure.start, latest.figure.end)}`}
      <Sparkline points={points} unit={latest?.figure.unit ?? of.unit} />
      <span className="aside claim-basis">That it bears on this is {sayHowSure({ basis, score })}.</span>
    </li>
  )
}

type Raised = ClaimFragment['flags'][number]

function Flags({ flags }: { readonly flags: readonly Raised[] }) {
  return (
    <ul className="claim-flags">
      {flags.map(({ id, summary, certainty }) => (
        <li key={id}>
          <Link className="govuk-link" to={flagAddress(id)}>
            {summary}
          </Link>
          <span className="aside claim-basis">{certaintyWords[certainty]}.</span>
        </li>
      ))}
    </ul>
  )
}

/** What was read that shows whether a claim holds, or that nothing was. */
export function Evidence({ claim }: { readonly claim: ClaimFragment }) {
  const { otherwise, others } = otherwiseOf(claim)
  const indicators = indicatorsOf(claim)
  return (
    <>
      {otherwise.length > 0 && <Flags flags={otherwise} />}
      {indicators.length > 0 && (
        <ul className="claim-indicators">
          {indicators.map((found) => (
            <IndicatorShown key={found.indicator.indicator.id} found={found} />
          ))}
        </ul>
      )}
      {claim.shown === 'NOTHING' && (
        <p>
          Nothing that was read shows whether it holds
          {indicators.length === 0
            ? claim.measures.length > 0
              ? ': the success measure names no indicator that was found.'
              : '.'
            : ': no figure was found of the indicators above.'}
        </p>
      )}
      {others.length > 0 && (
        <details className="more-shown">
          <summary>Checks also raised {others.length === 1 ? 'this' : `these ${others.length}`}</summary>
          <Flags flags={others} />
        </details>
      )}
    </>
  )
}
