import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import {
  type AskedLimits,
  decisionsAddress,
  findingsAddress,
  measuresAddress,
  recommendationsAddress,
  topicsAddress,
} from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { type Reckoned, useLate } from '../ask/use-late.ts'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import { AnsweredLimits } from '../listing/Answered.tsx'
import { AskedList } from '../listing/AskedList.tsx'
import {
  type Asked as AskedThing,
  answeredIn,
  answeredOf,
  askersOf,
  chosenOf,
  countAnswered,
  kindsOf,
  newestPlanDay,
  officers,
  topicsOf,
} from '../listing/asked.ts'
import { isByInspection } from '../listing/givers.ts'
import { type Chosen, ListForm } from '../listing/ListForm.tsx'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { FoldAll, useFolds } from '../parts/Folding.tsx'
import { askedQuery } from '../queries/lists.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/figures.css'
import '../styles/lists.css'
import { sayToday } from '../words/late.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

/** So many things stand open from the start; more are folded under who asked. */
const shownOpen = 12

function Nothing() {
  return (
    <>
      <p>
        Nothing that was asked for was found in the documents that have been read. Reading an inspection report will bring it
        here:
      </p>
      <p>
        <code>npm run ingest -- PATH</code>
      </p>
    </>
  )
}

/** What officers ask of a committee is answered by what the committee resolves, and not by a plan. */
function Officers({ council, total }: { readonly council: string; readonly total: number }) {
  return (
    <p>
      {sayCount(total, 'recommendation', 'recommendations')} by officers to a committee, in papers for its meetings. What meetings
      resolved is told by{' '}
      <Link className="govuk-link" to={decisionsAddress({ council })}>
        what was asked, promised and came back
      </Link>
      .
    </p>
  )
}

/** Whether less is listed than all that one asker asked for. */
const isNarrowed = ({ kind, topic, words }: AskedLimits): boolean => [kind, topic, words].some((each) => each !== undefined)

interface ToldProps {
  readonly council: string
  readonly limits: AskedLimits
  readonly chosen: readonly AskedThing[]
  /** How many of them show, where only those answered in one way do. */
  readonly shown: number | null
  readonly today: Reckoned['today']
}

/** How much was asked for and by how many, on which day, and how much of it is answered. */
function Told({ council, limits, chosen, shown, today }: ToldProps) {
  const givers = new Set(chosen.map(({ givenBy }) => givenBy.nodes[0]?.id)).size
  const counts = countAnswered(chosen)
  const unanswered = counts.suggested + counts.no
  return (
    <>
      <p role="status">
        <strong>
          {sayCount(chosen.length, 'thing was', 'things were')} asked for
          {chosen.length > 0 && ` by ${sayCount(givers, 'inspection or review', 'inspections and reviews')}`}
          {isNarrowed(limits) && ', as chosen below'}.
        </strong>{' '}
        {unanswered > 0 &&
          `${sayNumber(unanswered)} of them ${unanswered === 1 ? 'is' : 'are'} unanswered: nothing that was read is known to answer them. `}
        {shown !== null && `${sayCount(shown, 'is', 'are')} shown.`}
      </p>
      {today !== null && <p>{sayToday(today.day, today.reason)}.</p>}
      <AnsweredLimits
        counts={counts}
        chosen={answeredIn(limits.answered)}
        addressOf={(each) => recommendationsAddress(council, { ...limits, answered: each })}
      />
    </>
  )
}

interface OnwardProps {
  readonly council: string
  readonly ofOfficers: boolean
  /** How many recommendations are by officers. */
  readonly aside: number
}

/** The pages beside this one. */
function Onward({ council, ofOfficers, aside }: OnwardProps) {
  return (
    <ul className="ways-on no-print">
      <li>
        <Link className="govuk-link" to={measuresAddress(council)}>
          How plans take it up: their measures
        </Link>
      </li>
      <li>
        <Link className="govuk-link" to={findingsAddress(council)}>
          What was found
        </Link>
      </li>
      <li>
        <Link className="govuk-link" to={topicsAddress(council)}>
          By topic
        </Link>
      </li>
      {!ofOfficers && aside > 0 && (
        <li>
          <Link className="govuk-link" to={recommendationsAddress(council, { by: officers })}>
            {sayCount(aside, 'recommendation', 'recommendations')} by officers to committees
          </Link>
        </li>
      )}
      {ofOfficers && (
        <li>
          <Link className="govuk-link" to={recommendationsAddress(council)}>
            What inspectors and commissioners asked for
          </Link>
        </li>
      )}
    </ul>
  )
}

interface ListProps {
  readonly council: string
  readonly limits: AskedLimits
  readonly all: readonly AskedThing[]
  /** The day of the newest plan that has been read. */
  readonly planDay: string | null
  /** From where on there are more than could be read at once. */
  readonly more: string | null
}

function List({ council, limits, all, planDay, more }: ListProps) {
  const folds = useFolds()
  const navigate = useNavigate()
  const late = useLate(council)
  const { by, kind, topic, words } = limits
  const chosen = chosenOf(all, limits)
  const answered = answeredIn(limits.answered)
  const shown = answered === null ? chosen : chosen.filter((asked) => answeredOf(asked) === answered)
  const ofOfficers = by === officers
  const open = shown.length <= shownOpen || isNarrowed(limits) || answered !== null || by !== undefined
  const go = ({ by, kind, topic, q }: Chosen) =>
    navigate(recommendationsAddress(council, { by, kind, topic, words: q, answered: limits.answered }), {
      replace: true,
      state: staying,
    })
  return (
    <>
      {ofOfficers ? (
        <Officers council={council} total={chosen.length} />
      ) : (
        <Told
          council={council}
          limits={limits}
          chosen={chosen}
          shown={answered === null ? null : shown.length}
          today={late?.today ?? null}
        />
      )}
      <ListForm
        fields={[
          { name: 'by', label: 'Who asked', any: 'Inspectors and commissioners', choices: askersOf(all) },
          { name: 'kind', label: 'In what form', any: 'Any', choices: kindsOf(all) },
          { name: 'topic', label: 'About', any: 'Anything', choices: topicsOf(all) },
        ]}
        wordsLabel="Words in it"
        chosen={{ by, kind, topic, q: words }}
        go={go}
      />
      {shown.length === 0 && <p>None fits all that was chosen.</p>}
      {shown.length > shownOpen && <FoldAll folds={folds} usually={open} />}
      <AskedList
        shown={shown}
        documents={late?.documents ?? null}
        folds={folds}
        open={open}
        planDay={planDay}
        withFate={!ofOfficers}
      />
      {more !== null && (
        <p>
          There are more than are read at once.{' '}
          <Link className="govuk-link" to={recommendationsAddress(council, { ...limits, after: more })}>
            The next of them
          </Link>
        </p>
      )}
      <Onward council={council} ofOfficers={ofOfficers} aside={all.filter((asked) => !isByInspection(asked)).length} />
      <Download table="recommendations" asked={{ filter: JSON.stringify({ council: [council] }) }} of="all that was asked for" />
    </>
  )
}

/** As many as two answers hold are shown at once; more are a page of their own. */
function OfCouncil({ council, limits }: { readonly council: string; readonly limits: AskedLimits }) {
  const answer = useAsk(askedQuery, { council, after: limits.after ?? null })
  const place = answer.state === 'answered' ? answer.data.recommendations.pageInfo : null
  const goesOn = place?.hasNextPage === true
  const following = useAsk(askedQuery, { council, after: place?.endCursor ?? null }, !goesOn)
  const more = goesOn && following.state === 'answered' ? following.data.recommendations : null
  return (
    <Asked answer={answer} what="what was asked for" part>
      {({ recommendations, plans }) =>
        recommendations.totalCount === 0 ? (
          <Nothing />
        ) : goesOn && more === null ? (
          <Asked answer={following} what="the rest of what was asked for" part>
            {() => null}
          </Asked>
        ) : (
          <List
            council={council}
            limits={limits}
            all={[...recommendations.nodes, ...(more?.nodes ?? [])]}
            planDay={newestPlanDay(plans.nodes)}
            more={more?.pageInfo.hasNextPage === true ? more.pageInfo.endCursor : null}
          />
        )
      }
    </Asked>
  )
}

/** What was asked of a council, by whom, and what became of each. */
export default function Recommendations() {
  const asked = useParams()['*'] || undefined
  const [query] = useSearchParams()
  const given = (name: string): string | undefined => query.get(name) || undefined
  const limits: AskedLimits = {
    by: given('by'),
    kind: given('kind'),
    topic: given('topic'),
    answered: given('answered'),
    words: given('q'),
    after: given('after'),
  }
  return (
    <CouncilPage
      title="Recommendations"
      titled={(council) => `What was asked of ${council}, and what became of it`}
      asked={asked}
      lead="What inspectors and commissioners asked for, and what the plans that have been read answer to each."
      what="what was asked for"
      brings="an inspection report"
    >
      {(council) => <OfCouncil key={council} council={council} limits={limits} />}
    </CouncilPage>
  )
}
