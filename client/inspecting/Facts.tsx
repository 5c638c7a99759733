import type { ReactNode } from 'react'
import { readAddress } from '../addresses.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayDay } from '../words/dates.ts'
import { sayPeriod } from '../words/periods.ts'
import { sayValue } from '../words/values.ts'
import { Overall } from './Entry.tsx'
import type { Inspection } from './findings.ts'

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="property">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who inspected what, when, under which framework, and in which document it is told. */
export function Facts({ inspection }: { readonly inspection: Inspection }) {
  const { kind, body, framework, startedOn, endedOn, publishedOn, leadInspector, reportedIn, citations, held } = inspection
  const when = sayPeriod(startedOn, endedOn)
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Kind', kind === null ? null : sayValue('kind', kind)],
    ['Inspected by', body],
    ['Framework', framework],
    ['Inspected', when],
    ['Report published', publishedOn === null ? null : sayDay(publishedOn)],
    ['Lead inspector', leadInspector],
  ]
  const told = facts.filter(([, value]) => value !== null)
  return (
    <>
      {held ? (
        <p>
          <Overall inspection={inspection} />
        </p>
      ) : (
        <p className="unheld">Known only because other papers name it. Its own report has not been read here.</p>
      )}
      <dl className="properties">
        {told.map(([name, value]) => (
          <Fact key={name} name={name}>
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
        {citations.edges.length > 0 && (
          <Fact name={held ? 'Where this is said' : 'Named at'}>
            {citations.edges.map(({ cursor, node }) => (
              <span key={cursor} className="report">
                <PassageStep passage={node} within={node.partOf.nodes[0]?.id} />
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </>
  )
}
