import { Link, useParams } from 'react-router'
import { topicAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { TopicsQuery } from '../generated/graphql.ts'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { topicsQuery } from '../queries/topic.ts'
import '../styles/lists.css'
import { sayDay } from '../words/dates.ts'
import { sayToday } from '../words/late.ts'
import { sayCount, sayList, sayNumber } from '../words/numbers.ts'

type Coverage = TopicsQuery['coverage']

function TopicsTable({ council, coverage: { rows } }: { readonly council: string; readonly coverage: Coverage }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <section className="topics-around" aria-label="Topics" tabIndex={0}>
      <table className="topics-table">
        <caption>
          Weaknesses found over all years, mixed findings among them; what was asked for; and actions of the current plans whose
          own words speak of it. ○ marks topics on which something was found or asked and of which no action speaks: a plan may
          answer what was asked all the same, and the page of the topic tells whether it does.
        </caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col" className="number">
              Weak&shy;nesses
            </th>
            <th scope="col" className="number">
              Asked for
            </th>
            <th scope="col" className="number">
              Actions
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, weaknesses, recommendations, actions, uncovered }) => (
            <tr key={key}>
              <th scope="row">
                <Link className="govuk-link" to={topicAddress(key, { council })}>
                  {label}
                </Link>
              </th>
              <td className="number">{sayNumber(weaknesses.total)}</td>
              <td className="number">{sayNumber(recommendations.total)}</td>
              <td className="number">
                {uncovered && <span aria-hidden="true">○ </span>}
                {sayNumber(actions.total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function OfCouncil({ council }: { readonly council: string }) {
  const answer = useAsk(topicsQuery, { council })
  return (
    <Asked answer={answer} what="topics" part>
      {({ coverage }) => {
        const { rows, day, total, plans } = coverage
        const uncovered = rows.filter((row) => row.uncovered).length
        const dated = plans.map(({ caption, statusAt }) => `${caption}${statusAt === null ? '' : ` (${sayDay(statusAt)})`}`)
        return rows.length === 0 ? (
          <p>Nothing that has been read was found to be about any topic.</p>
        ) : (
          <>
            <p>
              <strong>
                {sayCount(rows.length, 'topic', 'topics')};{' '}
                {uncovered === 0 ? 'an action speaks of each' : `of ${sayNumber(uncovered)} no action speaks`}.
              </strong>{' '}
              {sayToday(day.day, day.reason)}.{' '}
              {plans.length === 0
                ? 'No plan has been read.'
                : `${sayCount(total, 'action', 'actions')} of ${sayList(dated)} were looked at.`}{' '}
              A rule finds by its words what a thing is about.
            </p>
            <TopicsTable council={council} coverage={coverage} />
          </>
        )
      }}
    </Asked>
  )
}

/** What a council's papers are about, with how much was found, asked and done on each. */
export default function Topics() {
  const asked = useParams()['*'] || undefined
  return (
    <CouncilPage
      title="Topics"
      titled={(council) => `Topics in the papers of ${council}`}
      asked={asked}
      lead="Choose one to see what was found over the years, what was asked and done about it, and to print a briefing."
      what="topics"
      brings="an inspection report"
    >
      {(council) => <OfCouncil key={council} council={council} />}
    </CouncilPage>
  )
}
