import { Link } from 'react-router'
import { staying } from '../frame/staying.ts'
import { useThread } from './thread-at-hand.ts'
import { type View, views, waysAddress } from './ways.ts'

const names: Readonly<Record<View, string>> = { list: 'List', columns: 'Columns', table: 'Table' }

/** The three views of the thread; each keeps what it is limited to. */
export function Switch() {
  const { trace, ways } = useThread()
  return (
    <nav className="view-switch no-print" aria-label="Show the thread as">
      <ul>
        {views.map((view) => (
          <li key={view}>
            <Link
              className="govuk-link"
              to={waysAddress(trace.from.id, { ...ways, view })}
              replace
              state={staying}
              aria-current={view === ways.view ? 'true' : undefined}
            >
              {names[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
