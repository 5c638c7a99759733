import type { ReactNode } from 'react'
import type { FoundLimits } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { FindingFilter, FoundListQuery } from '../generated/graphql.ts'
import { FindingView } from '../inspecting/FindingView.tsx'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { type Page, Pages } from '../parts/Pages.tsx'
import { foundListQuery } from '../queries/lists.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { GiverLink } from './AskedList.tsx'
import { areaTotal, type Finder, filterOf, papers, sayPolarities } from './found.ts'
import { giverOf, sayGiver, sayWhenTold } from './givers.ts'
import { NoPlanYet } from './NoPlanYet.tsx'

type Found = FoundListQuery['findings']
type Edge = Found['edges'][number]

const pageSize = 40

interface NextProps {
  readonly filter: FindingFilter
  readonly after: string
  readonly children: (page: Page<Edge>) => ReactNode
}

function Next({ filter, after, children }: NextProps) {
  const answer = useAsk(foundListQuery, { filter, first: pageSize, after })
  if (answer.state === 'answered') return children(answer.data.findings)
  return (
    <li className="more">
      <Asked answer={answer} what="more findings" part>
        {() => null}
      </Asked>
    </li>
  )
}

interface EntryProps {
  readonly edge: Edge
  readonly before: Edge | undefined
  readonly counts: Found['counts']
  /** True where several papers stand in one list. */
  readonly withGiver: boolean
}

/** A finding, below the name of its area, or of its paper, where that is another than before. */
function Entry({ edge: { node }, before, counts, withGiver }: EntryProps) {
  const giver = giverOf(node)
  const isNew = before === undefined
  return (
    <>
      {withGiver && (isNew || giverOf(before.node)?.id !== giver?.id) && (
        <li className="found-under">
          <h3 className="sort-title">{sayGiver(giver)}</h3>
        </li>
      )}
      {!withGiver && (isNew || before.node.area !== node.area) && (
        <li className="found-under">
          <h3 className="sort-title">
            {node.area ?? 'Under no area'} <span className="count">({sayNumber(areaTotal(counts, node.area))})</span>
          </h3>
        </li>
      )}
      <FindingView finding={node} />
    </>
  )
}

interface FoundByProps {
  readonly council: string
  readonly finder: Finder
  readonly limits: FoundLimits
  /** The day of the newest plan that has been read. */
  readonly planDay: string | null
  readonly folds: Folds
  /** Whether it stands open unless it was folded. */
  readonly usually: boolean
}

/** What one inspection found, by area, as far as it fits; folded, how much that is. */
export function FoundBy({ council, finder, limits, planDay, folds, usually }: FoundByProps) {
  const filter = filterOf(council, finder.id, limits)
  const open = folds.isOpen(finder.id, usually)
  const answer = useAsk(foundListQuery, { filter, first: open ? pageSize : 0, after: null })
  const isPapers = finder.id === papers
  return (
    <section className="finding-area" aria-label={finder.title}>
      <Asked answer={answer} what={`what was found by ${finder.title}`} part>
        {({ findings }) =>
          findings.totalCount === 0 ? (
            <>
              <h2 className="found-none">{finder.title}</h2>
              <p className="aside">No finding that fits all that was chosen.</p>
            </>
          ) : (
            <Folding
              as="h2"
              open={open}
              onToggle={() => folds.toggle(finder.id, usually)}
              head={
                <>
                  <span className="group-name">{finder.title}</span>
                  <span className="aside group-count">
                    {sayWhenTold(finder)}
                    {sayCount(findings.totalCount, 'finding', 'findings')}: {sayPolarities(findings.counts)}
                  </span>
                </>
              }
            >
              {!isPapers && (
                <p className="no-print">
                  <GiverLink giver={{ __typename: 'Inspection', caption: finder.title, ...finder }} />
                </p>
              )}
              {!isPapers && <NoPlanYet day={finder.day} planDay={planDay} />}
              {!open && <p className="only-print">They stand on paper once they are unfolded on the page.</p>}
              <ul className="finding-list">
                <Pages<Edge>
                  name={`found ${JSON.stringify(filter)}`}
                  first={findings}
                  total={findings.totalCount}
                  show={(edge, before) => (
                    <Entry key={edge.cursor} edge={edge} before={before} counts={findings.counts} withGiver={isPapers} />
                  )}
                  next={(after, show) => (
                    <Next filter={filter} after={after}>
                      {show}
                    </Next>
                  )}
                />
              </ul>
            </Folding>
          )
        }
      </Asked>
    </section>
  )
}
