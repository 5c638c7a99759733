import { Link, useParams, useSearchParams } from 'react-router'
import { concernsAddress, wordingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { ConcernsTable } from '../concerns/ConcernsTable.tsx'
import { Recurring } from '../concerns/Recurring.tsx'
import { TopicChoice } from '../concerns/TopicChoice.tsx'
import { TurnedList } from '../concerns/TurnedList.tsx'
import { columnsOf } from '../concerns/table.ts'
import { isAbout, topicCounts, topicsOfTurn } from '../concerns/topics.ts'
import { together } from '../concerns/turns.ts'
import { Asked } from '../frame/Asked.tsx'
import type { ConcernsQuery } from '../generated/graphql.ts'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { FoldAll, useFolds } from '../parts/Folding.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { ThreadLegend } from '../parts/Thread.tsx'
import { concernsQuery } from '../queries/concerns.ts'
import '../styles/plan.css'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/concerns.css'
import { sayCount, sayNumber } from '../words/numbers.ts'

/** So many concerns stand open from the start; more are folded under their names. */
const shownUnfolded = 4

function Nothing({ compared }: { readonly compared: number }) {
  return (
    <>
      <p>
        {compared < 2
          ? `What comes back shows when at least two inspections or visits can be compared; ${sayCount(compared, 'has', 'have')} been read. Reading another report will bring it here:`
          : `In ${sayNumber(compared)} inspections and visits nothing was found that came back or turned. Reading another report may bring it here:`}
      </p>
      <p>
        <code>npm run ingest -- PATH</code>
      </p>
    </>
  )
}

/** The year in which each thing was told. */
function yearsOf({ recurring, reversals }: ConcernsQuery): ReadonlyMap<string, string> {
  const days = [
    ...recurring.nodes.flatMap(({ told }) => told.flatMap(({ day, things }) => things.map(({ id }) => [id, day] as const))),
    ...reversals.nodes.flatMap(({ earlier, earlierDay, later, laterDay }) => [
      [earlier.id, earlierDay] as const,
      [later.id, laterDay] as const,
    ]),
  ]
  return new Map(days.flatMap(([id, day]) => (day === null ? [] : [[id, day.slice(0, 4)] as const])))
}

interface ConcernsViewProps {
  readonly data: ConcernsQuery
  readonly council: string
  readonly topic: string | null
}

function ConcernsView({ data, council, topic }: ConcernsViewProps) {
  const folds = useFolds()
  const { recurring, reversals } = data
  const concerns = recurring.nodes.filter(({ topics }) => isAbout(topics, topic))
  const turns = together(reversals.nodes.filter((turn) => isAbout(topicsOfTurn(turn), topic)))
  const open = concerns.length + turns.length <= shownUnfolded
  const years = yearsOf(data)
  const { hasNextPage, endCursor } = recurring.pageInfo
  if (recurring.total + reversals.total === 0) return <Nothing compared={recurring.inspections.length} />
  return (
    <>
      <p>
        <strong>These are suggestions unless a line below says otherwise.</strong> Rules found them in what{' '}
        {sayCount(recurring.inspections.length, 'inspection or visit', 'inspections and visits')} told. The words stand beside
        each, so that you can judge.
      </p>
      <TopicChoice council={council} topics={topicCounts(recurring.nodes, reversals.nodes)} chosen={topic} />
      <section aria-labelledby="recurring">
        <h2 className="section-title" id="recurring">
          What keeps coming back
        </h2>
        <p role="status">
          {topic === null
            ? `${sayCount(recurring.total, 'concern was', 'concerns were')} told at two inspections or more.`
            : `${sayNumber(concerns.length)} of ${sayCount(recurring.total, 'concern', 'concerns')} shown.`}
          {concerns.length > 1 && ' What came back most often stands first.'}
          {!recurring.whole && ' There are more links than could be read, so some concerns may be missing.'}
        </p>
        {concerns.length > 0 && (
          <>
            <ConcernsTable
              concerns={concerns}
              columns={columnsOf(recurring.inspections, recurring.nodes)}
              folds={folds}
              open={open}
            />
            {concerns.length + turns.length > 1 && <FoldAll folds={folds} usually={open} what="below" />}
            <Recurring concerns={concerns} folds={folds} open={open} years={years} />
          </>
        )}
        {hasNextPage && endCursor !== null && (
          <p className="no-print">
            <Link className="govuk-link" to={concernsAddress(council, { topic: topic ?? undefined, after: endCursor })}>
              More concerns
            </Link>
          </p>
        )}
        <Download table="recurring" asked={{ council, topic }} of="what keeps coming back" />
      </section>
      <section aria-labelledby="turned">
        <h2 className="section-title" id="turned">
          What turned
        </h2>
        <p>
          {turns.length === 0
            ? 'No strength was found that was a concern later, nor a concern that was a strength later.'
            : `${sayCount(turns.length, 'time', 'times')} a strength was a concern later, or a concern a strength, the latest first.`}
          {(!reversals.whole || reversals.nodes.length < reversals.total) && ' There are more than are shown here.'}
        </p>
        <TurnedList turns={turns} folds={folds} open={open} />
        {topic === null && <Download table="reversals" asked={{ council }} of="what turned" />}
      </section>
      <ThreadLegend />
    </>
  )
}

function OfCouncil({
  council,
  topic,
  after,
}: {
  readonly council: string
  readonly topic: string | null
  readonly after: string | null
}) {
  const answer = useAsk(concernsQuery, { council, after })
  return (
    <>
      <InventedNotice of={[{ id: council }]} />
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={wordingAddress(council)}>
            Same words again: what papers repeat and tell again
          </Link>
        </li>
      </ul>
      <Asked answer={answer} what="concerns" part>
        {(data) => <ConcernsView data={data} council={council} topic={topic} />}
      </Asked>
    </>
  )
}

/** What keeps coming back, inspection after inspection, and what turned. */
export default function Concerns() {
  const asked = useParams()['*'] || undefined
  const [query] = useSearchParams()
  return (
    <CouncilPage
      title="Concerns"
      titled={(council) => `${council}: what keeps coming back, and what turned`}
      asked={asked}
      lead="What inspectors found or asked for again and again, and strengths and concerns that changed places."
      what="concerns"
      brings="two inspection reports"
    >
      {(council) => (
        <OfCouncil key={council} council={council} topic={query.get('topic') || null} after={query.get('after') || null} />
      )}
    </CouncilPage>
  )
}
