import { Link } from 'react-router'
import { flagAddress, thingAddress, traceAddress } from '../addresses.ts'
import type { BriefingQuery } from '../generated/graphql.ts'
import { isTraceable } from '../tracing/ways.ts'
import { capitalise, sayCount } from '../words/numbers.ts'
import { Cited } from './Cited.tsx'

type Part = NonNullable<BriefingQuery['briefing']>['parts'][number]
type Line = Part['lines'][number]

function lineAddress({ node: { __typename: label, id } }: Line): string {
  if (label === 'Flag') return flagAddress(id)
  return isTraceable(label) ? traceAddress(id) : thingAddress(id)
}

function LineView({ line }: { readonly line: Line }) {
  return (
    <li>
      {line.words} <Cited sources={line.sources} />
      {line.aside !== null && <span className="line-aside"> {capitalise(line.aside)}.</span>}
      <Link className="govuk-link no-print" to={lineAddress(line)}>
        More
      </Link>
    </li>
  )
}

function PartView({ part: { kind, title, words, lines, leftOut } }: { readonly part: Part }) {
  return (
    <section aria-labelledby={`part-${kind}`}>
      <h2 className="section-title" id={`part-${kind}`}>
        {title}
      </h2>
      <p>{words}</p>
      <ul className="told-lines">
        {lines.map((line) => (
          <LineView key={`${line.node.id} ${line.words}`} line={line} />
        ))}
      </ul>
      {leftOut > 0 && <p className="aside">{sayCount(leftOut, 'more is', 'more are')} left out.</p>}
    </section>
  )
}

/** What was found, one part after the other; then what was looked for and not found. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const empty = parts.filter(({ lines }) => lines.length === 0)
  return (
    <>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map((part) => (
          <PartView key={part.kind} part={part} />
        ))}
      {empty.length > 0 && (
        <section aria-labelledby="part-none">
          <h2 className="section-title" id="part-none">
            Looked for, with nothing to list
          </h2>
          <ul className="told-lines">
            {empty.map(({ kind, words }) => (
              <li key={kind}>{words}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
