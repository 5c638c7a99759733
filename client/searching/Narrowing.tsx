import { Link } from 'react-router'
import { type SearchLimits, searchAddress } from '../addresses.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { staying } from '../frame/staying.ts'
import { capitalise, sayNumber } from '../words/numbers.ts'
import type { Found } from './marks.ts'

interface NarrowingProps {
  readonly found: Found
  readonly words: string
  readonly limits: SearchLimits
}

interface Choice {
  readonly key: string
  readonly name: string
  readonly total: number
  readonly to: SearchLimits
  readonly isChosen: boolean
}

interface ChoicesProps {
  readonly title: string
  readonly any: string
  readonly without: SearchLimits
  readonly words: string
  readonly choices: readonly Choice[]
}

/** What a search may be limited to in one respect; the one that it is limited to is said to be so. */
function Choices({ title, any, without, words, choices }: ChoicesProps) {
  const chosen = choices.find(({ isChosen }) => isChosen)
  if (choices.length < 2 && chosen === undefined) return null
  const to = (limits: SearchLimits) => ({ to: searchAddress(words, limits), replace: true, state: staying })
  return (
    <section>
      <h2 className="facet-title">{title}</h2>
      <ul className="kinds">
        {chosen !== undefined && (
          <li>
            <Link className="govuk-link" {...to(without)}>
              {any}
            </Link>
          </li>
        )}
        {choices.map(({ key, name, total, to: limits, isChosen }) => (
          <li key={key}>
            <Link className="govuk-link" aria-current={isChosen ? 'true' : undefined} {...to(limits)}>
              {name}
            </Link>{' '}
            <span className="count">({sayNumber(total)})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Passages mostly say what the things above them say. */
const passagesLast = (labels: Found['facets']['labels']): Found['facets']['labels'] => [
  ...labels.filter(({ label }) => label !== 'Passage'),
  ...labels.filter(({ label }) => label === 'Passage'),
]

const chosenOf = ({ kind, council, year }: SearchLimits): number =>
  [kind, council, year].filter((each) => each !== undefined).length

/** Ways to narrow down what was found, each with how many it would leave. */
export function Narrowing({ found: { facets }, words, limits }: NarrowingProps) {
  const say = useLabelWords()
  const set = chosenOf(limits)
  if (facets.labels.length < 2 && set === 0) return null
  const { kind, council, year } = limits
  return (
    <details className="govuk-details no-print" open={set > 0}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Narrow down{set > 0 && ` (${set} set)`}</span>
      </summary>
      <Choices
        title="Kind"
        any="Any kind"
        without={{ council, year }}
        words={words}
        choices={passagesLast(facets.labels).map(({ label, total }) => ({
          key: label,
          name: capitalise(say(label).many),
          total,
          to: { ...limits, kind: label },
          isChosen: label === kind,
        }))}
      />
      <Choices
        title="Council"
        any="Any council"
        without={{ kind, year }}
        words={words}
        choices={facets.councils.map(({ council: { id, name }, total }) => ({
          key: id,
          name,
          total,
          to: { ...limits, council: id },
          isChosen: id === council,
        }))}
      />
      <Choices
        title="Year"
        any="Any year"
        without={{ kind, council }}
        words={words}
        choices={facets.years.map(({ year: each, total }) => ({
          key: String(each),
          name: String(each),
          total,
          to: { ...limits, year: String(each) },
          isChosen: String(each) === year,
        }))}
      />
    </details>
  )
}
