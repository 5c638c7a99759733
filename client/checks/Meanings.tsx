import { certaintyMeanings, certaintyWords, severityMeanings } from '../words/checks.ts'
import { certainties, severities } from './limits.ts'
import { SeverityTag } from './SeverityTag.tsx'

/** How to read what checks found, folded away. */
export function Meanings() {
  return (
    <details className="govuk-details no-print">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What high, medium and low mean, and how sure a check is</span>
      </summary>
      <dl className="meanings">
        {severities.map((severity) => (
          <div key={severity}>
            <dt>
              <SeverityTag severity={severity} />
            </dt>
            <dd>{severityMeanings[severity]}</dd>
          </div>
        ))}
        {certainties.map((certainty) => (
          <div key={certainty}>
            <dt>{certaintyWords[certainty]}</dt>
            <dd>{certaintyMeanings[certainty]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
