import { Link, useParams, useSearchParams } from 'react-router'
import { briefingAddress, checksAddress, decisionsAddress, indicatorAddress, ownerAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLate } from '../ask/use-late.ts'
import { FlagEntry } from '../checks/FlagEntry.tsx'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { DayChoice } from '../frame/DayChoice.tsx'
import type { AskedFieldsFragment, OwnerQuery } from '../generated/graphql.ts'
import { AskedView } from '../inspecting/AskedView.tsx'
import { DecisionView } from '../meeting/Decision.tsx'
import { OwnedActions } from '../owning/OwnedActions.tsx'
import { ownedOf } from '../owning/standing.ts'
import { useFolds } from '../parts/Folding.tsx'
import { lateActionsQuery } from '../queries/late.ts'
import { askedOfOwnerQuery, ownerQuery } from '../queries/owner.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/meeting.css'
import '../styles/checks.css'
import '../styles/late.css'
import { asDay, sayDay } from '../words/dates.ts'
import { sayToday } from '../words/late.ts'
import { sayCount, sayList, sayNumber } from '../words/numbers.ts'
import { NothingHere } from './NotFound.tsx'

type Role = Extract<NonNullable<OwnerQuery['node']>, { readonly variants: unknown }>

const isRole = (node: OwnerQuery['node']): node is Role => node !== null && 'variants' in node

const kindWords: Readonly<Record<string, string>> = {
  ROLE: 'Post',
  BOARD: 'Board',
  ORGANISATION: 'Organisation',
  COMMITTEE: 'Committee',
}

interface OfCouncilProps {
  readonly role: Role
  readonly council: string
  readonly asked: string | null
}

/** What it owns of the plans that were current on the day, by how it stands. */
function Owns({ role, council, asked }: OfCouncilProps) {
  const folds = useFolds()
  const answer = useAsk(lateActionsQuery, { council, asAt: asked })
  const day = answer.state === 'answered' ? answer.data.plan.day.day : null
  return (
    <>
      <DayChoice council={council} day={day} asked={asked} addressOf={(to) => ownerAddress(role.id, to)} />
      <Asked answer={answer} what="the actions it owns" part>
        {({ plan: { day: today, plans, emptyWords } }) => {
          const owned = ownedOf(plans, role.id)
          return (
            <>
              <p>{sayToday(today.day, today.reason)}.</p>
              {owned.length === 0 && (
                <p>
                  {emptyWords === null ? 'It owns no action of a plan that is current then.' : `${emptyWords}.`}
                  {role.every.totalCount > 0 &&
                    ` Of all versions of plans that have been read, it owns ${sayCount(role.every.totalCount, 'action', 'actions')}.`}
                </p>
              )}
              {owned.map((each) => (
                <OwnedActions
                  key={each.plan.plan.id}
                  owner={role.id}
                  owned={each}
                  today={today.day}
                  asked={asked}
                  folds={folds}
                />
              ))}
            </>
          )
        }}
      </Asked>
    </>
  )
}

/** What meetings asked of it or were promised by it, and what checks found of it. */
function AskedAndFlagged({ role, council }: Omit<OfCouncilProps, 'asked'>) {
  const answer = useAsk(askedOfOwnerQuery, { council, role: role.id })
  return (
    <Asked answer={answer} what="what was asked of it" part>
      {({ decisions, flags }) => (
        <>
          <section>
            <h2 className="section-title">
              What meetings asked of it, and it promised them <span className="count">({sayNumber(decisions.total)})</span>
            </h2>
            {decisions.total === 0 ? (
              <p>Nothing in the minutes read asks anything of it by name, or has it promise anything.</p>
            ) : (
              <ul className="finding-list">
                {decisions.list.nodes.map((decision) => (
                  <DecisionView key={decision.node.id} decision={decision} today={decisions.day?.day ?? null} withMinute />
                ))}
              </ul>
            )}
            {decisions.total > decisions.list.nodes.length && (
              <p>
                <Link className="govuk-link" to={decisionsAddress({ council, whom: role.id })}>
                  All {sayNumber(decisions.total)}
                </Link>
              </p>
            )}
          </section>
          <section>
            <h2 className="section-title">
              What checks found about it and what it owns <span className="count">({sayNumber(flags.totalCount)})</span>
            </h2>
            {flags.totalCount === 0 ? (
              <p>No check raised a flag about it.</p>
            ) : (
              <ul className="flag-list">
                {flags.nodes.map((flag) => (
                  <FlagEntry key={flag.id} flag={flag} />
                ))}
              </ul>
            )}
            {flags.totalCount > 0 && (
              <p className="no-print">
                <Link className="govuk-link" to={checksAddress(council, { about: role.id })}>
                  {flags.totalCount > flags.nodes.length ? `All ${sayNumber(flags.totalCount)}, by check` : 'The same by check'}
                </Link>
              </p>
            )}
          </section>
        </>
      )}
    </Asked>
  )
}

const isAsked = (
  node: Role['askedBy']['nodes'][number],
): node is { readonly __typename: 'Recommendation' } & AskedFieldsFragment & {
    readonly caption: string
  } => 'fate' in node

/** What inspectors and others asked of it by name; what a committee is asked to resolve has no plan to answer it. */
function Recommended({ role, council }: Omit<OfCouncilProps, 'asked'>) {
  const late = useLate(council)
  const asked = role.askedBy.nodes.filter(isAsked)
  if (asked.length === 0) return null
  return (
    <section>
      <h2 className="section-title">
        Recommendations to it by name <span className="count">({sayNumber(role.askedBy.totalCount)})</span>
      </h2>
      {role.kind === 'COMMITTEE' && <p>By officers, in papers for its meetings: what it was asked to resolve.</p>}
      <ul className="finding-list">
        {asked.map((each) => (
          <AskedView
            key={each.id}
            asked={each}
            documents={late?.documents ?? null}
            withFate={role.kind !== 'COMMITTEE'}
            withBriefing
          />
        ))}
      </ul>
    </section>
  )
}

function OwnerView({ role, asked }: { readonly role: Role; readonly asked: string | null }) {
  const { id, name, kind, variants, held, council, owns } = role
  const others = variants.filter((each) => each !== name)
  return (
    <>
      <PageHeading
        title={name}
        council={council}
        above={`${kindWords[kind ?? ''] ?? 'Post or board'}${council === null ? '' : `, ${council.name}`}: what it owns and was asked for`}
      />
      {others.length > 0 && <p>Also printed as {sayList(others.map((each) => `“${each}”`))}.</p>}
      {!held && <p className="unheld">Known only because a document names it.</p>}
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={briefingAddress(id, { asAt: asked ?? undefined })}>
            A briefing to print, with questions to ask
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={thingAddress(id)}>
            All that is said of it
          </Link>
        </li>
      </ul>
      {council !== null && <Owns role={role} council={council.id} asked={asked} />}
      {owns.totalCount > 0 && (
        <section>
          <h2 className="section-title">Indicators it owns</h2>
          <ul className="entries">
            {owns.nodes.map((each) => (
              <li key={each.id}>
                <Link className="govuk-link" to={indicatorAddress(each.id)}>
                  {each.caption}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {asked !== null && <p>What follows is told over all papers read, not only those up to {sayDay(asked)}.</p>}
      {council !== null && <Recommended role={role} council={council.id} />}
      {council !== null && <AskedAndFlagged role={role} council={council.id} />}
    </>
  )
}

/** A post, board or committee: what it owns and how that stands, what was asked of it, and what checks found. */
export default function Owner() {
  const id = useParams()['*'] ?? ''
  const [query] = useSearchParams()
  const answer = useAsk(ownerQuery, { id })
  return (
    <Asked answer={answer} what="the owner">
      {({ node }) =>
        isRole(node) ? <OwnerView key={id} role={node} asked={asDay(query.get('as-at'))} /> : <NothingHere id={id} />
      }
    </Asked>
  )
}
