import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { staying } from '../frame/staying.ts'
import { useChosen } from '../frame/use-chosen.ts'
import type { TraceDirection } from '../generated/graphql.ts'
import { basisWords } from '../words/basis.ts'
import { capitalise } from '../words/numbers.ts'
import { useThread } from './thread-at-hand.ts'
import { everyBasis, usual, type Ways, waysAddress } from './ways.ts'

const directions: readonly (readonly [TraceDirection, string])[] = [
  ['BOTH', 'Both ways'],
  ['BACK', 'Back: to what was promised, asked and found'],
  ['FORWARD', 'Forward: to what was done, and what shows it'],
]

const limited = ({ direction, basis }: Ways): number => Number(direction !== 'BOTH') + Number(basis !== null)

/** Which links to follow, and which way; kept in the address. */
export function Filters() {
  const { trace, ways: said } = useThread()
  const navigate = useNavigate()
  const [ways, choose] = useChosen(said, waysAddress(trace.from.id, said))
  const change = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const given = new FormData(currentTarget)
    const direction = directions.find(([each]) => each === given.get('direction'))?.[0] ?? 'BOTH'
    const basis = everyBasis.filter((each) => given.getAll('basis').includes(each))
    const to = { ...ways, direction, basis }
    choose(to)
    navigate(waysAddress(trace.from.id, to), { replace: true, state: staying })
  }
  const followed = ways.basis ?? usual
  return (
    <details className="govuk-details no-print">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What to follow{limited(ways) > 0 && ` (${limited(ways)} limit set)`}</span>
      </summary>
      <form className="filters" onChange={change} onSubmit={(event) => event.preventDefault()}>
        <fieldset className="filter">
          <legend>Follow links that are</legend>
          {everyBasis.map((basis) => (
            <label key={basis} className="filter-choice">
              <input type="checkbox" name="basis" value={basis} checked={followed.includes(basis)} onChange={() => {}} />
              {capitalise(basisWords[basis])}
            </label>
          ))}
        </fieldset>
        <fieldset className="filter">
          <legend>Which way</legend>
          {directions.map(([direction, words]) => (
            <label key={direction} className="filter-choice">
              <input type="radio" name="direction" value={direction} checked={ways.direction === direction} onChange={() => {}} />
              {words}
            </label>
          ))}
        </fieldset>
      </form>
    </details>
  )
}
