import type { MouseEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import { checksAddress, traceAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import type { Label } from '../generated/graphql.ts'
import { NothingAnswers } from '../inspecting/NothingAnswers.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { textOf } from '../parts/properties-of.ts'
import { raisedQuery } from '../queries/checks.ts'
import { sayDay } from '../words/dates.ts'
import { sayToday } from '../words/late.ts'
import { sayLink } from '../words/links.ts'
import { nameWithin } from '../words/names.ts'
import { capitalise, sayCount, sayNumber } from '../words/numbers.ts'
import { sayDocuments } from '../words/papers.ts'
import { sayRatingCounts } from '../words/ratings.ts'
import { shortName } from '../words/short-names.ts'
import { sayCameBack } from './came-back.ts'
import { LeftOut } from './LeftOut.tsx'
import { layerHeading } from './layers.ts'
import { plansOf, type Thing, trailOf } from './nest.ts'
import { sayNotes } from './notes.ts'
import { saySuggestions } from './story.ts'
import { type ThreadAtHand, useThread } from './thread-at-hand.ts'

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="summary-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const onThread = (layers: ThreadAtHand['layers'], layer: string): readonly Thing[] =>
  layers.find((each) => each.layer === layer)?.things.filter(({ standing }) => standing === 'START' || standing === 'THREAD') ??
  []

/** That nothing answers it, and what comes nearest. */
function Unanswered({ thread: { trace, late } }: { readonly thread: ThreadAtHand }) {
  const [first, ...others] = trace.nearest
  return (
    <>
      Nothing in the {sayDocuments(late?.documents)} read answers this.
      {first !== undefined && (
        <>
          {' Nearest: '}
          <Link className="govuk-link" to={traceAddress(first.to.id)}>
            {shortName(first.to.caption)}
          </Link>
          {others.length > 0 && ` and ${sayCount(others.length, 'other', 'others')}`}, with the reasons below.
        </>
      )}
      <NothingAnswers id={trace.from.id} />
    </>
  )
}

/** How many of the actions are late; that is known only of those in a version of a plan that no later one takes the place of. */
function sayLate({ late, layers, links }: ThreadAtHand): string {
  if (late === null || late.today === null) return ''
  const actions = onThread(layers, 'BEING_DONE').filter(({ node }) => node.__typename === 'Action')
  const classes = actions.map(({ node }) => late.standings.get(node.id)?.class)
  const [overdue, since] = ['LATE', 'DUE_SINCE'].map((kind) => classes.filter((each) => each === kind).length)
  const plans = actions.map(({ node }) => trailOf(node.id, links)[0]).filter((top) => top?.__typename === 'Plan')
  if (plans.length > 0 && plans.every((plan) => !late.plans.has(plan?.id ?? '')))
    return ' A later version of the plan takes its place: what is late is reckoned there.'
  return ` ${sayNumber(overdue ?? 0)} late, ${sayNumber(since ?? 0)} due since the plan's ratings, on ${sayDay(late.today.day)}.`
}

/** Where several versions of a plan are on the thread, its actions are told and counted in each. */
function sayVersions({ layers, links }: ThreadAtHand): string {
  const plans = plansOf(onThread(layers, 'BEING_DONE'), links)
  return plans.size > 1 ? ` They stand in ${sayNumber(plans.size)} versions of the plan, and are counted in each.` : ''
}

/** Where suggestions are followed: whether they alone lead to all parts of a plan on the thread, or to some. */
function byGuess({ layers }: ThreadAtHand): 'all' | 'some' | 'none' {
  const parts = [...onThread(layers, 'PROMISED'), ...onThread(layers, 'BEING_DONE')].filter(
    ({ node: { __typename: label } }) => label === 'Objective' || label === 'Action',
  )
  const guessed = parts.filter(({ weakest }) => weakest?.basis === 'SUGGESTED').length
  return guessed === 0 ? 'none' : guessed === parts.length ? 'all' : 'some'
}

/** That only suggestions lead to parts of a plan: what they lead to is no answer yet, and is not nothing either. */
function sayPerhaps({ trace }: ThreadAtHand): string {
  const suggested = trace.layers
    .filter(({ layer }) => layer === 'PROMISED' || layer === 'BEING_DONE')
    .flatMap(({ things }) => things)
    .filter(({ standing }) => standing === 'SUGGESTED').length
  if (suggested === 0) return ''
  return ` ${capitalise(saySuggestions(suggested))} ${suggested === 1 ? 'leads' : 'lead'} to parts of a plan.`
}

/** What a meeting asked for or was promised is answered by what comes back to it, and seldom by a plan. */
const fromMeeting = new Set<Label>(['Resolution', 'Commitment'])

function Answered({ thread }: { readonly thread: ThreadAtHand }) {
  const { actions, ratings } = thread.trace.summary
  const objectives = onThread(thread.layers, 'PROMISED').filter(({ node }) => node.__typename === 'Objective').length
  const { from } = thread.trace
  const isStrength = from.__typename === 'Finding' && textOf(from, 'polarity') === 'STRENGTH'
  if (thread.trace.unanswered) return <Unanswered thread={thread} />
  if (actions === 0)
    return (
      <>
        {fromMeeting.has(from.__typename)
          ? 'No action of a plan was found; what came back to a meeting stands under Came next.'
          : 'No action was found.'}
        {isStrength && ' A strength calls for none.'}
        {sayPerhaps(thread)}
        <NothingAnswers id={from.id} />
      </>
    )
  const perhaps = byGuess(thread)
  return (
    <>
      {perhaps === 'all' && 'If what is suggested is right: '}
      {objectives > 0 && `${sayCount(objectives, 'objective', 'objectives')}, `}
      {sayCount(actions, 'action', 'actions')}: {sayRatingCounts(ratings)}.{sayVersions(thread)}
      {perhaps === 'some' && ' Some of them only by suggestions.'}
      {sayLate(thread)}
    </>
  )
}

function Weakest({ thread: { trace } }: { readonly thread: ThreadAtHand }) {
  const { weakest } = trace
  const kind = useLabelWords()
  if (weakest === null) return null
  return (
    <>
      {capitalise(nameWithin(weakest.from, kind))} {sayLink(weakest.type, false, weakest.phrase)} {nameWithin(weakest.to, kind)}.{' '}
      {sayNotes(weakest)}{' '}
      {weakest.passages.slice(0, 1).map((passage) => (
        <PassageStep key={passage.id} passage={passage} />
      ))}
    </>
  )
}

/** What came next, in a line, with the way to the end of the thread. */
function CameBack({ thread }: { readonly thread: ThreadAtHand }) {
  const { trace, layers, ways } = thread
  const isNext = ({ layer }: { readonly layer: string }): boolean => layer === 'CAME_NEXT'
  const shown = layers.find(isNext)?.things ?? []
  const all = trace.layers.find(isNext)?.things ?? []
  const itself = answerable.has(trace.from.__typename)
  const [told, hidden] = [sayCameBack(all, trace.links, itself), all.length - shown.length]
  const go = (event: MouseEvent) => {
    event.preventDefault()
    const end = document.getElementById(layerHeading('CAME_NEXT'))
    end?.scrollIntoView()
    end?.focus({ preventScroll: true })
  }
  return (
    <>
      {told.join('. ')}.{hidden > 0 && ` Not shown: ${saySuggestions(hidden)}.`}
      {shown.length > 0 && ways.view === 'list' && (
        <span className="no-print">
          {' '}
          <a className="govuk-link" href={`#${layerHeading('CAME_NEXT')}`} onClick={go}>
            See what came next
          </a>
        </span>
      )}
    </>
  )
}

function Raised({ from }: { readonly from: ThreadAtHand['trace']['from'] }) {
  const answer = useAsk(raisedQuery, { about: from.id })
  const total = answer.state === 'answered' ? answer.data.flags.totalCount : 0
  if (total === 0) return null
  return (
    <Row name="Checks">
      <Link className="govuk-link" to={checksAddress(from.council?.id, { about: from.id })}>
        Checks raised {sayCount(total, 'flag', 'flags')} about this
      </Link>
    </Row>
  )
}

function Shown({ thread: { trace } }: { readonly thread: ThreadAtHand }) {
  const { successMeasures, withFigure } = trace.summary
  if (successMeasures === 0) return <>No success measure was found.</>
  const measures = sayCount(successMeasures, 'success measure', 'success measures')
  return (
    <>
      {sayNumber(withFigure)} of {measures} {successMeasures === 1 || withFigure === 1 ? 'has' : 'have'} a figure.
    </>
  )
}

/** What something in a plan can answer; of anything else it is told what is being done. */
const answerable = new Set<Label>(['Finding', 'Recommendation', 'Resolution', 'Commitment', 'Measure'])

/** The thread in a few lines, before it is followed. */
export function Summary() {
  const thread = useThread()
  const { trace, late } = thread
  const next = trace.layers.find(({ layer }) => layer === 'CAME_NEXT')?.things.length ?? 0
  return (
    <dl className="summary">
      <Row name={answerable.has(trace.from.__typename) ? 'Answered' : 'Being done'}>
        <Answered thread={thread} />
      </Row>
      <Row name="Shown">
        <Shown thread={thread} />
      </Row>
      {next > 0 && (
        <Row name="Came back">
          <CameBack thread={thread} />
        </Row>
      )}
      {trace.weakest !== null && (
        <Row name="Weakest link">
          <Weakest thread={thread} />
        </Row>
      )}
      <Raised from={trace.from} />
      {trace.leftOut.length > 0 && (
        <Row name="Not shown">
          <LeftOut />
        </Row>
      )}
      {late !== null && late.today !== null && <Row name="Dates">{sayToday(late.today.day, late.today.reason)}.</Row>}
    </dl>
  )
}
