import { type FormEvent, type SyntheticEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { type ChecksLimits, checksAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import { useChosen } from '../frame/use-chosen.ts'
import { certaintyWords, groupWords, severityWords } from '../words/checks.ts'
import { certainties, groups, limitsIn, limitsSet, severities } from './limits.ts'
import { SubjectChoice } from './Subject.tsx'

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly value: string | undefined
  readonly choices: readonly (readonly [value: string, words: string])[]
}

function Choice({ name, label, any, value = '', choices }: ChoiceProps) {
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

interface FiltersProps {
  readonly council: string
  readonly limits: ChecksLimits
}

/** Which flags to show; each choice is in the address at once. */
export function Filters({ council, limits: said }: FiltersProps) {
  const navigate = useNavigate()
  const [limits, choose] = useChosen(said, checksAddress(council, said))
  const [opened, setOpened] = useState(limitsSet(said) > 0)
  const go = (to: ChecksLimits) => {
    choose(to)
    navigate(checksAddress(council, to), { replace: true, state: staying })
  }
  const change = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const given = [...new FormData(currentTarget)].map(([name, value]): [string, string] => [name, String(value)])
    go(limitsIn(new URLSearchParams(given)))
  }
  const toggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setOpened(currentTarget.open)
  const set = limitsSet(limits)
  return (
    <details className="govuk-details no-print" open={opened} onToggle={toggle}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Choose what to show{set > 0 && ` (${set} set)`}</span>
      </summary>
      {opened && (
        <form className="limits-form" onChange={change} onSubmit={(event) => event.preventDefault()}>
          <Choice
            name="group"
            label="Kind of check"
            any="All"
            value={limits.group}
            choices={groups.map((group) => [group.toLowerCase(), groupWords[group].name] as const)}
          />
          <Choice
            name="severity"
            label="How much it matters"
            any="All"
            value={limits.severity}
            choices={severities.map((severity) => [severity.toLowerCase(), severityWords[severity]] as const)}
          />
          <Choice
            name="sure"
            label="How sure it is"
            any="All"
            value={limits.sure}
            choices={certainties.map((certainty) => [certainty.toLowerCase(), certaintyWords[certainty]] as const)}
          />
          <SubjectChoice council={council} chosen={limits.about} />
          <label className="limit">
            <span className="filter-name">Shown by papers up to</span>
            <input className="govuk-input" type="date" name="as-at" value={limits.asAt ?? ''} onChange={() => {}} />
          </label>
          {set > 0 && (
            <button type="button" className="govuk-button govuk-button--secondary" onClick={() => go({})}>
              Show everything
            </button>
          )}
        </form>
      )}
    </details>
  )
}
