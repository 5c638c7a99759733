import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { coverageAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import { useChosen } from '../frame/use-chosen.ts'
import type { CoverageQuery } from '../generated/graphql.ts'
import { columnWords, rowWords } from '../words/coverage.ts'
import { type Choice, choiceIn, inAddress, unlisted } from './choice.ts'

interface OneProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, words: string])[]
}

function One({ name, label, value, choices }: OneProps) {
  return (
    <label className="filter">
      <span className="filter-name">{label}</span>
      <select className="govuk-select" name={name} value={value} onChange={() => {}}>
        {choices.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ChoicesProps {
  readonly council: string
  readonly choice: Choice
  readonly inspections: CoverageQuery['inspectionHistory']['inspections']
}

/** What is shown against what; each choice is in the address at once. */
export function Choices({ council, choice: said, inspections }: ChoicesProps) {
  const navigate = useNavigate()
  const [choice, choose] = useChosen(said, coverageAddress(council, inAddress(said)))
  const change = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const given = [...new FormData(currentTarget)].map(([name, value]): [string, string] => [name, String(value)])
    const next = { ...choiceIn(new URLSearchParams(given)), ...unlisted }
    choose(next)
    navigate(coverageAddress(council, inAddress(next)), { replace: true, state: staying })
  }
  const codes = <Code extends string>(words: Readonly<Record<Code, readonly string[]>>, except = '') =>
    (Object.keys(words) as Code[])
      .filter((code) => code !== except)
      .map((code) => [code.toLowerCase(), words[code][0] ?? code] as const)
  return (
    <form className="coverage-choices no-print" onChange={change} onSubmit={(event) => event.preventDefault()}>
      <One name="rows" label="Rows" value={choice.rows.toLowerCase()} choices={codes(rowWords)} />
      <One name="columns" label="Columns" value={choice.columns.toLowerCase()} choices={codes(columnWords, choice.rows)} />
      <One
        name="order"
        label="Order of rows"
        value={choice.isThinFirst ? 'thin' : ''}
        choices={[
          ['', 'As they are read'],
          ['thin', 'Where it is thin first'],
        ]}
      />
      <One
        name="inspection"
        label="Count as found"
        value={choice.inspection ?? ''}
        choices={[['', 'All that was found'], ...inspections.map(({ id, title }) => [id, title ?? id] as const)]}
      />
      <label className="filter">
        <span className="filter-name">As at</span>
        <input className="govuk-input" type="date" name="as-at" value={choice.asAt ?? ''} onChange={() => {}} />
      </label>
    </form>
  )
}
