import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { type DecisionsLimits, decisionsAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import { useChosen } from '../frame/use-chosen.ts'
import type { DecisionsQuery } from '../generated/graphql.ts'
import { sayMeeting } from '../words/meetings.ts'
import { kindChoices, stateChoices } from './limits.ts'

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly value: string | undefined
  readonly choices: readonly (readonly [value: string, words: string])[]
}

function Choice({ name, label, any, value = '', choices }: ChoiceProps) {
  if (choices.length === 0) return null
  return (
    <label className="limit">
      <span className="filter-name">{label}</span>
      <select className="govuk-select" name={name} value={value} onChange={() => {}}>
        <option value="">{any}</option>
        {choices.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

interface DecisionFiltersProps {
  readonly all: DecisionsQuery['all']
  readonly limits: DecisionsLimits
}

/** Which decisions to show; each choice is in the address at once. */
export function DecisionFilters({ all: { meetings, roles }, limits: said }: DecisionFiltersProps) {
  const navigate = useNavigate()
  const [limits, choose] = useChosen(said, decisionsAddress(said))
  const go = (to: DecisionsLimits) => {
    choose(to)
    navigate(decisionsAddress(to), { replace: true, state: staying })
  }
  const change = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const given = new FormData(currentTarget)
    const chosen = (name: string): string | undefined => String(given.get(name) ?? '') || undefined
    go({ council: said.council, meeting: chosen('meeting'), whom: chosen('whom'), kind: chosen('kind'), state: chosen('state') })
  }
  const set = [limits.meeting, limits.whom, limits.kind, limits.state].filter((each) => each !== undefined).length
  return (
    <details className="govuk-details no-print" open={set > 0}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Choose what to show{set > 0 && ` (${set} set)`}</span>
      </summary>
      <form className="limits-form" onChange={change} onSubmit={(event) => event.preventDefault()}>
        <Choice
          name="meeting"
          label="Meeting"
          any="Any"
          value={limits.meeting}
          choices={meetings.flatMap(({ meeting }) => (meeting === null ? [] : [[meeting.id, sayMeeting(meeting)] as const]))}
        />
        <Choice
          name="whom"
          label="Whom"
          any="Anybody"
          value={limits.whom}
          choices={roles.map(({ role }) => [role.id, role.caption] as const)}
        />
        <Choice
          name="kind"
          label="What"
          any="Asked and promised"
          value={limits.kind}
          choices={Object.entries(kindChoices).map(([value, { words }]) => [value, words] as const)}
        />
        <Choice
          name="state"
          label="What came back"
          any="Any"
          value={limits.state}
          choices={Object.entries(stateChoices).map(([value, { words }]) => [value, words] as const)}
        />
        {set > 0 && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => go({ council: said.council })}>
            Show all
          </button>
        )}
      </form>
    </details>
  )
}
