import type { FormEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { type IndicatorLimits, indicatorsAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import type { IndicatorList } from './families.ts'

interface IndicatorFiltersProps {
  readonly families: IndicatorList['families']
  readonly limits: IndicatorLimits
}

/** Which indicators to list: by words, and by family. Both are in the address. */
export function IndicatorFilters({ families, limits: { council, family, words } }: IndicatorFiltersProps) {
  const navigate = useNavigate()
  const go = (form: HTMLFormElement) => {
    const given = new FormData(form)
    const [asked, of] = [String(given.get('q') ?? '').trim(), String(given.get('family') ?? '')]
    navigate(indicatorsAddress({ council, words: asked, family: of }), { replace: true, state: staying })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(event.currentTarget)
  }
  const named = families.flatMap((each) => (each.family === null ? [] : [each.family]))
  return (
    <form className="limits-form no-print" onSubmit={submit} key={`${words} ${family}`}>
      <label className="limit">
        <span className="filter-name">Words in its name or family</span>
        <input className="govuk-input" type="search" name="q" defaultValue={words ?? ''} maxLength={200} />
      </label>
      {named.length > 1 && (
        <label className="limit">
          <span className="filter-name">Family</span>
          <select
            className="govuk-select"
            name="family"
            defaultValue={family ?? ''}
            onChange={({ currentTarget }) => currentTarget.form !== null && go(currentTarget.form)}
          >
            <option value="">Any</option>
            {named.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className="govuk-button govuk-button--secondary">
        Show
      </button>
      {(words ?? family ?? '') !== '' && (
        <Link className="govuk-link" to={indicatorsAddress({ council })} replace state={staying}>
          Show all indicators
        </Link>
      )}
    </form>
  )
}
