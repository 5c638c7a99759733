import { type FormEvent, useId } from 'react'
import { useNavigate } from 'react-router'
import { type SearchLimits, searchAddress } from '../addresses.ts'

interface SearchBoxProps {
  readonly label: string
  readonly hint?: string
  readonly words?: string
  /** What the search stays limited to. */
  readonly limits?: SearchLimits
  readonly className?: string
}

/** The longest text that the server looks for. */
const longest = 200

export function SearchBox({ label, hint, words = '', limits = {}, className = '' }: SearchBoxProps) {
  const id = useId()
  const navigate = useNavigate()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    navigate(searchAddress(asked, limits))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know the element <search>.
    <form role="search" aria-label={label} action="/search" className={`search ${className}`} onSubmit={submit}>
      <label className="search-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="aside" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="search-row">
        <input
          className="govuk-input"
          id={id}
          name="q"
          type="search"
          key={words}
          defaultValue={words}
          maxLength={longest}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        />
        <button type="submit" className="govuk-button search-button">
          Search
        </button>
      </div>
    </form>
  )
}
