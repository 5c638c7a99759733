import { Link } from 'react-router'
import type { NumbersQuery } from '../generated/graphql.ts'
import '../styles/council.css'
import { sayNumber } from '../words/numbers.ts'
import { numbersOf } from './numbers.ts'

interface NumbersProps {
  readonly council: string
  readonly asAt: string | null
  readonly data: NumbersQuery
}

/** The numbers that tell how a council stands, each a way to what it counts. */
export function Numbers({ council, asAt, data }: NumbersProps) {
  return (
    <ul className="numbers">
      {numbersOf(council, asAt, data).map(({ total, words, to }) => (
        <li key={words}>
          <Link className="govuk-link" to={to}>
            <strong>{sayNumber(total)}</strong> {words}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The same, each with what it means and of how many it is. */
export function NumbersExplained({ council, asAt, data }: NumbersProps) {
  return (
    <ul className="numbers numbers--explained">
      {numbersOf(council, asAt, data).map(({ total, words, about, to, ofDay }) => (
        <li key={words}>
          <Link className="govuk-link" to={to}>
            <strong>{sayNumber(total)}</strong> {words}
          </Link>
          <span className="number-about">
            {asAt !== null && !ofDay && 'Counted over all papers read, not only those up to that day. '}
            {about}
          </span>
        </li>
      ))}
    </ul>
  )
}
