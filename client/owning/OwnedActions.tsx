import { Link } from 'react-router'
import { planAddress } from '../addresses.ts'
import { LateAction } from '../late/LateAction.tsx'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { sayDay } from '../words/dates.ts'
import { sayNumber } from '../words/numbers.ts'
import { type Owned, sayAlone, sayLoad, sayWays, type Way, wayOf, ways, wayWords } from './standing.ts'

interface OwnedActionsProps {
  readonly owner: string
  readonly owned: Owned
  /** The day that counts as today. */
  readonly today: string
  readonly asked: string | null
  readonly folds: Folds
}

/** What is past or at risk stands open from the start, and so does a short list. */
const telling: readonly Way[] = ['LATE', 'DUE_SINCE', 'AT_RISK']
const shownOpen = 10

/** What an owner owns of one plan, by how it stands. */
export function OwnedActions({ owner, owned, today, asked, folds }: OwnedActionsProps) {
  const { plan, standings } = owned
  const { statusAt } = plan.version
  return (
    <section>
      <h2 className="section-title">Actions it owns</h2>
      <p>
        <strong>
          Owns {sayLoad(owned)} of{' '}
          <Link className="govuk-link" to={planAddress(plan.plan.id, asked ?? undefined)}>
            {plan.plan.caption}
          </Link>
          , {sayAlone(owned)}.
        </strong>{' '}
        {statusAt === null ? 'The plan does not say of which day its ratings are' : `By its ratings of ${sayDay(statusAt)}`}:{' '}
        {sayWays(standings)}.
      </p>
      {ways.map((way) => {
        const of = standings.filter((each) => wayOf(each) === way)
        if (of.length === 0) return null
        const { name, about } = wayWords[way]
        const key = `${plan.plan.id} ${way}`
        const usually = telling.includes(way) || standings.length <= shownOpen
        return (
          <div key={way} className="finding-area">
            <Folding
              as="h3"
              open={folds.isOpen(key, usually)}
              onToggle={() => folds.toggle(key, usually)}
              head={
                <>
                  <span className="group-name">{name}</span> <span className="count">({sayNumber(of.length)})</span>
                  <span className="aside group-count">{about}</span>
                </>
              }
            >
              <ul className="late-actions">
                {of.map((stood) => (
                  <LateAction
                    key={stood.action.id}
                    stood={stood}
                    today={today}
                    statusAt={statusAt}
                    asked={asked}
                    besides={owner}
                  />
                ))}
              </ul>
            </Folding>
          </div>
        )
      })}
    </section>
  )
}
