import { Link } from 'react-router'
import { ownerAddress, thingAddress } from '../addresses.ts'
import { InOurWords } from '../parts/OurWords.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { RagTag } from '../parts/Tag.tsx'
import { sayDay } from '../words/dates.ts'
import { sayDue, saySpan } from '../words/due.ts'
import { wholeCaption } from '../words/short-names.ts'
import { saySlip } from '../words/slip.ts'
import { Doubts } from './Doubts.tsx'
import type { Stood } from './standings.ts'

interface LateActionProps {
  readonly stood: Stood
  /** The day that counts as today. */
  readonly today: string
  /** The day that its plan's ratings speak of. */
  readonly statusAt: string | null
  /** The day that the address gives; null for none. */
  readonly asked: string | null
  /** The owner whose page it stands on: only the others are named. */
  readonly besides?: string
}

/** "Due 30 September 2022, 5 weeks past on 7 November 2022": against the day by which its class was reckoned. */
export function sayDate(
  { action: { dueOn, milestone }, class: kind, days }: Stood,
  today: string,
  statusAt: string | null,
): string {
  if (dueOn === null || kind === null || days === null)
    return sayDue({ dueOn, milestone, over: true }, null) ?? 'No date: the plan gives it no end'
  const due = `Due ${sayDay(dueOn)}`
  if (kind === 'DUE') return days === 0 ? `${due}, that very day` : `${due}, ${saySpan(days)} from ${sayDay(today)}`
  const measured = kind === 'LATE' && statusAt !== null && statusAt < today ? statusAt : today
  return `${due}, ${saySpan(days)} past on ${sayDay(measured)}`
}

/** How far its date slipped; where no earlier version says, that none does. */
function Slip({ action: { history } }: Stood) {
  const slip = history.slipHere === null ? null : saySlip(history.slipHere)
  return slip === null ? null : <p className="action-slip">{slip}.</p>
}

/** An action with its words, its date in words, its rating as said, who owns it, how far it slipped, and where that is printed. */
export function LateAction({ stood, today, statusAt, asked, besides }: LateActionProps) {
  const { action } = stood
  const owners = stood.owners.filter(({ id }) => id !== besides)
  const said = action.citations.edges[0]?.node
  return (
    <li className="late-action">
      <p className="action-words">
        <Link className="govuk-link" to={thingAddress(action.id)}>
          {wholeCaption(action.caption, action.text ?? action.summary)}
        </Link>
        <InOurWords ours={action.wording === 'SUMMARY'} />
      </p>
      <p className="action-standing">
        <span className="late-date">{sayDate(stood, today, statusAt)}</span>
        <RagTag rag={action.rag ?? 'UNKNOWN'} />
        {action.ragText !== null && ` “${action.ragText}”`}
      </p>
      <Doubts of={stood.dateDoubts} />
      <Slip {...stood} />
      <p>
        {besides === undefined
          ? owners.length === 0
            ? 'No owner found'
            : owners.length > 1
              ? 'Owned jointly by '
              : 'Owner: '
          : owners.length === 0
            ? 'Owned alone'
            : 'Owned jointly with '}
        {owners.map(({ id, caption }, at) => (
          <span key={id}>
            {at > 0 && (at === owners.length - 1 ? ' and ' : ', ')}
            <Link className="govuk-link" to={ownerAddress(id, asked ?? undefined)}>
              {caption}
            </Link>
          </span>
        ))}
        {said !== undefined && (
          <>
            {' '}
            <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />
          </>
        )}
      </p>
    </li>
  )
}
