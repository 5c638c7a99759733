import type { ReactNode } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { concernsAddress, thingAddress, type WordingLimits, wordingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import type { RetellingsQuery, WordingQuery } from '../generated/graphql.ts'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { retellingsQuery, wordingQuery } from '../queries/wording.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/concerns.css'
import { RepeatView } from '../wording/Repeats.tsx'
import { RetoldView } from '../wording/Retold.tsx'
import { sayCount } from '../words/numbers.ts'

interface PartProps {
  readonly council: string
  readonly limits: WordingLimits
}

function More({ to, children }: { readonly to: string | null; readonly children: ReactNode }) {
  if (to === null) return null
  return (
    <p className="no-print">
      <Link className="govuk-link" to={to}>
        {children}
      </Link>
    </p>
  )
}

function Repeats({ answer, council, limits }: PartProps & { readonly answer: WordingQuery['repeatedWording'] }) {
  const { total, nodes, pageInfo } = answer
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
  return (
    <>
      <p>
        {total === 0
          ? 'No later paper that has been read repeats words of an earlier one. Reading more papers may bring them here.'
          : `${sayCount(total, 'run of words stands', 'runs of words stand')} in two papers, the longest first. Copies of one publication are left out. That words are the same says nothing of why.`}
      </p>
      {nodes.map((repeat) => (
        <RepeatView key={`${repeat.earlier.id} ${repeat.later.id}`} repeat={repeat} />
      ))}
      <More to={next === null ? null : wordingAddress(council, { ...limits, after: next })}>More repeated words</More>
    </>
  )
}

function Retellings({ answer, council, limits }: PartProps & { readonly answer: RetellingsQuery['retellings'] }) {
  const { total, nodes, pageInfo } = answer
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
  const choices = [
    [undefined, 'All that is told again'],
    ['changed', 'Only what is left out or said more mildly'],
  ] as const
  return (
    <>
      <nav className="limits no-print" aria-label="Which tellings to show">
        <ul>
          {choices.map(([only, words]) => (
            <li key={words}>
              <Link
                className="govuk-link"
                to={wordingAddress(council, { ...limits, only, afterTold: undefined })}
                replace
                state={staying}
                aria-current={limits.only === only ? 'true' : undefined}
              >
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status">
        {total === 0
          ? 'No paper that has been read tells a finding or request again in this way.'
          : `${sayCount(total, 'finding or request is', 'findings and requests are')} told again by another paper. Words that the telling leaves out are marked.`}
      </p>
      {nodes.map((retold) => (
        <RetoldView key={`${retold.telling.id} ${retold.told.id}`} retold={retold} />
      ))}
      <More to={next === null ? null : wordingAddress(council, { ...limits, afterTold: next })}>More that is told again</More>
    </>
  )
}

function OfCouncil({ council, limits }: PartProps) {
  const document = limits.document ?? null
  const repeats = useAsk(wordingQuery, { council, document, after: limits.after ?? null })
  const changedOnly = limits.only === 'changed'
  const retold = useAsk(retellingsQuery, { council, document, changedOnly, after: limits.afterTold ?? null })
  return (
    <>
      <InventedNotice of={[{ id: council }]} />
      {document !== null && (
        <p>
          Only words of <Link to={thingAddress(document)}>one document</Link> are shown.{' '}
          <Link className="govuk-link no-print" to={wordingAddress(council)}>
            Show those of all documents
          </Link>
        </p>
      )}
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={concernsAddress(council)}>
            What keeps coming back, and what turned
          </Link>
        </li>
      </ul>
      <section aria-labelledby="repeated">
        <h2 className="section-title" id="repeated">
          Repeated word for word
        </h2>
        <Asked answer={repeats} what="repeated words" part>
          {({ repeatedWording }) => <Repeats answer={repeatedWording} council={council} limits={limits} />}
        </Asked>
        <Download table="repeated-wording" asked={{ council, document }} of="repeated words" />
      </section>
      <section aria-labelledby="retold">
        <h2 className="section-title" id="retold">
          Told again in other words
        </h2>
        <Asked answer={retold} what="what is told again" part>
          {({ retellings }) => <Retellings answer={retellings} council={council} limits={limits} />}
        </Asked>
        <Download
          table="retellings"
          asked={{ council, document, changedOnly: changedOnly ? 'true' : null }}
          of="what is told again"
        />
      </section>
    </>
  )
}

/** What later papers repeat from earlier ones, and how papers tell again what others found. */
export default function Wording() {
  const asked = useParams()['*'] || undefined
  const [query] = useSearchParams()
  const given = (name: string): string | undefined => query.get(name) || undefined
  const limits: WordingLimits = {
    document: given('document'),
    only: given('only') === 'changed' ? 'changed' : undefined,
    after: given('after'),
    afterTold: given('after-told'),
  }
  return (
    <CouncilPage
      title="Same words again"
      titled={(council) => `${council}: same words again`}
      asked={asked}
      lead="Words that a later paper repeats, and findings told again in other papers, with what was left out or said more mildly."
      what="what is told again"
      brings="a report and a paper that tells of it"
    >
      {(council) => <OfCouncil key={council} council={council} limits={limits} />}
    </CouncilPage>
  )
}
