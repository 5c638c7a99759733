import { Link, useParams, useSearchParams } from 'react-router'
import { measuresAddress, planAddress, readAddress, recommendationsAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLate } from '../ask/use-late.ts'
import { Asked } from '../frame/Asked.tsx'
import type { MeasuresQuery } from '../generated/graphql.ts'
import { AnsweredLimits } from '../listing/Answered.tsx'
import { answeredIn, answeredOf, countAnswered } from '../listing/asked.ts'
import { byGiver, type Giver, sayGiver } from '../listing/givers.ts'
import { MeasureView } from '../listing/MeasureView.tsx'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { measuresQuery } from '../queries/lists.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import { sayToday } from '../words/late.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

function Nothing() {
  return (
    <>
      <p>
        No plan that has been read has an appendix that takes up what was asked, row by row. Reading one that has will bring it
        here:
      </p>
      <p>
        <code>npm run ingest -- PATH</code>
      </p>
    </>
  )
}

function GiverName({ giver }: { readonly giver: Giver | null }) {
  if (giver === null) return sayGiver(giver)
  const { __typename: label, id } = giver
  const address = label === 'Plan' ? planAddress(id) : label === 'Document' ? readAddress(id) : thingAddress(id)
  return (
    <Link className="govuk-link" to={address}>
      {sayGiver(giver)}
    </Link>
  )
}

interface ListProps {
  readonly council: string
  readonly measures: MeasuresQuery['measures']
  readonly asked: string | null
  readonly nextAddress: (after: string) => string
}

function List({ council, measures: { nodes, totalCount, pageInfo }, asked, nextAddress }: ListProps) {
  const late = useLate(council)
  const answered = answeredIn(asked)
  const shown = answered === null ? nodes : nodes.filter((measure) => answeredOf(measure) === answered)
  const dangling = nodes.filter(({ danglingRefs }) => danglingRefs.length > 0).length
  return (
    <>
      <p role="status">
        <strong>
          {sayCount(totalCount, 'measure', 'measures')} by which plans take up what was asked.
          {answered !== null && ` ${sayCount(shown.length, 'is', 'are')} shown.`}
        </strong>{' '}
        {dangling > 0 &&
          `${sayCount(dangling, 'prints a reference', 'print references')} that ${dangling === 1 ? 'leads' : 'lead'} to nothing that was read.`}
      </p>
      {late?.today != null && <p>{sayToday(late.today.day, late.today.reason)}.</p>}
      <AnsweredLimits
        counts={countAnswered(nodes)}
        chosen={answered}
        addressOf={(each) => measuresAddress(council, { answered: each })}
      />
      {byGiver(shown).map(({ giver, things }) => (
        <section key={giver?.id ?? ''} className="decisions-of">
          <h2 className="section-title">
            <GiverName giver={giver} /> <span className="count">({sayNumber(things.length)})</span>
          </h2>
          <ul className="finding-list">
            {things.map((measure) => (
              <MeasureView key={measure.id} measure={measure} documents={late?.documents ?? null} />
            ))}
          </ul>
        </section>
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <p>
          {sayNumber(nodes.length)} of {sayNumber(totalCount)} are on this page.{' '}
          <Link className="govuk-link" to={nextAddress(pageInfo.endCursor)}>
            The next of them
          </Link>
        </p>
      )}
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={recommendationsAddress(council)}>
            What was asked for, and what became of it
          </Link>
        </li>
      </ul>
      <Download table="measures" asked={{ filter: JSON.stringify({ council: [council] }) }} of="all measures" />
    </>
  )
}

function OfCouncil({ council }: { readonly council: string }) {
  const [query] = useSearchParams()
  const answer = useAsk(measuresQuery, { council, after: query.get('after') || null })
  return (
    <Asked answer={answer} what="measures" part>
      {({ measures }) =>
        measures.totalCount === 0 ? (
          <Nothing />
        ) : (
          <List
            council={council}
            measures={measures}
            asked={query.get('answered')}
            nextAddress={(after) => measuresAddress(council, { answered: answeredIn(query.get('answered')) ?? undefined, after })}
          />
        )
      }
    </Asked>
  )
}

/** The rows of plans' appendices: what each says again, and what of the plan answers it. */
export default function Measures() {
  const asked = useParams()['*'] || undefined
  return (
    <CouncilPage
      title="Measures"
      titled={(council) => `Measures in the plans of ${council}`}
      asked={asked}
      lead="The rows of a plan's appendix, by which a council takes up what inspectors asked: what each says again, and which parts of the plan answer it."
      what="measures"
      brings="an improvement plan"
    >
      {(council) => <OfCouncil key={council} council={council} />}
    </CouncilPage>
  )
}
