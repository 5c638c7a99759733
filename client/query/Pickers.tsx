import type { GraphQuery, Label } from '../generated/graphql.ts'
import type { LibraryOperation } from '../generated/library.ts'
import { sayCaption } from '../words/captions.ts'
import type { Choices, Variables } from './fitting.ts'
import { councilIn } from './fitting.ts'

interface PickersProps {
  readonly operation: LibraryOperation
  readonly councils: GraphQuery['graph']['councils']
  readonly council: string | null
  readonly choices: Choices
  readonly variables: Variables
  readonly onCouncil: (council: string) => void
  readonly onPick: (name: string, id: string) => void
  readonly labelled: (label: Label) => string
}

const longest = 80

const short = (caption: string): string => {
  const said = sayCaption(caption)
  return said.length <= longest ? said : `${said.slice(0, longest)}…`
}

/** Choices of the council and the things that an operation is asked about, so that nobody needs to know an id. */
export function Pickers(props: PickersProps) {
  const { operation, councils, council, choices, variables, onCouncil, onPick, labelled } = props
  const picks = Object.entries(operation.picks).filter(([, label]) => label !== 'Council' && choices[label] !== undefined)
  const ofCouncil = councilIn(operation.variables) !== undefined && councils.length > 1
  if (!ofCouncil && picks.length === 0) return null
  return (
    <div className="pickers no-print">
      {ofCouncil && (
        <div className="picker">
          <label className="picker-name" htmlFor="pick-council">
            Council
          </label>
          <select
            id="pick-council"
            className="govuk-select"
            value={council ?? ''}
            onChange={({ target }) => onCouncil(target.value)}
          >
            {councils.map(({ id, name, invented }) => (
              <option key={id} value={id}>
                {name}
                {invented === true && ' (invented)'}
              </option>
            ))}
          </select>
        </div>
      )}
      {picks.map(([name, label]) => {
        const there = choices[label] ?? []
        const value = String(variables[name] ?? '')
        const isThere = there.some(({ id }) => id === value)
        return (
          <div key={name} className="picker">
            <label className="picker-name" htmlFor={`pick-${name}`}>
              {labelled(label)} <code>${name}</code>
            </label>
            <select
              id={`pick-${name}`}
              className="govuk-select"
              value={value}
              onChange={({ target }) => onPick(name, target.value)}
            >
              {!isThere && <option value={value}>{value === '' ? 'None has been read' : value}</option>}
              {there.map(({ id, caption }) => (
                <option key={id} value={id}>
                  {short(caption)}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </div>
  )
}
