import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { staying } from '../frame/staying.ts'
import { useChosen } from '../frame/use-chosen.ts'
import type { LateClass, Rag } from '../generated/graphql.ts'
import { classWords } from '../words/late.ts'
import { ragWords } from '../words/values.ts'
import { everything, filterAddress, filterIn, limits, type PlanFilter } from './filters.ts'
import { type Branch, ownersOf, type Plan } from './rows.ts'

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly choices: readonly { readonly id: string; readonly caption: string }[]
}

function Choice({ name, label, value, choices }: ChoiceProps) {
  return (
    <label className="filter">
      <span className="filter-name">{label}</span>
      <select className="govuk-select" name={name} value={value ?? ''} onChange={() => {}}>
        <option value="">Any</option>
        {choices.map(({ id, caption }) => (
          <option key={id} value={id}>
            {caption}
          </option>
        ))}
      </select>
    </label>
  )
}

function Day({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string | null }) {
  return (
    <label className="filter">
      <span className="filter-name">{label}</span>
      <input className="govuk-input" type="date" name={name} value={value ?? ''} onChange={() => {}} />
    </label>
  )
}

interface FiltersProps {
  readonly plan: Plan
  readonly branches: readonly Branch[]
  readonly filter: PlanFilter
  readonly classes: readonly LateClass[]
  readonly asAt: string | null
}

/** Which actions to show; each choice is in the address at once. */
export function Filters({ plan, branches, filter: said, classes, asAt }: FiltersProps) {
  const navigate = useNavigate()
  const [filter, choose] = useChosen(said, filterAddress(plan.id, said, asAt))
  const go = (to: PlanFilter) => {
    choose(to)
    navigate(filterAddress(plan.id, to, asAt), { replace: true, state: staying })
  }
  const change = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const given = new FormData(currentTarget)
    const query = new URLSearchParams([...given].map(([name, value]): [string, string] => [name, String(value)]))
    query.set('rating', given.getAll('rating').join(','))
    go(filterIn(query))
  }
  const has = new Set(branches.flatMap(({ actions }) => actions).map(({ rag }) => rag ?? 'UNKNOWN'))
  const priorities = plan.ratings.flatMap(({ priority }) => (priority === null ? [] : [priority]))
  const set = limits(filter)
  return (
    <details className="govuk-details no-print" open={set > 0}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Choose which actions to show{set > 0 && ` (${set} set)`}</span>
      </summary>
      <form className="filters filters--plan" onChange={change} onSubmit={(event) => event.preventDefault()}>
        <fieldset className="filter">
          <legend>Rating</legend>
          {(Object.keys(ragWords) as Rag[])
            .filter((rag) => has.has(rag))
            .map((rag) => (
              <label key={rag} className="filter-choice">
                <input
                  type="checkbox"
                  name="rating"
                  value={rag.toLowerCase()}
                  checked={filter.ratings.includes(rag)}
                  onChange={() => {}}
                />
                {ragWords[rag]}
              </label>
            ))}
        </fieldset>
        <div>
          <Choice name="owner" label="Owner" value={filter.owner} choices={ownersOf(branches)} />
          <Choice name="priority" label="Priority" value={filter.priority} choices={priorities} />
          <Choice
            name="class"
            label="How it stands to its date"
            value={filter.class?.toLowerCase() ?? null}
            choices={classes.map((each) => ({ id: each.toLowerCase(), caption: classWords[each].replace(/:.*/, '') }))}
          />
          <div className="filter-days">
            <Day name="after" label="Due after" value={filter.after} />
            <Day name="before" label="Due before" value={filter.before} />
          </div>
        </div>
      </form>
      {set > 0 && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => go(everything)}>
          Show all actions
        </button>
      )}
    </details>
  )
}
