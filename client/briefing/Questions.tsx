import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { BriefingQuery } from '../generated/graphql.ts'
import { sayCount } from '../words/numbers.ts'
import { Cited } from './Cited.tsx'

type Answer = NonNullable<BriefingQuery['briefing']>

function AskedOf({ roles }: { readonly roles: Answer['questions'][number]['askedOf'] }) {
  if (roles.length === 0) return null
  return (
    <p className="question-to">
      To{' '}
      {roles.map(({ id, caption }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link className="govuk-link" to={thingAddress(id)}>
            {caption}
          </Link>
        </span>
      ))}
      .{' '}
    </p>
  )
}

/** What to ask, whom, and why. */
export function Questions({ questions, questionsLeftOut }: Answer) {
  return (
    <section aria-labelledby="questions">
      <h2 className="section-title" id="questions">
        Questions to ask
      </h2>
      {questions.length === 0 && <p>The papers that were read give no question about it.</p>}
      <ol className="questions">
        {questions.map(({ number, words, why, askedOf, sources }) => (
          <li key={number}>
            <p className="question">{words}</p>
            <AskedOf roles={askedOf} />
            <p className="question-why">
              {why} <Cited sources={sources} />
            </p>
          </li>
        ))}
      </ol>
      {questionsLeftOut > 0 && (
        <p className="aside">{sayCount(questionsLeftOut, 'more question is', 'more questions are')} left out.</p>
      )}
    </section>
  )
}
