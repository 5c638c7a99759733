import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { traceAddress } from '../addresses.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { PassageStep } from '../parts/PassageView.tsx'
import { textOf } from '../parts/properties-of.ts'
import { basisWords, sayBasis } from '../words/basis.ts'
import { sayToday } from '../words/late.ts'
import { sayLink } from '../words/links.ts'
import { nameWithin } from '../words/names.ts'
import { capitalise, sayCount, sayNumber } from '../words/numbers.ts'
import { sayRatingCounts } from '../words/ratings.ts'
import { shortName } from '../words/short-names.ts'
import { notesOf } from './notes.ts'
import { type ThreadAtHand, useThread } from './thread-at-hand.ts'
import { waysAddress } from './ways.ts'

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="summary-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const thingsIn = ({ trace }: ThreadAtHand, layer: string) =>
  trace.layers
    .find((each) => each.layer === layer)
    ?.things.filter(({ standing }) => standing === 'START' || standing === 'THREAD') ?? []

/** That nothing answers it, and what comes nearest. */
function Unanswered({ thread: { trace, late } }: { readonly thread: ThreadAtHand }) {
  const [first, ...others] = trace.nearest
  return (
    <>
      Nothing in the {late === null || late.documents === 0 ? 'documents' : sayCount(late.documents, 'document', 'documents')}{' '}
      read answers this.
      {first !== undefined && (
        <>
          {' Nearest: '}
          <Link className="govuk-link" to={traceAddress(first.to.id)}>
            {shortName(first.to.caption)}
          </Link>
          {others.length > 0 && ` and ${sayCount(others.length, 'other', 'others')}`}, with the reasons below.
        </>
      )}
    </>
  )
}

function Answered({ thread }: { readonly thread: ThreadAtHand }) {
  const { actions, ratings } = thread.trace.summary
  const objectives = thingsIn(thread, 'PROMISED').filter(({ node }) => node.__typename === 'Objective').length
  const classes = thingsIn(thread, 'BEING_DONE').map(({ node }) => thread.late?.standings.get(node.id)?.class)
  const late = classes.filter((each) => each === 'LATE').length
  const since = classes.filter((each) => each === 'DUE_SINCE').length
  const { from } = thread.trace
  const isStrength = from.__typename === 'Finding' && textOf(from, 'polarity') === 'STRENGTH'
  if (thread.trace.unanswered) return <Unanswered thread={thread} />
  if (actions === 0) return <>No action was found.{isStrength && ' A strength calls for none.'}</>
  return (
    <>
      {objectives > 0 && `${sayCount(objectives, 'objective', 'objectives')}, `}
      {sayCount(actions, 'action', 'actions')}: {sayRatingCounts(ratings)}. {sayNumber(late)} late, {sayNumber(since)} due since
      the plan's ratings.
    </>
  )
}

function Weakest({ thread: { trace } }: { readonly thread: ThreadAtHand }) {
  const { weakest } = trace
  const kind = useLabelWords()
  if (weakest === null) return <>No link was followed.</>
  return (
    <>
      {capitalise(nameWithin(weakest.from, kind))} {sayLink(weakest.type, false, weakest.phrase)} {nameWithin(weakest.to, kind)}.{' '}
      {[...notesOf(weakest), sayBasis(weakest)].join('. ')}.{' '}
      {weakest.passages.slice(0, 1).map((passage) => (
        <PassageStep key={passage.id} passage={passage} />
      ))}
    </>
  )
}

function Links({ thread: { trace, ways } }: { readonly thread: ThreadAtHand }) {
  const beyond = trace.links.filter(({ basis, followed }) => basis === 'SUGGESTED' && !followed).length
  const counts = trace.counts.map(({ basis, total }) => ({ basis, total: basis === 'SUGGESTED' ? total - beyond : total }))
  const told = counts.filter(({ total }) => total > 0).map(({ basis, total }) => `${sayNumber(total)} ${basisWords[basis]}`)
  return (
    <>
      {told.length === 0 ? 'None' : told.join(', ')}.
      {beyond > 0 && (
        <>
          {' '}
          {sayCount(beyond, 'suggestion leads', 'suggestions lead')} one step further:{' '}
          <Link
            className="govuk-link no-print"
            to={waysAddress(trace.from.id, { ...ways, suggested: !ways.suggested })}
            replace
            state={{ stay: true }}
          >
            {ways.suggested ? 'hide' : 'show'}
          </Link>
          <span className="only-print">{ways.suggested ? 'shown' : 'not shown'}</span>.
        </>
      )}
    </>
  )
}

/** The thread in a few lines, before it is followed. */
export function Summary() {
  const thread = useThread()
  const { trace, late } = thread
  const next = thingsIn(thread, 'CAME_NEXT').length
  const { successMeasures, withFigure } = trace.summary
  return (
    <dl className="summary">
      <Row name="Answered">
        <Answered thread={thread} />
      </Row>
      <Row name="Shown">
        {successMeasures === 0
          ? 'No success measure was found.'
          : `${sayNumber(withFigure)} of ${sayCount(successMeasures, 'success measure', 'success measures')} ${successMeasures === 1 ? 'has' : 'have'} a figure.`}
      </Row>
      {next > 0 && <Row name="Came next">{sayCount(next, 'thing', 'things')}: see the end of the thread.</Row>}
      <Row name="Weakest link">
        <Weakest thread={thread} />
      </Row>
      <Row name="Links">
        <Links thread={thread} />
      </Row>
      {trace.leftOut.length > 0 && (
        <Row name="Not shown">
          {trace.leftOut.map(({ words }) => words).join('; ')}
          {!trace.whole && '; at least'}.
        </Row>
      )}
      {late !== null && late.today !== null && <Row name="Dates">{sayToday(late.today.day, late.today.reason)}.</Row>}
    </dl>
  )
}
