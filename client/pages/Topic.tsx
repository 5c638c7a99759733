import { Link, useParams, useSearchParams } from 'react-router'
import { briefingAddress, thingAddress, topicAddress, topicsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { GraphQuery, TopicFoundQuery } from '../generated/graphql.ts'
import { chosenCouncil } from '../inspecting/council.ts'
import { dayOfGiver, giverOf, isByInspection, sayGiver } from '../listing/givers.ts'
import { useFolds } from '../parts/Folding.tsx'
import { graphQuery } from '../queries/graph.ts'
import { topicFoundQuery, topicNameQuery } from '../queries/topic.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/figures.css'
import '../styles/checks.css'
import '../styles/coverage.css'
import '../styles/lists.css'
import { DoneAbout } from '../topics/Done.tsx'
import { AskedAbout, FoundAbout } from '../topics/Found.tsx'
import { InOrder } from '../topics/InOrder.tsx'
import { sayCount, sayList } from '../words/numbers.ts'
import { NothingHere } from './NotFound.tsx'

type Council = GraphQuery['graph']['councils'][number]

const quoted = (terms: readonly string[]): string => sayList(terms.map((term) => `“${term}”`))
const termsShown = 6

/** By which words a rule finds what is about a topic. */
function Terms({ terms }: { readonly terms: readonly string[] }) {
  const rest = terms.slice(termsShown)
  return (
    <>
      <p>
        Everything read that speaks of this. A rule found it by words such as {quoted(terms.slice(0, termsShown))}
        {rest.length > 0 && `, and ${sayCount(rest.length, 'other', 'others')}`}: what is about it is suggested, unless a person
        confirmed it.
      </p>
      {rest.length > 0 && (
        <details className="govuk-details no-print">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">All of these words</span>
          </summary>
          <p>{quoted(terms)}.</p>
        </details>
      )}
    </>
  )
}

/** The inspections that found or asked for something about it, the newest first: days to start from. */
function daysIn({ findings, recommendations }: TopicFoundQuery): (readonly [day: string, what: string])[] {
  const days = new Map<string, string>()
  for (const thing of [...findings.nodes, ...recommendations.nodes].filter(isByInspection)) {
    const giver = giverOf(thing)
    const day = dayOfGiver(giver)
    if (day !== null) days.set(day, sayGiver(giver))
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1))
}

function OfCouncil({ id, council }: { readonly id: string; readonly council: string }) {
  const folds = useFolds()
  const answer = useAsk(topicFoundQuery, { id, council })
  return (
    <>
      <Asked answer={answer} what="what was found and asked" part>
        {(data) => (
          <>
            <FoundAbout id={id} council={council} data={data} folds={folds} />
            <AskedAbout id={id} council={council} data={data} folds={folds} />
          </>
        )}
      </Asked>
      <DoneAbout id={id} council={council} folds={folds} />
      <InOrder id={id} council={council} days={answer.state === 'answered' ? daysIn(answer.data) : []} />
    </>
  )
}

const parts = [
  ['found', 'Found'],
  ['asked', 'Asked'],
  ['done', 'Promised and being done'],
  ['shown', 'Shown by'],
  ['came-back', 'What keeps coming back'],
  ['flags', 'What checks found'],
  ['in-order', 'Everything in order'],
] as const

/** Ways to the parts of the page, which are long. */
function Contents() {
  return (
    <nav className="limits no-print" aria-label="On this page">
      <ul>
        {parts.map(([name, words]) => (
          <li key={name}>
            <a
              className="govuk-link"
              href={`#${name}`}
              onClick={(event) => {
                // The router would take a changed fragment for a new page.
                event.preventDefault()
                const heading = document.getElementById(name)
                heading?.setAttribute('tabindex', '-1')
                heading?.focus()
                heading?.scrollIntoView()
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface TopicViewProps {
  readonly id: string
  readonly label: string
  readonly terms: readonly string[]
  readonly councils: readonly Council[]
  readonly council: Council | undefined
}

function TopicView({ id, label, terms, councils, council }: TopicViewProps) {
  const others = councils.filter((each) => each.id !== council?.id)
  return (
    <>
      <PageHeading
        title={label}
        council={council}
        above={
          council === undefined ? (
            'Topic'
          ) : (
            <>
              <Link className="govuk-link" to={topicsAddress(council.id)}>
                Topic
              </Link>
              , {council.name}
            </>
          )
        }
      />
      <ul className="ways-on no-print">
        {council !== undefined && (
          <li>
            <Link className="govuk-link" to={briefingAddress(id, { council: council.id })}>
              A briefing to print, with questions to ask
            </Link>
          </li>
        )}
        {others.map((each) => (
          <li key={each.id}>
            <Link className="govuk-link" to={topicAddress(id, { council: each.id })}>
              The same in {each.name}
              {each.invented === true && ' (invented)'}
            </Link>
          </li>
        ))}
        <li>
          <Link className="govuk-link" to={thingAddress(id)}>
            All that is linked with it
          </Link>
        </li>
      </ul>
      <Terms terms={terms} />
      {council === undefined ? (
        <p>No document has been read yet.</p>
      ) : (
        <>
          <Contents />
          <OfCouncil key={council.id} id={id} council={council.id} />
        </>
      )}
    </>
  )
}

/** A topic in one council: what was found, asked, promised and done about it, what shows it, and everything in order. */
export default function Topic() {
  const id = useParams()['*'] ?? ''
  const [query] = useSearchParams()
  const graph = useAsk(graphQuery, {})
  const answer = useAsk(topicNameQuery, { id })
  return (
    <Asked answer={graph} what="the topic">
      {({ graph: { councils } }) => (
        <Asked answer={answer} what="the topic">
          {({ node }) => {
            if (node === null || !('terms' in node)) return <NothingHere id={id} />
            const chosen = chosenCouncil(councils, query.get('council'))
            return (
              <TopicView
                key={id}
                id={id}
                label={node.label}
                terms={node.terms}
                councils={councils}
                council={councils.find((each) => each.id === chosen)}
              />
            )
          }}
        </Asked>
      )}
    </Asked>
  )
}
