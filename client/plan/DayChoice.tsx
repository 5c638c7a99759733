import type { FormEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { planAddress } from '../addresses.ts'
import { sayDay } from '../words/dates.ts'
import { asDay } from './filters.ts'
import type { DayToChoose } from './versions.ts'

/** So many days are listed; any other can be given. */
const mostDays = 20

interface DayChoiceProps {
  readonly plan: string
  /** The version that stands where no day is given. */
  readonly newest: string
  readonly asAt: string | null
  readonly days: readonly DayToChoose[]
}

/** On which day to look at a plan: any, or one on which a version came or a meeting was held. */
export function DayChoice({ plan, newest, asAt, days }: DayChoiceProps) {
  const navigate = useNavigate()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const day = asDay(String(new FormData(event.currentTarget).get('as-at')))
    if (day !== null) navigate(planAddress(plan, day))
  }
  return (
    <details className="govuk-details no-print">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">See the plan as at another day</span>
      </summary>
      <form className="day-choice" onSubmit={show}>
        <label className="filter">
          <span className="filter-name">Day</span>
          <input key={asAt} className="govuk-input" type="date" name="as-at" defaultValue={asAt ?? ''} required />
        </label>
        <button type="submit" className="govuk-button govuk-button--secondary">
          Show that day
        </button>
      </form>
      <ul className="day-links">
        <li>
          <Link
            className="govuk-link"
            to={planAddress(newest)}
            aria-current={asAt === null && plan === newest ? 'true' : undefined}
          >
            Newest: the last day that has been read
          </Link>
        </li>
        {days.slice(0, mostDays).map(({ day, what }) => (
          <li key={day}>
            <Link className="govuk-link" to={planAddress(plan, day)} aria-current={asAt === day ? 'true' : undefined}>
              {sayDay(day)}: {what}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
