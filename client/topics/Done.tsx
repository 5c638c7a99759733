import { Link } from 'react-router'
import { briefingAddress, checksAddress, concernsAddress, coverageAddress, indicatorsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { FlagEntry } from '../checks/FlagEntry.tsx'
import { nameOf, sayYears } from '../concerns/concern.ts'
import { ThingEntry } from '../coverage/Things.tsx'
import { IndicatorEntry } from '../figures/IndicatorEntry.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { Rag, TopicDoneQuery } from '../generated/graphql.ts'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { ThingLink } from '../parts/ThingLink.tsx'
import { ThreadEnd } from '../parts/Thread.tsx'
import { topicDoneQuery } from '../queries/topic.ts'
import { sayDay } from '../words/dates.ts'
import { sayCount, sayList, sayNumber } from '../words/numbers.ts'
import { sayRatingCounts } from '../words/ratings.ts'

interface PartProps {
  readonly id: string
  readonly council: string
  readonly data: TopicDoneQuery
  readonly folds: Folds
}

function ratingsOf({ columns, rows }: TopicDoneQuery['coverage']): { rag: Rag; total: number }[] {
  const cells = rows[0]?.cells ?? []
  return columns.flatMap(({ key, rag }) => {
    const total = cells.find(({ column }) => column === key)?.count.total ?? 0
    return rag === null || total === 0 ? [] : [{ rag, total }]
  })
}

/** Measures and actions of the current plans that speak of a topic, with where the council says that they stand. */
function Promised({ id, council, data: { coverage, measures }, folds }: PartProps) {
  const things = coverage.rows[0]?.things
  const total = things?.totalCount ?? 0
  const plans = sayList(
    coverage.plans.map(({ caption, statusAt }) => `${caption}${statusAt === null ? '' : `, ratings of ${sayDay(statusAt)}`}`),
  )
  return (
    <section aria-labelledby="done">
      <h2 className="section-title" id="done">
        Promised and being done <span className="count">({sayNumber(total)})</span>
      </h2>
      {total === 0 ? (
        <ThreadEnd>No action of a current plan that has been read speaks of this, by its own words.</ThreadEnd>
      ) : (
        <p>
          {sayNumber(total)} of {sayCount(coverage.total, 'action', 'actions')} ({plans}): {sayRatingCounts(ratingsOf(coverage))}.
        </p>
      )}
      {things !== undefined && total > 0 && (
        <div className="finding-area">
          <Folding
            as="h3"
            open={folds.isOpen('actions', false)}
            onToggle={() => folds.toggle('actions', false)}
            head={
              <>
                <span className="group-name">The actions</span> <span className="count">({sayNumber(total)})</span>
              </>
            }
          >
            <ul className="entries">
              {things.nodes.map((covering) => (
                <ThingEntry key={covering.node.id} covering={covering} />
              ))}
            </ul>
            {things.totalCount > things.nodes.length && (
              <p>
                <Link className="govuk-link" to={coverageAddress(council, { rows: 'topic', columns: 'rating', row: id })}>
                  All {sayNumber(things.totalCount)}
                </Link>
              </p>
            )}
          </Folding>
        </div>
      )}
      {measures.totalCount > 0 && (
        <div className="finding-area">
          <Folding
            as="h3"
            open={folds.isOpen('measures', false)}
            onToggle={() => folds.toggle('measures', false)}
            head={
              <>
                <span className="group-name">Measures, by which plans take up what was asked</span>{' '}
                <span className="count">({sayNumber(measures.totalCount)})</span>
              </>
            }
          >
            <ul className="entries">
              {measures.nodes.map((measure) => {
                const said = measure.citations.edges[0]?.node
                return (
                  <li key={measure.id}>
                    <ThingLink thing={measure} />
                    <p className="source">
                      {said !== undefined && <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />}
                    </p>
                  </li>
                )
              })}
            </ul>
          </Folding>
        </div>
      )}
    </section>
  )
}

const shownFigures = 6

/** Indicators that speak of a topic, those with the most figures first. */
function Shown({ council, data: { indicatorList }, folds }: PartProps) {
  const { total, list } = indicatorList
  const rest = list.nodes.slice(shownFigures)
  return (
    <section aria-labelledby="shown">
      <h2 className="section-title" id="shown">
        Shown by <span className="count">({sayNumber(total)})</span>
      </h2>
      {total === 0 && <ThreadEnd>No figure that was read speaks of this.</ThreadEnd>}
      <ul className="entries">
        {list.nodes.slice(0, shownFigures).map((listed) => (
          <IndicatorEntry key={listed.indicator.id} listed={listed} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Folding
          as="h3"
          open={folds.isOpen('figures', false)}
          onToggle={() => folds.toggle('figures', false)}
          head={<span className="group-name">{sayCount(rest.length, 'more indicator', 'more indicators')}</span>}
        >
          <ul className="entries">
            {rest.map((listed) => (
              <IndicatorEntry key={listed.indicator.id} listed={listed} />
            ))}
          </ul>
        </Folding>
      )}
      {total > list.nodes.length && (
        <p>
          <Link className="govuk-link" to={indicatorsAddress({ council })}>
            {sayNumber(total - list.nodes.length)} more among all indicators
          </Link>
        </p>
      )}
    </section>
  )
}

/** Concerns about a topic that came back, and what checks found about it. */
function CameNext({ id, council, data: { recurring, flags } }: PartProps) {
  return (
    <>
      <section aria-labelledby="came-back">
        <h2 className="section-title" id="came-back">
          What keeps coming back <span className="count">({sayNumber(recurring.total)})</span>
        </h2>
        {recurring.total === 0 ? (
          <p>No concern about this was found at two inspections or more.</p>
        ) : (
          <>
            <ul className="entries">
              {recurring.nodes.map((concern) => {
                const years = sayYears(concern.told.map(({ day }) => day))
                return (
                  <li key={concern.id}>
                    {nameOf(concern)}{' '}
                    <span className="aside">
                      (told {sayCount(concern.told.length, 'time', 'times')}
                      {years !== null && `, ${years}`})
                    </span>
                  </li>
                )
              })}
            </ul>
            <p>
              <Link className="govuk-link" to={concernsAddress(council, { topic: id })}>
                Each with its words and why they are held to be the same
              </Link>
            </p>
          </>
        )}
      </section>
      <section aria-labelledby="flags">
        <h2 className="section-title" id="flags">
          What checks found <span className="count">({sayNumber(flags.totalCount)})</span>
        </h2>
        {flags.totalCount === 0 && <p>No check raised a flag about what speaks of this.</p>}
        <ul className="flag-list">
          {flags.nodes.map((flag) => (
            <FlagEntry key={flag.id} flag={flag} />
          ))}
        </ul>
        {flags.totalCount > flags.nodes.length && (
          <p>
            <Link className="govuk-link" to={checksAddress(council, { about: id })}>
              All {sayNumber(flags.totalCount)}, by check
            </Link>
          </p>
        )}
      </section>
      <p className="no-print">
        <Link className="govuk-link" to={briefingAddress(id, { council })}>
          A briefing on this to print, with questions to ask
        </Link>
      </p>
    </>
  )
}

/** What is promised and done about a topic, what shows it, what keeps coming back, and what checks found. */
export function DoneAbout({ id, council, folds }: Omit<PartProps, 'data'>) {
  const answer = useAsk(topicDoneQuery, { id, key: id, council })
  return (
    <Asked answer={answer} what="what is done about it" part>
      {(data) => (
        <>
          <Promised id={id} council={council} data={data} folds={folds} />
          <Shown id={id} council={council} data={data} folds={folds} />
          <CameNext id={id} council={council} data={data} folds={folds} />
        </>
      )}
    </Asked>
  )
}
