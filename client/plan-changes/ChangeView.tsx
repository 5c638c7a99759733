import { Link } from 'react-router'
import { thingAddress, traceAddress } from '../addresses.ts'
import type { PlanChangeFragment } from '../generated/graphql.ts'
import { PassageStep } from '../parts/PassageView.tsx'
import { RagTag } from '../parts/Tag.tsx'
import { sayList } from '../words/numbers.ts'
import { changeWords, sayMilestone, sayPart, sayRedated, saySame } from '../words/plan-changes.ts'
import { shortName } from '../words/short-names.ts'
import { Aspect, Marked } from './Sides.tsx'
import { wordDiff } from './word-diff.ts'

type Change = PlanChangeFragment
type Thing = NonNullable<Change['earlier']>

const wordsOf = (thing: Thing): string => ('text' in thing ? (thing.text ?? thing.summary) : null) ?? thing.caption
const refOf = (thing: Thing): string | null => ('ref' in thing ? thing.ref : null)

function Rating({ rag, printed }: { readonly rag: string; readonly printed: string | null }) {
  return (
    <>
      <RagTag rag={rag} />
      {printed !== null && ` “${printed}”`}
    </>
  )
}

type Role = NonNullable<Change['owners']>['before'][number]

/** Owners, those marked that the other version has not. */
function Owners({
  roles,
  changed,
  as: Mark,
}: {
  readonly roles: readonly Role[]
  readonly changed: readonly { readonly id: string }[]
  readonly as: 'ins' | 'del'
}) {
  if (roles.length === 0) return <>No owner found</>
  const marked = new Set(changed.map(({ id }) => id))
  return roles.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <Link className="govuk-link" to={thingAddress(id)}>
        {marked.has(id) ? (
          <Mark>
            <span className="govuk-visually-hidden">{Mark === 'ins' ? '[new: ' : '[gone: '}</span>
            {name}
            <span className="govuk-visually-hidden">]</span>
          </Mark>
        ) : (
          name
        )}
      </Link>
    </span>
  ))
}

const sayPlace = (ref: string | null, under: { readonly caption: string } | null): string =>
  [ref, under === null ? null : `under ${under.caption}`].filter((each) => each !== null).join(', ') || 'Not told'

const sayMeasures = (measures: readonly { readonly text: string | null; readonly summary: string | null }[]): string =>
  measures.length === 0
    ? '–'
    : measures.map(({ text, summary }) => (text === null ? `‘${summary ?? ''}’` : `“${text}”`)).join(' ')

/** All that changed in an action or objective, what it was beside what it is. */
function Aspects({ change: { wording, date, rating, owners, place, measures } }: { readonly change: Change }) {
  const [before, after] = wording === null ? [[], []] : wordDiff(wording.before, wording.after)
  return (
    <>
      {wording !== null && (
        <Aspect name="Words" before={<Marked runs={before} as="del" />} after={<Marked runs={after} as="ins" />} />
      )}
      {date !== null && (
        <Aspect
          name="Due"
          before={sayMilestone(date.before)}
          after={
            <>
              {sayRedated(date)}
              {date.after.milestone !== null && <span className="aside"> (printed as “{date.after.milestone}”)</span>}
            </>
          }
        />
      )}
      {rating !== null && (
        <Aspect
          name="Rating"
          before={<Rating rag={rating.before} printed={rating.beforeText} />}
          after={<Rating rag={rating.after} printed={rating.afterText} />}
        />
      )}
      {owners !== null && (
        <Aspect
          name="Owner"
          before={<Owners roles={owners.before} changed={owners.removed} as="del" />}
          after={<Owners roles={owners.after} changed={owners.added} as="ins" />}
        />
      )}
      {place !== null && (
        <Aspect
          name="Place"
          before={sayPlace(place.beforeRef, place.beforeUnder)}
          after={sayPlace(place.afterRef, place.afterUnder)}
        />
      )}
      {measures !== null && (
        <Aspect name="How success is seen" before={sayMeasures(measures.removed)} after={sayMeasures(measures.added)} />
      )}
    </>
  )
}

/** The ways on from one side: the passage that says it, and its thread. */
function Steps({ thing, when }: { readonly thing: Thing; readonly when: string }) {
  const said = thing.citations.edges[0]?.node
  return (
    <span className="source steps-on">
      {said !== undefined && <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />}
      <Link className="govuk-link no-print" to={traceAddress(thing.id)}>
        Its thread
        <span className="govuk-visually-hidden">
          {when}: {shortName(thing.caption)}
        </span>
      </Link>
    </span>
  )
}

/** How it is known that both sides are the same: at once where somebody or a rule decided it, else on demand. */
function Same({ weakest }: { readonly weakest: NonNullable<Change['weakest']> }) {
  if (weakest.basis !== 'STRUCTURAL') return <p className="known">{saySame(weakest)}.</p>
  return (
    <details className="same">
      <summary>How it is known that this is the same</summary>
      <p className="known">{saySame(weakest)}.</p>
    </details>
  )
}

/** What stands in one version alone: when it is due, where it stands and who owns it there. */
function Alone({ thing }: { readonly thing: Thing }) {
  const owners = 'ownedBy' in thing ? thing.ownedBy.nodes.map(({ caption }) => caption) : []
  return (
    <>
      {'rag' in thing && (
        <p className="alone">
          <Rating rag={thing.rag ?? 'UNKNOWN'} printed={thing.ragText} /> Due:{' '}
          {sayMilestone({ ...thing, ongoing: thing.ongoing === true })}.{' '}
          {owners.length === 0 ? 'No owner found' : `Owner: ${sayList(owners)}`}.
        </p>
      )}
      <p className="alone">
        <Steps thing={thing} when="" />
      </p>
    </>
  )
}

function Also({
  what,
  things,
}: {
  readonly what: string
  readonly things: readonly { readonly id: string; readonly caption: string }[]
}) {
  if (things.length === 0) return null
  return (
    <p>
      {what}:{' '}
      {things.map(({ id, caption }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <Link className="govuk-link" to={thingAddress(id)}>
            {caption}
          </Link>
        </span>
      ))}
    </p>
  )
}

/** One action or objective: in which ways it changed, old and new side by side, and how it is known that they are the same. */
export function ChangeView({ change }: { readonly change: Change }) {
  const { part, kinds, earlier, later, weakest, alsoEarlier, alsoLater } = change
  const thing = later ?? earlier
  if (thing === null) return null
  const ref = refOf(thing)
  return (
    <li className="change">
      <h3 className="group-title">
        {ref !== null && `${ref} `}
        {wordsOf(thing)}
      </h3>
      <p className="known">
        {kinds.map((kind) => changeWords[kind]).join(', ')}
        {part === 'OBJECTIVE' && ` (${sayPart(part)})`}
        {later === null && ': only the earlier version has it'}
        {earlier === null && ': only the later version has it'}
      </p>
      {earlier !== null && later !== null ? (
        <dl className="aspects">
          <Aspects change={change} />
          <Aspect
            name="Said in"
            before={<Steps thing={earlier} when=" in the earlier version" />}
            after={<Steps thing={later} when=" in the later version" />}
          />
        </dl>
      ) : (
        <Alone thing={thing} />
      )}
      <Also what="Others of the earlier version that went into it" things={alsoEarlier} />
      <Also what="Others of the later version that came out of the same" things={alsoLater} />
      {weakest !== null && <Same weakest={weakest} />}
    </li>
  )
}
