import { Link } from 'react-router'
import { library } from '../generated/library.ts'
import { useWide } from '../reading/use-wide.ts'
import { groups } from './operations.ts'
import { operationAddress } from './permalink.ts'

interface LibraryProps {
  /** The name of the operation that is shown. */
  readonly current: string | undefined
}

function Listed({ current }: LibraryProps) {
  return groups.map(([group, words]) => (
    <section key={group} aria-labelledby={`library-${group}`}>
      <h3 className="library-group" id={`library-${group}`}>
        {words}
      </h3>
      <ul>
        {library
          .filter((operation) => operation.group === group)
          .map(({ name, title, question }) => (
            <li key={name}>
              <Link className="govuk-link" to={operationAddress(name)} aria-current={name === current ? 'page' : undefined}>
                {title}
              </Link>{' '}
              <span className="aside library-question">{question}</span>
            </li>
          ))}
      </ul>
    </section>
  ))
}

/** All operations of the library, by whom they are for; folded where there is no room beside the editor. */
export function Library({ current }: LibraryProps) {
  const wide = useWide()
  return (
    <nav className="library no-print" aria-labelledby="library">
      <h2 className="library-title" id="library">
        Questions to start from
      </h2>
      {wide ? (
        <Listed current={current} />
      ) : (
        <details key={current} className="govuk-details" open={current === undefined}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">All {library.length} questions</span>
          </summary>
          <Listed current={current} />
        </details>
      )}
    </nav>
  )
}
