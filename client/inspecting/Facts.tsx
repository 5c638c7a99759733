import type { ReactNode } from 'react'
import { readAddress } from '../addresses.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayDay } from '../words/dates.ts'
import { sayPeriod } from '../words/periods.ts'
import { sayValue } from '../words/values.ts'
import { type Cited, passagesFor } from './cited.ts'
import { Overall } from './Entry.tsx'
import type { Inspection } from './findings.ts'

interface FactProps {
  readonly name: string
  readonly said?: readonly Cited[]
  readonly children?: ReactNode
}

/** A fact, and where it is said. */
function Fact({ name, said = [], children }: FactProps) {
  return (
    <div className="property">
      <dt>{name}</dt>
      <dd>
        {children}
        {said.map(({ cursor, node }) => (
          <span key={cursor} className="source report">
            <PassageStep passage={node} within={node.partOf.nodes[0]?.id} />
          </span>
        ))}
      </dd>
    </div>
  )
}

/** The properties that have a place of their own among the facts. */
const told = ['kind', 'body', 'framework', 'startedOn', 'endedOn', 'publishedOn', 'leadInspector', 'overall', 'headline']

/** Who inspected what, when, under which framework, and in which document it is told. */
export function Facts({ inspection }: { readonly inspection: Inspection }) {
  const { kind, body, framework, startedOn, endedOn, publishedOn, leadInspector, reportedIn, citations, held } = inspection
  const { edges } = citations
  const facts: readonly (readonly [name: string, value: string | null, properties: readonly string[]])[] = [
    ['Kind', kind === null ? null : sayValue('kind', kind), ['kind']],
    ['Inspected by', body, ['body']],
    ['Framework', framework, ['framework']],
    ['Inspected', sayPeriod(startedOn, endedOn), ['startedOn', 'endedOn']],
    ['Report published', publishedOn === null ? null : sayDay(publishedOn), ['publishedOn']],
    ['Lead inspector', leadInspector, ['leadInspector']],
  ]
  const others = [null, ...new Set(edges.map(({ property }) => property))].filter((each) => each === null || !told.includes(each))
  const rest = passagesFor(edges, others)
  return (
    <>
      {held ? (
        <p>
          <Overall inspection={inspection} />
          {passagesFor(edges, ['overall']).map(({ cursor, node }) => (
            <span key={cursor} className="source">
              {' '}
              <PassageStep passage={node} within={node.partOf.nodes[0]?.id} />
            </span>
          ))}
        </p>
      ) : (
        <p className="unheld">Known only because other papers name it. Its own report has not been read here.</p>
      )}
      <dl className="properties">
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value, properties]) => (
            <Fact key={name} name={name} said={passagesFor(edges, properties)}>
              {value}
            </Fact>
          ))}
        {reportedIn.nodes.length > 0 && (
          <Fact name="Report">
            {reportedIn.nodes.map(({ id, title }) => (
              <span key={id} className="report">
                <StepIntoDocument to={readAddress(id)}>{title}</StepIntoDocument>
              </span>
            ))}
          </Fact>
        )}
        {rest.length > 0 && <Fact name={held ? 'Where this is said' : 'Named at'} said={rest} />}
      </dl>
    </>
  )
}
