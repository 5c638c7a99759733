import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { checksAddress, disagreementsAddress, flagAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { sayFlagCitation } from '../checks/citation.ts'
import { type Flag as FlagAsked, isFlag } from '../checks/flag.ts'
import { RaisedOn } from '../checks/RaisedOn.tsx'
import { SeverityTag } from '../checks/SeverityTag.tsx'
import { Sides } from '../checks/Sides.tsx'
import { useToldOf } from '../checks/told.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { Notes } from '../parts/Notes.tsx'
import { Recorded } from '../parts/Properties.tsx'
import { flagQuery } from '../queries/checks.ts'
import { CopyCitation } from '../reading/CopyCitation.tsx'
import '../styles/trace.css'
import '../styles/concerns.css'
import '../styles/checks.css'
import { certaintyMeanings, certaintyWords, groupWords, severityMeanings, standingWords } from '../words/checks.ts'
import { sayDay } from '../words/dates.ts'
import { NothingHere } from './NotFound.tsx'

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="summary-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How much it matters, how sure it is, what was searched, and what people decided. */
function InShort({ flag }: { readonly flag: FlagAsked }) {
  const { severity, certainty, searched, asAt, standing, topics } = flag
  return (
    <dl className="summary">
      <Row name="How much it matters">
        <SeverityTag severity={severity} /> {severityMeanings[severity]}
      </Row>
      <Row name="How sure it is">
        {certaintyWords[certainty]}. {certaintyMeanings[certainty]}
      </Row>
      {searched !== null && <Row name="What was searched">{searched}</Row>}
      {asAt !== null && <Row name="Shown since">{sayDay(asAt)}, the day of the papers that show it</Row>}
      {standingWords[standing] !== null && <Row name="Decided">{standingWords[standing]}: see below.</Row>}
      {topics.nodes.length > 0 && (
        <Row name="About">
          {topics.nodes.map(({ id, caption }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link className="govuk-link" to={thingAddress(id)}>
                {caption}
              </Link>
            </span>
          ))}
        </Row>
      )}
    </dl>
  )
}

function WaysOn({ flag: { check, council } }: { readonly flag: FlagAsked }) {
  if (council === null) return null
  return (
    <ul className="ways-on no-print">
      <li>
        <Link className="govuk-link" to={checksAddress(council.id)}>
          All that checks found
        </Link>
      </li>
      {check.disagreement !== null && (
        <li>
          <Link className="govuk-link" to={disagreementsAddress(council.id, { kind: check.disagreement.toLowerCase() })}>
            Where papers disagree
          </Link>
        </li>
      )}
    </ul>
  )
}

function FlagView({ flag }: { readonly flag: FlagAsked }) {
  const { id, summary, check, council, sides, raisedOn, properties } = flag
  const address = `${window.location.origin}${flagAddress(id)}`
  const told = useToldOf(sides)
  return (
    <>
      <InventedNotice of={[flag]} />
      <PageHeading
        title={check.title}
        council={council}
        above={`Check: ${groupWords[check.group].name.toLowerCase()}${council === null ? '' : `, ${council.name}`}`}
      />
      <p className="flag-says">{summary}</p>
      <InShort flag={flag} />
      <WaysOn flag={flag} />
      <section aria-labelledby="shown">
        <h2 className="section-title" id="shown">
          {sides.length === 0 ? 'What it rests on' : 'What the papers print'}
        </h2>
        {sides.length === 0 ? (
          <p>It rests on no passage: nothing was found that could be shown.</p>
        ) : (
          <Sides sides={sides} as="h3" told={told} />
        )}
        <CopyCitation citation={sayFlagCitation({ summary, sides, address })} />
      </section>
      <section aria-labelledby="raised-on">
        <h2 className="section-title" id="raised-on">
          What it is about
        </h2>
        <RaisedOn raisedOn={raisedOn} />
      </section>
      <section aria-labelledby="why">
        <h2 className="section-title" id="why">
          Why it matters
        </h2>
        <p>{check.why}</p>
        <p className="aside">What this check looks for: {check.looksFor}</p>
      </section>
      <Notes id={id} />
      <Recorded properties={properties} council={council} />
    </>
  )
}

/** One thing that a check found: what it says, what proves it, and what people say of it. */
export default function Flag() {
  const id = useParams()['*'] ?? ''
  const answer = useAsk(flagQuery, { id })
  return (
    <Asked answer={answer} what="what the check found">
      {({ node }) => (isFlag(node) ? <FlagView key={id} flag={node} /> : <NothingHere id={id} />)}
    </Asked>
  )
}
