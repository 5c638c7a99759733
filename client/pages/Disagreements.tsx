import { Link, useParams, useSearchParams } from 'react-router'
import {
  checksAddress,
  claimsAddress,
  type DisagreementsLimits,
  disagreementsAddress,
  flagAddress,
  wordingAddress,
} from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { sayOfFlag } from '../checks/FlagEntry.tsx'
import { kindIn, kinds } from '../checks/kinds.ts'
import { SeverityTag } from '../checks/SeverityTag.tsx'
import { Sides } from '../checks/Sides.tsx'
import { Asked } from '../frame/Asked.tsx'
import { DayChoice } from '../frame/DayChoice.tsx'
import { staying } from '../frame/staying.ts'
import type { DisagreementFragment, DisagreementKind, DisagreementsQuery } from '../generated/graphql.ts'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { Folding, useFolds } from '../parts/Folding.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { disagreementsQuery } from '../queries/claims.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/concerns.css'
import '../styles/checks.css'
import { disagreementWords } from '../words/checks.ts'
import { asDay } from '../words/dates.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

interface ViewProps {
  readonly council: string
  readonly data: DisagreementsQuery['disagreements']
  readonly kind: DisagreementKind | null
  readonly asAt: string | null
}

/** Ways to show the disagreements of one kind alone, with their numbers. */
function Kinds({ council, data, kind: chosen, asAt }: ViewProps) {
  const all = data.kinds.reduce((sum, { total }) => sum + total, 0)
  if (all === 0) return null
  const choices = [
    { kind: null, words: 'All', total: all },
    ...data.kinds.map(({ kind, total }) => ({ kind, words: disagreementWords[kind].name, total })),
  ]
  return (
    <nav className="limits no-print" aria-label="Which disagreements to show">
      <ul>
        {choices
          .filter(({ kind, total }) => kind === null || total > 0)
          .map(({ kind, words, total }) => (
            <li key={words}>
              <Link
                className="govuk-link"
                to={disagreementsAddress(council, { kind: kind?.toLowerCase(), asAt: asAt ?? undefined })}
                replace
                state={staying}
                aria-current={kind === chosen ? 'true' : undefined}
              >
                {words} ({sayNumber(total)})
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function DisagreementView({ flag }: { readonly flag: DisagreementFragment }) {
  const folds = useFolds()
  const { id, summary, check, severity, sides } = flag
  return (
    <section className="check disagreement">
      <h3 className="check-title">
        <Link className="govuk-link" to={flagAddress(id)}>
          {check.title}
        </Link>{' '}
        <SeverityTag severity={severity} />
      </h3>
      <p>{summary}</p>
      <p className="known">{sayOfFlag(flag)}</p>
      <Folding
        open={folds.isOpen(id, false)}
        onToggle={() => folds.toggle(id, false)}
        head={
          <>
            What each side prints<span className="govuk-visually-hidden">: {summary}</span>
          </>
        }
      >
        <Sides sides={sides} as="h4" />
      </Folding>
    </section>
  )
}

function Listed({ council, data, kind: chosen, asAt }: ViewProps) {
  const { nodes, pageInfo } = data.flags
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
  return (
    <>
      {kinds.map((kind) => {
        const own = nodes.filter(({ check }) => check.disagreement === kind)
        return own.length === 0 ? null : (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 className="section-title" id={`kind-${kind}`}>
              {disagreementWords[kind].name}
            </h2>
            <p className="aside">{disagreementWords[kind].about}</p>
            {own.map((flag) => (
              <DisagreementView key={flag.id} flag={flag} />
            ))}
          </section>
        )
      })}
      {next !== null && (
        <p className="no-print">
          <Link
            className="govuk-link"
            to={disagreementsAddress(council, { kind: chosen?.toLowerCase(), asAt: asAt ?? undefined, after: next })}
          >
            More disagreements
          </Link>
        </p>
      )}
    </>
  )
}

function DisagreementsView(props: ViewProps) {
  const { data, kind } = props
  return (
    <>
      <Kinds {...props} />
      <p role="status">
        {data.total === 0
          ? kind === null
            ? 'No check found that papers disagree. That says nothing of papers that were not read.'
            : 'No disagreement of this kind was found.'
          : `${sayCount(data.total, 'disagreement', 'disagreements')}.`}
      </p>
      <Listed {...props} />
    </>
  )
}

function OfCouncil({ council, limits }: { readonly council: string; readonly limits: DisagreementsLimits }) {
  const kind = kindIn(limits.kind)
  const asAt = asDay(limits.asAt ?? null)
  const answer = useAsk(disagreementsQuery, { council, asAt, kind, after: limits.after ?? null })
  return (
    <>
      <InventedNotice of={[{ id: council }]} />
      <p>That papers differ does not say which is right, nor why.</p>
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={checksAddress(council)}>
            All that checks found
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={claimsAddress(council)}>
            Claimed and shown
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={wordingAddress(council)}>
            Same words again, side by side
          </Link>
        </li>
      </ul>
      <DayChoice
        council={council}
        day={asAt}
        asked={asAt}
        addressOf={(day) => disagreementsAddress(council, { kind: kind?.toLowerCase(), asAt: day })}
      />
      <Asked answer={answer} what="where papers disagree" part>
        {({ disagreements }) => <DisagreementsView council={council} data={disagreements} kind={kind} asAt={asAt} />}
      </Asked>
      <Download table="disagreements" asked={{ council, asAt, kind }} />
    </>
  )
}

/** Where papers of a council tell the same otherwise, side by side. */
export default function Disagreements() {
  const asked = useParams()['*'] || undefined
  const [query] = useSearchParams()
  const limits: DisagreementsLimits = {
    kind: query.get('kind') || undefined,
    asAt: query.get('as-at') || undefined,
    after: query.get('after') || undefined,
  }
  return (
    <CouncilPage
      title="Where papers disagree"
      titled={(council) => `${council}: where papers disagree`}
      asked={asked}
      lead="The same fact, figure or finding told in two ways, with what each paper prints."
      what="where papers disagree"
      brings="two papers that tell of the same"
    >
      {(council) => <OfCouncil key={council} council={council} limits={limits} />}
    </CouncilPage>
  )
}
