import type { ReactNode } from 'react'
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
  'areaKeys',
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
export const isTechnical = ({ name, value }: Property): boolean =>
  technical.has(name) && !(typeof value === 'string' && isDay(value))

type Council = { readonly id: string; readonly name: string } | null

function showValue({ name, value }: Property, council: Council): ReactNode {
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

interface PropertiesProps {
  readonly properties: readonly Property[]
  readonly council: Council
  /** True where each property's meaning stands below its value. */
  readonly meanings?: boolean
}

/** Properties by name, in words. */
export function Properties({ properties, council, meanings = false }: PropertiesProps) {
  if (properties.length === 0) return null
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

/** All that is held of a thing, with what each property means, folded away: for checkers, and for whoever asks the graph itself. */
export function Recorded(props: PropertiesProps) {
  return (
    <details className="govuk-details recorded">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">All that is recorded of this, and what each entry means</span>
      </summary>
      <Properties {...props} meanings />
    </details>
  )
}
