import { FoldAll, Folding, type Folds, useFolds } from '../parts/Folding.tsx'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { LateAction } from './LateAction.tsx'
import {
  countOf,
  type Group,
  groupedBy,
  isOf,
  type Kind,
  type Plan,
  type Stood,
  sayStandings,
  type Way,
  worstFirst,
} from './standings.ts'
import { kindWords } from './words.ts'

/** An action with its plan's own day. */
export interface Placed extends Stood {
  readonly statusAt: string | null
}

/** The actions of current plans, each with the day of its plan's ratings. */
export const placedOf = (plans: readonly Plan[]): Placed[] =>
  plans.flatMap(({ version, standings }) => standings.map((each) => ({ ...each, statusAt: version.statusAt })))

interface GroupsProps {
  readonly all: readonly Placed[]
  readonly by: Way
  /** The one kind that is asked for; all but what is still to come unless told. */
  readonly kind: Kind | null
  readonly today: string
  /** The day that the address gives; null for none. */
  readonly asked: string | null
}

/** The parts of a group: the classes stand apart, and what is rated as at risk comes with those that are in none of them yet. */
function partsOf(standings: readonly Placed[], kind: Kind | null): (readonly [Kind, readonly Placed[]])[] {
  const furthestFirst = (a: Placed, b: Placed): number => (b.days ?? 0) - (a.days ?? 0)
  const of = (each: Kind): readonly [Kind, readonly Placed[]] => [
    each,
    standings
      .filter(
        (standing) =>
          isOf(standing, each) && (kind !== null || each !== 'AT_RISK' || standing.class === 'DUE' || standing.class === null),
      )
      .sort(furthestFirst),
  ]
  const parts = kind === null ? (['LATE', 'DUE_SINCE', 'AT_RISK'] as const).map(of) : [of(kind)]
  return parts.filter(([, own]) => own.length > 0)
}

function GroupView({
  group,
  kind,
  today,
  asked,
  open,
  folds,
}: Omit<GroupsProps, 'all' | 'by'> & { readonly group: Group<Placed>; readonly open: boolean; readonly folds: Folds }) {
  const { node, standings } = group
  const id = node?.id ?? 'none'
  const parts = partsOf(standings, kind)
  return (
    <section className="late-group" aria-label={node?.caption ?? 'None'}>
      <Folding
        as="h3"
        open={folds.isOpen(id, open)}
        onToggle={() => folds.toggle(id, open)}
        head={
          <>
            <span className="group-name">{node?.caption ?? 'None found'}</span>
            <span className="aside group-count">
              {kind === null ? sayStandings(standings) : `${sayNumber(countOf(standings, kind))} ${kindWords[kind].counted}`}, of{' '}
              {sayCount(standings.length, 'action', 'actions')}
            </span>
          </>
        }
      >
        {parts.map(([each, own]) => (
          <div key={each}>
            {parts.length > 1 && (
              <h4 className="late-part">{each === 'AT_RISK' ? 'Rated as at risk, and not yet due' : kindWords[each].name}</h4>
            )}
            <ul className="late-actions">
              {own.map((stood) => (
                <LateAction key={stood.action.id} stood={stood} today={today} statusAt={stood.statusAt} asked={asked} />
              ))}
            </ul>
          </div>
        ))}
      </Folding>
    </section>
  )
}

/** So many actions stand open without being asked for. */
const shownOpen = 15

/** What is late or at risk, by owner or by priority: those with most of it first, or in the order of the plan. */
export function Groups({ all, by, kind, today, asked }: GroupsProps) {
  const folds = useFolds()
  const groups = groupedBy(all, by)
  const sorted = by === 'owner' ? worstFirst(groups) : groups
  const shown = (kind === 'DUE' ? groups : sorted).filter(({ standings }) => partsOf(standings, kind).length > 0)
  const total = shown.reduce(
    (sum, { standings }) => sum + partsOf(standings, kind).reduce((count, [, own]) => count + own.length, 0),
    0,
  )
  if (shown.length === 0) return <p>None fits what was chosen.</p>
  const open = total <= shownOpen
  return (
    <>
      {shown.length > 1 && <FoldAll folds={folds} usually={open} />}
      {shown.map((group) => (
        <GroupView key={group.node?.id ?? ''} group={group} kind={kind} today={today} asked={asked} open={open} folds={folds} />
      ))}
    </>
  )
}
