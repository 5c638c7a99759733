import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { coverageAddress, thingAddress, traceAddress } from '../addresses.ts'
import { type Answer, useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import type { CoveredThingsFragment, CoveredThingsQuery, PickedRowFragment } from '../generated/graphql.ts'
import { ActionStanding } from '../parts/ActionStanding.tsx'
import { InOurWords } from '../parts/OurWords.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { coveredThingsQuery } from '../queries/coverage.ts'
import { sayBasis } from '../words/basis.ts'
import { sayCounted } from '../words/coverage.ts'
import { shortName, wholeCaption } from '../words/short-names.ts'
import { type Choice, inAddress } from './choice.ts'
import { type Covered, nameOfColumn } from './Matrix.tsx'

type Covering = CoveredThingsFragment['nodes'][number]

/** The key of what stands in none of the rows. */
const none = 'NONE'

/** Why a thing stands where it is counted, where only a suggestion says so. */
function Why({ covering: { known, weakest } }: { readonly covering: Covering }) {
  if (known || weakest === null) return null
  return (
    <p className="known">
      {sayBasis(weakest)}. The link: {weakest.from.caption} {weakest.phrase} {shortName(weakest.to.caption)}.
    </p>
  )
}

/** A thing of a row or cell: its words, where it stands as its plan tells it, and why it is counted here. */
export function ThingEntry({ covering }: { readonly covering: Covering }) {
  const { node } = covering
  const said = node.citations.edges[0]?.node
  const text = 'text' in node ? (node.text ?? node.summary) : null
  return (
    <li className="covered">
      <p className="action-words">
        <Link className="govuk-link" to={thingAddress(node.id)}>
          {wholeCaption(node.caption, text)}
        </Link>
        <InOurWords ours={node.wording === 'SUMMARY'} />
      </p>
      {'rag' in node && <ActionStanding action={node} owners={null} late={null} />}
      <Why covering={covering} />
      <p className="source steps-on">
        <Link className="govuk-link no-print" to={traceAddress(node.id)}>
          Its thread<span className="govuk-visually-hidden">: {shortName(node.caption)}</span>
        </Link>
        {said !== undefined && <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />}
      </p>
    </li>
  )
}

interface ThingsProps {
  readonly council: string
  readonly choice: Choice
  readonly covered: Covered
}

const rowIn = ({ rows, outside }: CoveredThingsQuery['coverage'], key: string): PickedRowFragment | null =>
  rows.find((row) => row.key === key) ?? (key === none ? (outside ?? null) : null)

function thingsIn(row: PickedRowFragment | null, column: string | null): CoveredThingsFragment | null {
  if (row === null) return null
  return (column === null ? row.things : row.cells?.find((cell) => cell.column === column)?.things) ?? null
}

function useThings(council: string, { row, column, after, rows, columns, asAt, inspection }: Choice): Answer<CoveredThingsQuery> {
  const key = row ?? none
  return useAsk(coveredThingsQuery, {
    council,
    rows,
    columns,
    asAt,
    inspection,
    keys: [key],
    cells: column === null ? [] : [column],
    outside: key === none,
    whole: column === null,
    after,
  })
}

/** What a number of the table counts, with how it is known that it stands there. */
export function Things({ council, choice, covered }: ThingsProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { state } = useLocation()
  const answer = useThings(council, choice)
  const { row: key, column: columnKey } = choice
  const isCalled = typeof state === 'object' && state !== null && 'toList' in state
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is another call to the list.
  useEffect(() => {
    if (!isCalled || heading.current === null) return
    heading.current.focus({ preventScroll: true })
    heading.current.scrollIntoView()
  }, [isCalled, key, columnKey])
  const row = covered.rows.find((each) => each.key === key) ?? (covered.outside?.key === key ? covered.outside : null)
  const column = covered.columns.find((each) => each.key === columnKey)
  const name = row === null ? 'This row' : row.label
  return (
    <section aria-labelledby="listed">
      <h2 className="section-title" id="listed" tabIndex={-1} ref={heading}>
        {name}
        {column !== undefined && `: ${nameOfColumn(column).toLowerCase()}`}
      </h2>
      <Asked answer={answer} what="what is counted" part>
        {({ coverage }) => {
          const things = thingsIn(rowIn(coverage, key ?? none), columnKey)
          if (things === null) return <p>Nothing is counted there.</p>
          const { hasNextPage, endCursor } = things.pageInfo
          return (
            <>
              <p role="status">{sayCounted(covered.counted, things.totalCount)}.</p>
              <ul className="covered-list">
                {things.nodes.map((covering) => (
                  <ThingEntry key={covering.node.id} covering={covering} />
                ))}
              </ul>
              {hasNextPage && endCursor !== null && (
                <p className="no-print">
                  <Link
                    className="govuk-link"
                    to={coverageAddress(council, inAddress({ ...choice, after: endCursor }))}
                    state={staying}
                  >
                    More of these
                  </Link>
                </p>
              )}
            </>
          )
        }}
      </Asked>
    </section>
  )
}
