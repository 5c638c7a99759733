import { Link } from 'react-router'
import { staying } from '../frame/staying.ts'
import { sayNumber } from '../words/numbers.ts'
import { type Answered, answers } from './asked.ts'

const shapes: Readonly<Record<Answered, string>> = { yes: '■', suggested: '◇', no: '○' }

const words: Readonly<Record<Answered, string>> = {
  yes: 'answered by a plan',
  suggested: 'with only a suggested answer',
  no: 'with no answer found',
}

/** "3 answered by a plan, 1 with only a suggested answer, 2 with no answer found". */
export const sayAnswered = (counts: Readonly<Record<Answered, number>>): string =>
  answers
    .filter((each) => counts[each] > 0)
    .map((each) => `${sayNumber(counts[each])} ${words[each]}`)
    .join(', ')

interface AnsweredLimitsProps {
  readonly counts: Readonly<Record<Answered, number>>
  readonly chosen: Answered | null
  readonly addressOf: (answered: Answered | undefined) => string
}

/** How many are answered and how many are not, each a way to those alone. */
export function AnsweredLimits({ counts, chosen, addressOf }: AnsweredLimitsProps) {
  const all = answers.reduce((sum, each) => sum + counts[each], 0)
  return (
    <nav className="limits" aria-label="By what is known to answer them">
      <ul>
        {[null, ...answers]
          .filter((each) => each === null || each === chosen || counts[each] > 0)
          .map((each) => (
            <li key={each ?? 'all'}>
              <Link
                className="govuk-link"
                to={addressOf(each ?? undefined)}
                replace
                state={staying}
                aria-current={each === chosen ? 'true' : undefined}
              >
                {each === null ? (
                  `all ${sayNumber(all)}`
                ) : (
                  <>
                    <span aria-hidden="true">{shapes[each]} </span>
                    {sayNumber(counts[each])} {words[each]}
                  </>
                )}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
