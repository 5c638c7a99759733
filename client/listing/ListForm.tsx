import type { FormEvent } from 'react'
import { useChosen } from '../frame/use-chosen.ts'
import type { Choice } from './asked.ts'

/** What is chosen, by the names that the address has for it. */
export type Chosen = Readonly<Record<string, string | undefined>>

export interface Field {
  readonly name: string
  readonly label: string
  /** What no choice means: "Anybody". */
  readonly any: string
  readonly choices: readonly Choice[]
}

interface ListFormProps {
  readonly fields: readonly Field[]
  /** What the words are looked for in: "Words in what was asked". */
  readonly wordsLabel: string
  /** With the words as `q`. */
  readonly chosen: Chosen
  readonly go: (chosen: Chosen) => void
}

/** What the address limits the list to, in words: "About: Care leavers". */
function sayChosen(chosen: Chosen, fields: readonly Field[], wordsLabel: string): string[] {
  const told = fields.flatMap(({ name, label, choices }) => {
    const value = chosen[name]
    if (value === undefined) return []
    return [`${label}: ${choices.find(([each]) => each === value)?.[1] ?? value}`]
  })
  return chosen.q === undefined ? told : [...told, `${wordsLabel}: “${chosen.q}”`]
}

/** What to list, by a choice each and by words; all of it is in the address. */
export function ListForm({ fields, wordsLabel, chosen: said, go }: ListFormProps) {
  const [chosen, choose] = useChosen(said, JSON.stringify(said))
  const set = sayChosen(said, fields, wordsLabel)
  const pick = (name: string, value: string) => {
    const to = { ...chosen, [name]: value === '' ? undefined : value }
    choose(to)
    return to
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go({ ...chosen, q: chosen.q?.trim() || undefined })
  }
  return (
    <>
      <details className="govuk-details no-print">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Choose what to show</span>
        </summary>
        <form className="limits-form" onSubmit={submit}>
          {fields
            .filter(({ name, choices }) => choices.length > 1 || chosen[name] !== undefined)
            .map(({ name, label, any, choices }) => (
              <label key={name} className="limit">
                <span className="filter-name">{label}</span>
                <select
                  className="govuk-select"
                  name={name}
                  value={chosen[name] ?? ''}
                  onChange={({ currentTarget }) => go(pick(name, currentTarget.value))}
                >
                  <option value="">{any}</option>
                  {choices.map(([value, words]) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          <label className="limit">
            <span className="filter-name">{wordsLabel}</span>
            <input
              className="govuk-input"
              type="search"
              name="q"
              value={chosen.q ?? ''}
              onChange={({ currentTarget }) => pick('q', currentTarget.value)}
              maxLength={200}
            />
          </label>
          <button type="submit" className="govuk-button govuk-button--secondary">
            Show
          </button>
        </form>
      </details>
      {set.length > 0 && (
        <p>
          <strong>Chosen:</strong> {set.join('; ')}.{' '}
          <button type="button" className="list-all no-print" onClick={() => go({})}>
            Show all
          </button>
        </p>
      )}
    </>
  )
}
