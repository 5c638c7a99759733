import { type FormEvent, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useAsk } from '../ask/use-ask.ts'
import { daysQuery } from '../queries/days.ts'
import { isDay, sayDay } from '../words/dates.ts'
import { Asked } from './Asked.tsx'
import { daysToChoose } from './days.ts'
import { staying } from './staying.ts'

/** So many days are listed; any other can be given. */
const mostDays = 20

interface DayChoiceProps {
  /** The id of the council whose days are listed. */
  readonly council: string
  /** The day that the page tells of; null until that is known. */
  readonly day: string | null
  /** The day that the address gives; null where it gives none. */
  readonly asked: string | null
  /** The page as told up to a day; up to the newest that has been read, where none is given. */
  readonly addressOf: (day?: string) => string
}

interface DayListProps extends DayChoiceProps {
  readonly close: () => void
}

/** The days on which something happened, each a way to the page as told up to then. */
function DayList({ council, asked, addressOf, close }: DayListProps) {
  const answer = useAsk(daysQuery, { council })
  const way = (to: string, current: boolean, words: string) => (
    <Link className="govuk-link" to={to} replace state={staying} onClick={close} aria-current={current ? 'true' : undefined}>
      {words}
    </Link>
  )
  return (
    <Asked answer={answer} what="the days to choose from" part>
      {(data) => (
        <ul className="day-links">
          <li>
            {way(
              addressOf(),
              asked === null || asked === data.plan.day.day,
              `${sayDay(data.plan.day.day)}, the newest day that has been read`,
            )}
          </li>
          {daysToChoose(data)
            .filter(({ day }) => day !== data.plan.day.day)
            .slice(0, mostDays)
            .map(({ day, what }) => (
              <li key={day}>{way(addressOf(day), asked === day, `${sayDay(day)}, ${what}`)}</li>
            ))}
        </ul>
      )}
    </Asked>
  )
}

/** Up to which day the page is told, and a way to any other: those on which something happened are listed. */
export function DayChoice(props: DayChoiceProps) {
  const { council, day, asked, addressOf } = props
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const navigate = useNavigate()
  const close = () => {
    setOpen(false)
    summary.current?.focus()
  }
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = String(new FormData(event.currentTarget).get('as-at'))
    if (!isDay(given)) return
    navigate(addressOf(given), { replace: true, state: staying })
    close()
  }
  return (
    <details className="day-choice no-print" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="day-chosen" ref={summary}>
        {day === null ? 'Choose a day' : `As told up to ${sayDay(day)}`}
        {day !== null && <span className="govuk-visually-hidden">: choose another day</span>}
      </summary>
      {open && (
        <div className="day-choices">
          <form className="day-form" onSubmit={show}>
            <label>
              <span className="day-form-name">Any day</span>
              <input key={asked} className="govuk-input" type="date" name="as-at" defaultValue={asked ?? day ?? ''} required />
            </label>
            <button type="submit" className="govuk-button govuk-button--secondary">
              Show that day
            </button>
          </form>
          <DayList council={council} day={day} asked={asked} addressOf={addressOf} close={close} />
        </div>
      )}
    </details>
  )
}
