import { type ReactNode, useId, useState } from 'react'
import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import { isDay } from '../words/dates.ts'
import { sayProperty } from '../words/properties.ts'
import { type Held, sayValue } from '../words/values.ts'
import { RagTag } from './Tag.tsx'

export interface Property {
  readonly name: string
  readonly about: string
  readonly value: Held
}

/** What machines and checkers need and few readers do: names, digests, and places as numbers. */
const technical = new Set([
  'id',
  'sha256',
  'digest',
  'normalDigest',
  'textLayer',
  'order',
  'locator',
  'page',
  'pageLabel',
  'lineStart',
  'lineEnd',
  'start',
  'end',
  'words',
])

/** A figure's start and end are days, and no place in a text. */
const isTechnical = ({ name, value }: Property): boolean => technical.has(name) && !(typeof value === 'string' && isDay(value))

interface PropertiesProps {
  readonly properties: readonly Property[]
  readonly council: { readonly id: string; readonly name: string } | null
}

function showValue({ name, value }: Property, council: PropertiesProps['council']): ReactNode {
  if (name === 'rag' && typeof value === 'string') return <RagTag rag={value} />
  if (name === 'council' && council !== null)
    return (
      <Link className="govuk-link" to={thingAddress(council.id)}>
        {council.name}
      </Link>
    )
  if (name === 'sourceUrl' && typeof value === 'string' && /^https?:/.test(value))
    return (
      <a className="govuk-link" href={value} rel="noreferrer">
        {value}
      </a>
    )
  return sayValue(name, value)
}

interface PropertyListProps extends PropertiesProps {
  readonly meanings: boolean
}

function PropertyList({ properties, council, meanings }: PropertyListProps) {
  return (
    <dl className="properties">
      {properties.map((property) => (
        <div key={property.name} className="property">
          <dt>{sayProperty(property.name)}</dt>
          <dd>
            {showValue(property, council)}
            {meanings && <span className="meaning">{property.about}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What a thing's properties are, each with its meaning on demand, the technical ones folded away. */
export function Properties({ properties, council }: PropertiesProps) {
  const [meanings, setMeanings] = useState(false)
  const id = useId()
  const plain = properties.filter((property) => !isTechnical(property))
  const rest = properties.filter(isTechnical)
  return (
    <div id={id}>
      {plain.length > 0 && <PropertyList properties={plain} council={council} meanings={meanings} />}
      {properties.length > 0 && (
        <button
          type="button"
          className="plain-button no-print"
          aria-pressed={meanings}
          aria-controls={id}
          onClick={() => setMeanings(!meanings)}
        >
          Say what each of these means
        </button>
      )}
      {rest.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Technical details</span>
          </summary>
          <PropertyList properties={rest} council={council} meanings={meanings} />
        </details>
      )}
    </div>
  )
}
