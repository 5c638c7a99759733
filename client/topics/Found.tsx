import { Link } from 'react-router'
import { findingsAddress, recommendationsAddress } from '../addresses.ts'
import { useLate } from '../ask/use-late.ts'
import type { TopicFoundQuery } from '../generated/graphql.ts'
import { FindingView } from '../inspecting/FindingView.tsx'
import { AnsweredLimits } from '../listing/Answered.tsx'
import { AskedList } from '../listing/AskedList.tsx'
import { chosenOf, countAnswered, newestPlanDay } from '../listing/asked.ts'
import { sayPolarities } from '../listing/found.ts'
import { byGiver, dayOfGiver, sayGiver, sayWhenGiven } from '../listing/givers.ts'
import { NoPlanYet } from '../listing/NoPlanYet.tsx'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { ThreadEnd } from '../parts/Thread.tsx'
import { sayPolarityCount } from '../words/inspecting.ts'
import { sayCount, sayList, sayNumber } from '../words/numbers.ts'

interface FoundProps {
  readonly id: string
  readonly council: string
  readonly data: TopicFoundQuery
  readonly folds: Folds
}

type Finding = TopicFoundQuery['findings']['nodes'][number]

const order = ['WEAKNESS', 'MIXED', 'STRENGTH', 'NEUTRAL', null] as const

/** "2 strengths and 5 weaknesses", of what one inspection found. */
const sayTold = (findings: readonly Finding[]): string =>
  sayList(
    (['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL', null] as const)
      .map((polarity) => [polarity, findings.filter((each) => each.polarity === polarity).length] as const)
      .filter(([, total]) => total > 0)
      .map(([polarity, total]) => sayPolarityCount(polarity, total)),
  )

const worstFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => order.indexOf(a.polarity) - order.indexOf(b.polarity))

/** What was found about a topic over the years, by inspection, the newest first. */
export function FoundAbout({ id, council, data: { findings, plans }, folds }: FoundProps) {
  return (
    <section aria-labelledby="found">
      <h2 className="section-title" id="found">
        Found <span className="count">({sayNumber(findings.totalCount)})</span>
      </h2>
      {findings.totalCount === 0 ? (
        <ThreadEnd>Nothing that was found speaks of this, in the documents read.</ThreadEnd>
      ) : (
        <>
          <p>
            {sayCount(findings.totalCount, 'finding', 'findings')} over the years: {sayPolarities(findings.polarities)}. The
            newest first.
          </p>
          {byGiver(findings.nodes).map(({ giver, things }) => {
            const key = `found ${giver?.id ?? ''}`
            const day = dayOfGiver(giver)
            return (
              <div key={key} className="finding-area">
                <Folding
                  as="h3"
                  open={folds.isOpen(key, false)}
                  onToggle={() => folds.toggle(key, false)}
                  head={
                    <>
                      <span className="group-name">{sayGiver(giver)}</span>
                      <span className="aside group-count">
                        {sayWhenGiven(giver)}
                        {sayTold(things)}
                      </span>
                    </>
                  }
                >
                  <NoPlanYet day={day} planDay={newestPlanDay(plans.nodes)} />
                  <ul className="finding-list">
                    {worstFirst(things).map((finding) => (
                      <FindingView key={finding.id} finding={finding} />
                    ))}
                  </ul>
                </Folding>
              </div>
            )
          })}
          <p className="no-print">
            <Link className="govuk-link" to={findingsAddress(council, { topic: id })}>
              {findings.totalCount > findings.nodes.length
                ? `All ${sayNumber(findings.totalCount)} in the list of findings`
                : 'These in the list of findings, to choose from'}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}

/** What inspectors and commissioners asked for about a topic, and what became of it. */
export function AskedAbout({ id, council, data: { recommendations, plans }, folds }: FoundProps) {
  const late = useLate(council)
  const asked = chosenOf(recommendations.nodes, {})
  return (
    <section aria-labelledby="asked">
      <h2 className="section-title" id="asked">
        Asked <span className="count">({sayNumber(asked.length)})</span>
      </h2>
      {asked.length === 0 ? (
        <ThreadEnd>Nothing that inspectors or commissioners asked for speaks of this, in the documents read.</ThreadEnd>
      ) : (
        <>
          <AnsweredLimits
            counts={countAnswered(asked)}
            chosen={null}
            addressOf={(answered) => recommendationsAddress(council, { topic: id, answered })}
          />
          <AskedList
            shown={asked}
            documents={late?.documents ?? null}
            folds={folds}
            open={false}
            planDay={newestPlanDay(plans.nodes)}
            withFate
            as="h3"
          />
        </>
      )}
    </section>
  )
}
