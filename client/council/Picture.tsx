import { Link } from 'react-router'
import { concernsAddress, councilAddress, inspectionsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { nameOf, sayYears } from '../concerns/concern.ts'
import { Asked } from '../frame/Asked.tsx'
import { DayChoice } from '../frame/DayChoice.tsx'
import type { NumbersQuery } from '../generated/graphql.ts'
import { missingQuery, newsQuery, numbersQuery, standingsQuery, yearsQuery } from '../queries/council.ts'
import { isNothingRead, NothingRead } from './NothingRead.tsx'
import '../styles/trace.css'
import '../styles/plan.css'
import '../styles/council.css'
import { Today } from '../parts/Today.tsx'
import { sayCount } from '../words/numbers.ts'
import { Disagreements, Gaps } from './Missing.tsx'
import { Newest, News } from './News.tsx'
import { NumbersExplained } from './Numbers.tsx'
import { recurringBy } from './numbers.ts'
import { Standings } from './Standings.tsx'
import { Timeline } from './Timeline.tsx'
import { Ways } from './Ways.tsx'

/** So many changes of a kind are told. */
const mostChanges = 5
/** So many concerns are named. */
const mostConcerns = 5

interface Of {
  readonly council: string
  /** The day that the address gives; null for none. */
  readonly asAt: string | null
}

/** The concerns that came back most often. */
function Recurring({ council, asAt, data: { recurring } }: Of & { readonly data: NumbersQuery }) {
  const concerns = recurringBy(recurring, asAt)
  if (concerns.length === 0) return <p>Nothing was found that was told at two inspections or more.</p>
  return (
    <>
      <ol className="recurring-few">
        {concerns.slice(0, mostConcerns).map((concern) => (
          <li key={concern.id}>
            {nameOf(concern)}
            <span className="aside">
              : told {sayCount(concern.told.length, 'time', 'times')}, {sayYears(concern.told.map(({ day }) => day))}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Link className="govuk-link" to={concernsAddress(council)}>
          {concerns.length > mostConcerns
            ? 'All that keeps coming back, and what turned'
            : 'What was said each time, and what turned'}
        </Link>
      </p>
    </>
  )
}

/** What is late or at risk, what is missing, and where papers disagree. */
function Problems({ council, asAt }: Of) {
  const standings = useAsk(standingsQuery, { council, asAt })
  const missing = useAsk(missingQuery, { council, asAt })
  return (
    <>
      <h2 className="section-title">Late or at risk</h2>
      <Asked answer={standings} what="what is late" part>
        {(data) => <Standings data={data} council={council} asAt={asAt} />}
      </Asked>
      <h2 className="section-title">Looked for and not found</h2>
      <Asked answer={missing} what="what was not found" part>
        {(data) => <Gaps council={council} asAt={asAt} data={data} />}
      </Asked>
      <h2 className="section-title">Where papers disagree</h2>
      <Asked answer={missing} what="where papers disagree" part>
        {(data) => <Disagreements council={council} asAt={asAt} data={data} />}
      </Asked>
    </>
  )
}

/** A council as told up to a day, in the order in which a member needs it. */
export function Picture({ council, asAt }: Of) {
  const numbers = useAsk(numbersQuery, { council, asAt })
  const news = useAsk(newsQuery, { council, asAt, first: mostChanges })
  const years = useAsk(yearsQuery, { council })
  const day = asAt ?? (numbers.state === 'answered' ? (numbers.data.late.days[0]?.day ?? null) : null)
  if (isNothingRead(numbers)) return <NothingRead />
  return (
    <>
      <DayChoice council={council} day={day} asked={asAt} addressOf={(chosen) => councilAddress(council, chosen)} />
      <Asked answer={numbers} what="the numbers" part>
        {(data) => (
          <>
            {data.late.days.slice(0, 1).map((today) => (
              <p key={today.day}>
                <Today day={today} />
              </p>
            ))}
            {data.late.plans.length === 0 && <p>No plan that has been read was current then, so nothing can be told late.</p>}
            <NumbersExplained council={council} asAt={asAt} data={data} />
          </>
        )}
      </Asked>
      <Asked answer={news} what="the newest document" part>
        {(data) => <Newest news={data.news} council={council} />}
      </Asked>
      <Problems council={council} asAt={asAt} />
      <h2 className="section-title">What keeps coming back</h2>
      <Asked answer={numbers} what="what keeps coming back" part>
        {(data) => <Recurring council={council} asAt={asAt} data={data} />}
      </Asked>
      <h2 className="section-title">What is new</h2>
      <Asked answer={news} what="what is new" part>
        {(data) => <News news={data.news} />}
      </Asked>
      <h2 className="section-title">Over the years</h2>
      {day !== null && (
        <Asked answer={years} what="what happened over the years" part>
          {(data) => <Timeline years={data} until={day} />}
        </Asked>
      )}
      <p>
        <Link className="govuk-link" to={inspectionsAddress(council)}>
          The grades of every area over the years
        </Link>
      </p>
      <h2 className="section-title">All pages of this council</h2>
      <Ways council={council} asAt={asAt ?? undefined} />
    </>
  )
}
