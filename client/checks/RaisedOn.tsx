import { Link } from 'react-router'
import { traceAddress } from '../addresses.ts'
import { ThingLink } from '../parts/ThingLink.tsx'
import { isTraceable } from '../tracing/ways.ts'
import { sayCount } from '../words/numbers.ts'
import { shortName } from '../words/short-names.ts'
import type { Flag } from './flag.ts'

/** The things that a flag is about, each with its thread. */
export function RaisedOn({ raisedOn: { edges, totalCount } }: Pick<Flag, 'raisedOn'>) {
  return (
    <ul className="raised-on">
      {edges.map(({ cursor, node }) => (
        <li key={cursor}>
          <ThingLink thing={node} withKind />
          {isTraceable(node.__typename) && (
            <>
              {' '}
              <Link className="govuk-link raised-thread no-print" to={traceAddress(node.id)}>
                Its thread<span className="govuk-visually-hidden">: {shortName(node.caption)}</span>
              </Link>
            </>
          )}
        </li>
      ))}
      {totalCount > edges.length && <li>and {sayCount(totalCount - edges.length, 'other', 'others')}</li>}
    </ul>
  )
}
