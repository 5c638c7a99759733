import type { ReactNode } from 'react'
import { readAddress } from '../addresses.ts'
import type { RepeatedFragment } from '../generated/graphql.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { fromWholeWord, toWholeWord } from '../parts/PassageInContext.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { asSentences } from '../tracing/notes.ts'
import { sayBasis, sayReason } from '../words/basis.ts'
import { sayDay } from '../words/dates.ts'
import { sayTitle } from '../words/file-names.ts'
import { sayCount } from '../words/numbers.ts'
import { type Divided, sharedRun } from './shared-run.ts'

type Paper = RepeatedFragment['laterIn']
type Passage = RepeatedFragment['later']

/** A paper and the day on which it came out. */
export function PaperLink({ paper }: { readonly paper: Paper }) {
  if (paper === null) return <>A paper that is not known</>
  return (
    <>
      <StepIntoDocument to={readAddress(paper.id)}>{sayTitle(paper.title)}</StepIntoDocument>
      {paper.publishedOn !== null && `, ${sayDay(paper.publishedOn)}`}
    </>
  )
}

interface SideProps {
  readonly heading: string
  readonly paper: Paper
  readonly passage: Passage
  readonly children: ReactNode
}

function Side({ heading, paper, passage, children }: SideProps) {
  return (
    <div className="side">
      <h4 className="stop">{heading}</h4>
      <p className="known">
        <PaperLink paper={paper} />
      </p>
      {children}
      <p className="source">
        <PassageStep passage={passage} within={paper?.id} />
      </p>
    </div>
  )
}

const notAtHand = <p className="aside">The document is not here.</p>

interface WordsProps {
  readonly passage: Passage
  readonly divided: Divided
  /** What is heard in place of shared words that were heard before. */
  readonly heard: string | null
}

function Words({ passage: { prefix, suffix }, divided: { before, shared, after }, heard }: WordsProps) {
  return (
    <blockquote className="told-words told-words--flowing">
      {prefix !== null && <span className="around">{`… ${fromWholeWord(prefix)}`}</span>}
      {before}
      {heard === null ? (
        <mark className="shared">{shared}</mark>
      ) : (
        <>
          <span className="govuk-visually-hidden">{heard}</span>
          <mark className="shared" aria-hidden="true">
            {shared}
          </mark>
        </>
      )}
      {after}
      {suffix !== null && <span className="around">{`${toWholeWord(suffix)} …`}</span>}
    </blockquote>
  )
}

/** That words are the same can be seen; only more than that is said. */
function sayWhy(link: RepeatedFragment['link']): string | null {
  if (link.basis !== 'STATED' && link.basis !== 'STRUCTURAL') return asSentences([sayBasis(link)])
  return link.reasons.length === 0 ? null : asSentences(link.reasons.map(sayReason))
}

/** What one paper repeats from an earlier one, side by side; the shared words are marked, and read out once. */
export function RepeatView({ repeat }: { readonly repeat: RepeatedFragment }) {
  const { words, earlier, earlierIn, later, laterIn, link } = repeat
  const both = earlier.quote === null || later.quote === null ? null : sharedRun(earlier.quote, later.quote)
  const alone = (quote: string | null) =>
    quote === null ? notAtHand : <blockquote className="told-words told-words--flowing">{quote}</blockquote>
  return (
    <section className="concern turn">
      <h3 className="group-title">{sayCount(words, 'word', 'words')} on end are the same</h3>
      <div className="sides">
        <Side heading="Earlier" paper={earlierIn} passage={earlier}>
          {both === null ? alone(earlier.quote) : <Words passage={earlier} divided={both[0]} heard={null} />}
        </Side>
        <Side heading="Later" paper={laterIn} passage={later}>
          {both === null ? (
            alone(later.quote)
          ) : (
            <Words passage={later} divided={both[1]} heard={`the same ${sayCount(words, 'word', 'words')}`} />
          )}
        </Side>
      </div>
      {sayWhy(link) !== null && <p className="known">{sayWhy(link)}</p>}
    </section>
  )
}
