import type { ListedFlagFragment } from '../generated/graphql.ts'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { saySeverities } from '../words/checks.ts'
import { sayNumber } from '../words/numbers.ts'
import { atHand, type CheckFound, totalOf } from './by-group.ts'
import { FlagList } from './FlagList.tsx'
import { type Asked, severities } from './limits.ts'
import { SeverityTag } from './SeverityTag.tsx'

interface CheckViewProps {
  readonly council: string
  readonly check: CheckFound
  readonly asked: Asked
  /** The flags that came with the page. */
  readonly flags: readonly ListedFlagFragment[]
  /** True where so few were found in all that none need be folded. */
  readonly few: boolean
  readonly folds: Folds
}

const sayFound = ({ severities: counts, rejected }: CheckFound): string =>
  [saySeverities(counts), rejected === 0 ? '' : `${sayNumber(rejected)} said to be wrong`]
    .filter((part) => part !== '')
    .join(', ')

/** What it looks for, and why that matters. */
function About({ check: { title, looksFor, why } }: Pick<CheckViewProps, 'check'>) {
  return (
    <details className="govuk-details check-about">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          What it looks for, and why it matters<span className="govuk-visually-hidden">: {title}</span>
        </span>
      </summary>
      <p>{looksFor}</p>
      <p>{why}</p>
    </details>
  )
}

/** A check: how many flags it raised, what it looks for and why that matters, and the flags; what matters less is folded. */
export function CheckView({ council, check, asked, flags, few, folds }: CheckViewProps) {
  const { id, title, total, rejected } = check
  const { certainty, about, asAt } = asked
  const ask = { council, rule: id, certainty, about, asAt }
  const found = severities.filter((severity) => totalOf(check, severity) > 0)
  const open = few || found[0] === 'HIGH'
  return (
    <section className="check">
      <Folding
        as="h3"
        open={folds.isOpen(id, open)}
        onToggle={() => folds.toggle(id, open)}
        head={
          <>
            <span className="group-name">
              {title} <span className="count">({sayNumber(total)})</span>
            </span>
            <span className="aside group-count">{sayFound(check)}</span>
          </>
        }
      >
        {!folds.isOpen(id, open) ? (
          <p className="only-print">Folded when this was printed.</p>
        ) : (
          <>
            <About check={check} />
            {found.map((severity, at) => (
              <FlagList
                key={severity}
                heading={<SeverityTag severity={severity} />}
                total={totalOf(check, severity)}
                flags={atHand(check, severity, flags)}
                ask={{ ...ask, severity, standing: ['OPEN', 'CONFIRMED'] }}
                name={`${id} ${severity}`}
                folds={folds}
                open={few || at === 0}
              />
            ))}
            {rejected > 0 && (
              <FlagList
                heading="People say that these are wrong"
                total={rejected}
                flags={null}
                ask={{ ...ask, severity: asked.severity, standing: ['REJECTED'] }}
                name={`${id} rejected`}
                folds={folds}
                open={false}
              />
            )}
          </>
        )}
      </Folding>
    </section>
  )
}
