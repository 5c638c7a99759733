import { Link } from 'react-router'
import { thingAddress, traceAddress } from '../addresses.ts'
import type { Reckoned } from '../ask/use-late.ts'
import { ActionStanding } from '../parts/ActionStanding.tsx'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { InOurWords } from '../parts/OurWords.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayCount } from '../words/numbers.ts'
import { sayRatings } from '../words/ratings.ts'
import { wholeCaption } from '../words/short-names.ts'
import { saySlip } from '../words/slip.ts'
import { type ActionNode, type Branch, isAction } from './rows.ts'

interface PrintedProps {
  readonly late: Reckoned | null
  readonly folds: Folds
  /** Whether rows stand open that the reader has not folded or opened. */
  readonly open: boolean
}

function ActionRow({ action, late }: { readonly action: ActionNode; readonly late: Reckoned | null }) {
  const said = action.citations.edges[0]?.node
  const { slipHere } = action.history
  const slip = slipHere === null ? null : saySlip(slipHere)
  return (
    <>
      <p className="action-words">
        <Link className="govuk-link" to={thingAddress(action.id)}>
          {wholeCaption(action.caption, action.text ?? action.summary)}
        </Link>
        <InOurWords ours={action.wording === 'SUMMARY'} />
      </p>
      <ActionStanding action={action} owners={action.ownedBy.edges.map(({ node }) => node)} late={late} />
      {slip !== null && <p className="action-slip">{slip}.</p>}
      <p className="source no-print">
        <Link className="govuk-link" to={traceAddress(action.id)}>
          Its thread<span className="govuk-visually-hidden"> of {action.caption}</span>
        </Link>
        {said !== undefined && (
          <>
            {' '}
            <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />
          </>
        )}
      </p>
    </>
  )
}

function sayUnder(actions: readonly ActionNode[], late: Reckoned | null): string {
  if (actions.length === 0) return 'No action stands under it'
  const overdue = actions.filter(({ id }) => late?.standings.get(id)?.class === 'LATE').length
  const ratings = sayRatings(actions.map(({ rag }) => rag ?? 'UNKNOWN'))
  return `${sayCount(actions.length, 'action', 'actions')}: ${ratings}${overdue > 0 ? `; ${overdue} late` : ''}`
}

/** Priorities stand open, so that the plan can be seen; what is below its objectives is folded. */
const headings: Readonly<Record<string, 'h3' | 'h4' | 'h5'>> = { Priority: 'h3', Outcome: 'h4', Objective: 'h5' }

const captionOf = ({ row: { node } }: Branch): string =>
  wholeCaption(node.caption, 'text' in node ? (node.text ?? node.summary) : null)

/** A row's reference, which stands out, and its words. */
function RowName({ caption }: { readonly caption: string }) {
  const [, reference, words] = /^(\d\S*)\s+(.*)$/s.exec(caption) ?? []
  return (
    <span className="group-name">
      {reference === undefined ? caption : <strong>{reference}</strong>} {words}
    </span>
  )
}

function BranchView({ branch, ...rest }: PrintedProps & { readonly branch: Branch }) {
  const { node } = branch.row
  if (isAction(node))
    return (
      <li className="plan-row plan-row--action">
        <ActionRow action={node} late={rest.late} />
      </li>
    )
  const open = rest.open || node.__typename !== 'Objective'
  return (
    <li className={`plan-row plan-row--${node.__typename.toLowerCase()}`}>
      <Folding
        as={headings[node.__typename] ?? 'div'}
        open={rest.folds.isOpen(node.id, open)}
        onToggle={() => rest.folds.toggle(node.id, open)}
        head={
          <>
            <RowName caption={captionOf(branch)} />
            <span className="aside group-count">{sayUnder(branch.actions, rest.late)}</span>
          </>
        }
      >
        <Printed branches={branch.children} {...rest} />
      </Folding>
    </li>
  )
}

/** The plan as it is printed: what stands under what, in its order. */
export function Printed({ branches, ...rest }: PrintedProps & { readonly branches: readonly Branch[] }) {
  return (
    <ul className="plan-rows">
      {branches.map((branch) => (
        <BranchView key={branch.row.node.id} branch={branch} {...rest} />
      ))}
    </ul>
  )
}
