import { Link } from 'react-router'
import { traceAddress } from '../addresses.ts'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayReason } from '../words/basis.ts'
import { sayCaption } from '../words/captions.ts'
import { useThread } from './thread-at-hand.ts'

/** Where nothing answers: what comes nearest, and why. It stands beside the line, for nothing says that it answers. */
export function Nearest() {
  const { nearest } = useThread().trace
  if (nearest.length === 0) return null
  return (
    <div className="nearest">
      <p>Nearest, though nothing says that it answers this:</p>
      <ul>
        {nearest.map(({ to, reasons, passages }) => (
          <li key={to.id}>
            <Link className="govuk-link" to={traceAddress(to.id)}>
              {sayCaption(to.caption)}
            </Link>
            <p className="known">
              {reasons.map((reason) => `${sayReason(reason)}. `).join('')}
              {passages.map((passage) => (
                <span key={passage.id}>
                  <PassageStep passage={passage} />{' '}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
