import { Link, useParams, useSearchParams } from 'react-router'
import { type ChecksLimits, checksAddress, claimsAddress, disagreementsAddress, wordingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { byGroup, foundNothing, severitiesOf } from '../checks/by-group.ts'
import { CheckView } from '../checks/CheckView.tsx'
import { Filters } from '../checks/Filters.tsx'
import { type Asked as AskedFor, askedBy, limitsIn, limitsSet } from '../checks/limits.ts'
import { Meanings } from '../checks/Meanings.tsx'
import { SeverityTag } from '../checks/SeverityTag.tsx'
import { OnlyAbout } from '../checks/Subject.tsx'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import type { ChecksQuery } from '../generated/graphql.ts'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { useFolds } from '../parts/Folding.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { checksQuery } from '../queries/checks.ts'
import '../styles/plan.css'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/checks.css'
import { groupWords } from '../words/checks.ts'
import { sayDay } from '../words/dates.ts'
import { sayToday } from '../words/late.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

/** So few flags stand open all of them; of more, only those that matter most. */
const few = 20

interface ViewProps {
  readonly data: ChecksQuery
  readonly council: string
  readonly limits: ChecksLimits
  readonly asked: AskedFor
}

/** How many flags there are of each severity, each a way to show these alone. */
function Totals({ data: { checks }, council, limits }: ViewProps) {
  const counts = severitiesOf(checks.checks)
  const total = counts.reduce((sum, each) => sum + each.total, 0)
  return (
    <>
      <p role="status">
        <strong>{sayCount(total, 'flag', 'flags')}</strong>
        {limitsSet(limits) > 0 && ` ${total === 1 ? 'fits' : 'fit'} what was chosen`}.
      </p>
      {total > 0 && (
        <ul className="severity-totals">
          {counts.map((each) => (
            <li key={each.severity}>
              <SeverityTag severity={each.severity} />{' '}
              {each.total === 0 || limits.severity !== undefined ? (
                sayNumber(each.total)
              ) : (
                <Link
                  className="govuk-link"
                  to={checksAddress(council, { ...limits, severity: each.severity.toLowerCase() })}
                  replace
                  state={staying}
                >
                  {sayNumber(each.total)}
                  <span className="govuk-visually-hidden"> {each.severity.toLowerCase()}: show these alone</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function FoundNothing({ data: { checks }, limits }: ViewProps) {
  const nothing = foundNothing(checks.checks)
  if (nothing.length === 0) return null
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {sayCount(nothing.length, 'check', 'checks')} found nothing{limitsSet(limits) > 0 && ' that fits what was chosen'}
        </span>
      </summary>
      <ul>
        {nothing.map(({ id, title, looksFor }) => (
          <li key={id}>
            {title}. <span className="aside">{looksFor}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function ChecksView(props: ViewProps) {
  const { data, council, limits, asked } = props
  const folds = useFolds()
  const found = byGroup(data.checks.checks)
  const today = data.late.days[0]
  const total = found.reduce((sum, each) => sum + each.total, 0)
  return (
    <>
      <p>
        {sayCount(data.checks.documentsRead, 'document', 'documents')} read, and{' '}
        {sayCount(data.checks.checks.length, 'check', 'checks')} made.{' '}
        {asked.asAt === null
          ? today !== undefined && `${sayToday(today.day, today.reason)}.`
          : `Only what papers up to ${sayDay(asked.asAt)} show.`}
      </p>
      {asked.about !== null && <OnlyAbout id={asked.about} />}
      <Totals {...props} />
      {found.length === 0 && (
        <p>
          {limitsSet(limits) === 0
            ? 'No check found anything. That says nothing of what was not read.'
            : 'No check found anything that fits all that was chosen.'}
        </p>
      )}
      {found.length > 1 && (
        <nav className="limits no-print" aria-label="Kinds of checks on this page">
          <ul>
            {found.map(({ group, total: ofGroup }) => (
              <li key={group}>
                <a className="govuk-link" href={`#group-${group}`}>
                  {groupWords[group].name} ({sayNumber(ofGroup)})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {found.map(({ group, checks, total: ofGroup }) => (
        <section key={group} className="check-group" aria-labelledby={`group-${group}`}>
          <h2 className="section-title" id={`group-${group}`}>
            {groupWords[group].name} <span className="count">({sayNumber(ofGroup)})</span>
          </h2>
          <p className="aside">{groupWords[group].about}</p>
          {checks.map((check) => (
            <CheckView
              key={check.id}
              council={council}
              check={check}
              asked={asked}
              flags={data.flags.nodes}
              few={total <= few}
              folds={folds}
            />
          ))}
        </section>
      ))}
      <FoundNothing {...props} />
    </>
  )
}

function OfCouncil({ council, limits }: Pick<ViewProps, 'council' | 'limits'>) {
  const asked = askedBy(limits)
  const { group, severity, certainty, about, asAt } = asked
  const answer = useAsk(checksQuery, { council, group, severity, certainty, about, asAt, open: severity ?? 'HIGH' })
  return (
    <>
      <InventedNotice of={[{ id: council }]} />
      <p>
        A flag says what papers print, or what was looked for in them and not found. It accuses nobody, and it can be wrong: each
        leads to the passages that it rests on, so that you can judge.
      </p>
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={claimsAddress(council)}>
            Claimed and shown
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={disagreementsAddress(council)}>
            Where papers disagree
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={wordingAddress(council)}>
            Same words again
          </Link>
        </li>
      </ul>
      <Meanings />
      <Filters key={council} council={council} limits={limits} />
      <Asked answer={answer} what="what checks found" part>
        {(data) => <ChecksView data={data} council={council} limits={limits} asked={asked} />}
      </Asked>
      <Download table="raised-flags" asked={{ council, group, severity, certainty, about, asAt }} />
    </>
  )
}

/** What checks found in a council's papers, by kind of check. */
export default function Checks() {
  const asked = useParams()['*'] || undefined
  const [query] = useSearchParams()
  return (
    <CouncilPage
      title="Checks"
      titled={(council) => `${council}: what checks found`}
      asked={asked}
      lead="What a sharp reader would raise: claims and figures that do not fit, what is missing, dates and references that go wrong."
      what="what checks found"
      brings="a plan and an inspection report"
    >
      {(council) => <OfCouncil key={council} council={council} limits={limitsIn(query)} />}
    </CouncilPage>
  )
}
