import { Link } from 'react-router'
import { thingAddress, traceAddress } from '../addresses.ts'
import type { DecisionFragment } from '../generated/graphql.ts'
import { InOurWords } from '../parts/OurWords.tsx'
import { decisionWords } from '../words/meetings.ts'
import { shortName } from '../words/short-names.ts'
import { CameBack } from './CameBack.tsx'
import { sayBy, wordsOf } from './decision.ts'
import { Said } from './Said.tsx'

const preposition = ({ kind }: DecisionFragment): string => (kind === 'COMMITMENT' ? ' by ' : ' of ')

/** Whom it asks, or who promised: the roles that are known, else as printed. */
function Whom({ decision }: { readonly decision: DecisionFragment }) {
  const { whom, whomPrinted, madeTo } = decision
  if (whom.length === 0 && whomPrinted === null && madeTo === null) return null
  return (
    <>
      {(whom.length > 0 || whomPrinted !== null) && preposition(decision)}
      {whom.length === 0 && whomPrinted}
      {whom.map(({ id, caption }, at) => (
        <span key={id}>
          {at > 0 && (at === whom.length - 1 ? ' and ' : ', ')}
          <Link className="govuk-link" to={thingAddress(id)}>
            {caption}
          </Link>
        </span>
      ))}
      {madeTo !== null && ` to ${madeTo}`}
    </>
  )
}

interface DecisionViewProps {
  readonly decision: DecisionFragment
  /** The day up to which it is told what came back. */
  readonly today: string | null
  /** True where the minute that it stands in is not told around it. */
  readonly withMinute?: boolean
}

/** Something that a meeting resolved or was promised: its kind, whom it asks, by when, where it is said, and what came back. */
export function DecisionView({ decision, today, withMinute = false }: DecisionViewProps) {
  const { node, kind, minute } = decision
  const { words, ours } = wordsOf(node)
  const number = 'number' in node ? (node.number ?? null) : null
  const by = sayBy(decision, today)
  const name = shortName(words)
  return (
    <li className="finding">
      <p className="decision-kind">
        <strong>{decisionWords[kind]}</strong>
        <Whom decision={decision} />
        {by !== null && `. ${by}`}.
      </p>
      <p className="finding-words">
        {number !== null && <strong>({number.replace(/[()]/g, '')}) </strong>}
        {words}
        <InOurWords ours={ours} />
        {!node.held && <span className="aside"> (known only because another paper tells of it)</span>}
      </p>
      <p className="source steps-on">
        {withMinute && minute !== null && <span>Minute {minute.number ?? minute.title ?? 'without a number'}</span>}
        <Said citations={node.citations} />
        <Link className="govuk-link no-print" to={traceAddress(node.id)}>
          Its thread<span className="govuk-visually-hidden">: {name}</span>
        </Link>
        <Link className="govuk-link no-print" to={thingAddress(node.id)}>
          All that is said of it<span className="govuk-visually-hidden">: {name}</span>
        </Link>
      </p>
      <CameBack decision={decision} />
    </li>
  )
}
