import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { aboutAddress } from '../addresses.ts'
import type { Meant } from '../words/meanings.ts'

const textHere = (): string => document.querySelector('main')?.textContent ?? ''

function List({ meant }: { readonly meant: readonly Meant[] }) {
  if (meant.length === 0) return <p>No word on this page is in the list of words.</p>
  return (
    <dl className="words-list">
      {meant.map(({ word, place, words, line }) => (
        <div key={place}>
          <dt>
            <Link className="govuk-link" to={aboutAddress('words', place)}>
              {word}
            </Link>
          </dt>
          <dd>
            {words !== undefined && `${words}. `}
            {line}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The glossary comes when somebody asks for it; where it cannot be had, the page stands as it is. */
function Meanings() {
  const [meant, setMeant] = useState<readonly Meant[] | 'failed' | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    import('../words/meanings.ts').then(
      ({ meaningsIn }) => wanted && setMeant(meaningsIn(textHere())),
      () => wanted && setMeant('failed'),
    )
    return () => {
      wanted = false
    }
  }, [])
  return (
    <>
      {meant === undefined && <p>Loading what words mean</p>}
      {meant === 'failed' && <p>The list of words could not be loaded. Close this and open it again, or load the page again.</p>}
      {typeof meant === 'object' && <List meant={meant} />}
      <p>
        <Link className="govuk-link" to={aboutAddress('words')}>
          All words that are explained
        </Link>
      </p>
    </>
  )
}

/** What the words of the page at hand mean, wherever on it they stand. */
export function WordsHere() {
  const { key } = useLocation()
  const [openOn, setOpenOn] = useState<string | null>(null)
  const open = openOn === key
  return (
    <details
      className="govuk-details words-here no-print"
      open={open}
      onToggle={({ currentTarget }) => setOpenOn(currentTarget.open ? key : null)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What words on this page mean</span>
      </summary>
      {open && <Meanings key={key} />}
    </details>
  )
}
