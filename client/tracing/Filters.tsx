import { useNavigate } from 'react-router'
import { staying } from '../frame/staying.ts'
import { useChosen } from '../frame/use-chosen.ts'
import type { Basis, TraceDirection } from '../generated/graphql.ts'
import { everyBasis, relied } from '../words/basis.ts'
import { sayNumber } from '../words/numbers.ts'
import { useThread } from './thread-at-hand.ts'
import { followedIn, showsSuggested, type Ways, waysAddress, withBasis, withSuggestions } from './ways.ts'

const directions: readonly (readonly [TraceDirection, string])[] = [
  ['BOTH', 'Both ways'],
  ['BACK', 'Back: to what was promised, asked and found'],
  ['FORWARD', 'Forward: to what was done, and what shows it'],
]

const basisNames: Readonly<Record<Basis, string>> = {
  STATED: 'stated',
  STRUCTURAL: 'by the layout',
  CONFIRMED: 'confirmed',
  SUGGESTED: 'suggested',
  REJECTED: 'rejected',
}

/** How many links are known in each way; where a way is not followed, how many that leaves out, if only one is not. */
function useTotals(): (basis: Basis) => number | null {
  const { trace } = useThread()
  const left = (reason: string): number => trace.leftOut.find((each) => each.reason === reason)?.total ?? 0
  const notFollowed = relied.filter((basis) => !trace.basis.includes(basis))
  return (basis) => {
    const total = trace.counts.find((each) => each.basis === basis)?.total ?? 0
    if (trace.basis.includes(basis) || basis === 'SUGGESTED') return total
    if (basis === 'REJECTED') return left('REJECTED')
    return notFollowed.length === 1 ? left('BASIS') : null
  }
}

const sayTotal = (basis: Basis, total: number | null): string =>
  total === null ? basisNames[basis] : `${basisNames[basis]} ${sayNumber(total)}`

interface LinkChoiceProps {
  readonly basis: Basis
  readonly total: number | null
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One way in which links are known: the line that it is drawn as, how many there are, and whether they show. */
function LinkChoice({ basis, total, checked, onChange }: LinkChoiceProps) {
  return (
    <label className="filter-choice">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span className={`line-sample line-sample--${basis.toLowerCase()}`} aria-hidden="true" />
      <span>{sayTotal(basis, total)}</span>
    </label>
  )
}

/** Which links to follow, each in one step and counted, and which way; kept in the address. */
export function Filters() {
  const { trace, ways: said, printing } = useThread()
  const navigate = useNavigate()
  const [ways, choose] = useChosen(said, waysAddress(trace.from.id, said))
  const totalOf = useTotals()
  const change = (to: Ways) => {
    choose(to)
    navigate(waysAddress(trace.from.id, to), { replace: true, state: staying })
  }
  const followed = followedIn(ways)
  const isOn = (basis: Basis): boolean => (basis === 'SUGGESTED' ? showsSuggested(ways) : followed.includes(basis))
  const offered = everyBasis.filter((basis) => totalOf(basis) !== 0 || (relied.includes(basis) ? !isOn(basis) : isOn(basis)))
  const turn = (basis: Basis) => (on: boolean) =>
    change(basis === 'SUGGESTED' ? withSuggestions(ways, on) : withBasis(ways, basis, on))
  if (printing)
    return (
      <p>Links: {offered.map((basis) => sayTotal(basis, totalOf(basis)) + (isOn(basis) ? '' : ' (not shown)')).join(', ')}.</p>
    )
  return (
    <form className="trace-filters no-print" onSubmit={(event) => event.preventDefault()}>
      {offered.length > 0 && (
        <fieldset className="filter link-choices">
          <legend>Links</legend>
          {offered.map((basis) => (
            <LinkChoice key={basis} basis={basis} total={totalOf(basis)} checked={isOn(basis)} onChange={turn(basis)} />
          ))}
        </fieldset>
      )}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">How far to follow it{ways.direction !== 'BOTH' && ': one way'}</span>
        </summary>
        <fieldset className="filter">
          <legend>Which way</legend>
          {directions.map(([direction, words]) => (
            <label key={direction} className="filter-choice">
              <input
                type="radio"
                name="direction"
                value={direction}
                checked={ways.direction === direction}
                onChange={() => change({ ...ways, direction })}
              />
              {words}
            </label>
          ))}
        </fieldset>
        <fieldset className="filter">
          <legend>What is suggested</legend>
          <label className="filter-choice">
            <input
              type="checkbox"
              checked={followed.includes('SUGGESTED')}
              onChange={({ target }) => change({ ...withBasis(ways, 'SUGGESTED', target.checked), suggested: true })}
            />
            Follow suggestions on, as far as they lead
          </label>
          {totalOf('REJECTED') === 0 && (
            <label className="filter-choice">
              <input
                type="checkbox"
                checked={followed.includes('REJECTED')}
                onChange={({ target }) => change(withBasis(ways, 'REJECTED', target.checked))}
              />
              Show what a person rejected (nothing here)
            </label>
          )}
        </fieldset>
      </details>
    </form>
  )
}
