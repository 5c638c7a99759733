import { Link, useSearchParams } from 'react-router'
import { briefingAddress, concernsAddress, inspectionAddress, readAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { Asked } from '../frame/Asked.tsx'
import { Folding, useFolds } from '../parts/Folding.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { ThingLink } from '../parts/ThingLink.tsx'
import { OnThread, Thread, ThreadEnd } from '../parts/Thread.tsx'
import { topicQuery } from '../queries/topic.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/concerns.css'
import { sayBasis } from '../words/basis.ts'
import { sayCaption } from '../words/captions.ts'
import { sayDay } from '../words/dates.ts'
import { capitalise, sayCount, sayNumber } from '../words/numbers.ts'
import { sayValue } from '../words/values.ts'
import { byKind, isTopic, type OfKind, type Source, type Subject, type Subjects, sourceOf } from './subjects.ts'

function addressOf({ label, id }: Source): string {
  if (label === 'Inspection') return inspectionAddress(id)
  return label === 'Document' ? readAddress(id) : thingAddress(id)
}

function SubjectView({ subject, council }: { readonly subject: Subject; readonly council: boolean }) {
  const { node, basis } = subject
  const source = sourceOf(subject)
  const said = node.citations.edges[0]?.node
  const notes = [
    'polarity' in node && node.polarity !== null ? sayValue('polarity', node.polarity) : null,
    council ? node.council?.name : null,
    source?.day == null ? null : sayDay(source.day),
  ].filter((note) => note != null)
  return (
    <OnThread basis={basis}>
      <p className="link-end">
        <ThingLink thing={node} />
      </p>
      {notes.length > 0 && <p className="known">{notes.join('. ')}.</p>}
      <p className="source steps-on">
        {source !== null && (
          <Link className="govuk-link" to={addressOf(source)}>
            {sayCaption(source.caption)}
          </Link>
        )}
        {said !== undefined && <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />}
      </p>
      <p className="known">{sayBasis(subject)}.</p>
    </OnThread>
  )
}

/** Kinds with more things than this are folded. */
const shownUnfolded = 10

function Kinds({ kinds, council }: { readonly kinds: readonly OfKind[]; readonly council: boolean }) {
  const words = useLabelWords()
  const folds = useFolds()
  return kinds.map(({ label, subjects }) => {
    const open = subjects.length <= shownUnfolded
    const name = capitalise(words(label).many)
    return (
      <section key={label} className="concern" aria-label={name}>
        <Folding
          as="h3"
          open={folds.isOpen(label, open)}
          onToggle={() => folds.toggle(label, open)}
          head={
            <>
              <span className="group-name">{name}</span> <span className="count">({sayNumber(subjects.length)})</span>
            </>
          }
        >
          <Thread label={name}>
            {subjects.map((subject) => (
              <SubjectView key={subject.cursor} subject={subject} council={council} />
            ))}
          </Thread>
        </Folding>
      </section>
    )
  })
}

function SubjectsView({ id, subjects }: { readonly id: string; readonly subjects: Subjects }) {
  const { totalCount, edges, pageInfo } = subjects
  const councils = new Map(
    edges.flatMap(({ node: { council } }) => (council === null ? [] : [[council.id, council.name] as const])),
  )
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
  if (totalCount === 0) return <ThreadEnd>Nothing in the documents read was found to be about this.</ThreadEnd>
  return (
    <>
      <p>
        {sayCount(totalCount, 'thing is', 'things are')} about this
        {edges.length < totalCount && `; ${sayNumber(edges.length)} on this page`}. By kind, the newest first. A rule found them
        by their words, which stand below each.
      </p>
      <ul className="ways-on no-print">
        {[...councils].map(([council, name]) => (
          <li key={council}>
            <Link className="govuk-link" to={concernsAddress(council, { topic: id })}>
              What keeps coming back on this in {name}
            </Link>
          </li>
        ))}
        {[...councils].map(([council, name]) => (
          <li key={`briefing ${council}`}>
            <Link className="govuk-link" to={briefingAddress(id, { council })}>
              A briefing on this in {name}, with questions to ask
            </Link>
          </li>
        ))}
      </ul>
      <Kinds kinds={byKind(edges)} council={councils.size > 1} />
      {next !== null && (
        <p className="no-print">
          <Link className="govuk-link" to={`${thingAddress(id)}?${new URLSearchParams({ after: next })}`}>
            More that is about this
          </Link>
        </p>
      )}
    </>
  )
}

/** What is about a topic, by kind, the newest first, with the words that show it. */
export default function AboutTopic({ id }: { readonly id: string }) {
  const [query] = useSearchParams()
  const answer = useAsk(topicQuery, { id, after: query.get('after') || null })
  return (
    <section>
      <h2 className="section-title">What is about it</h2>
      <Asked answer={answer} what="what is about it" part>
        {({ node }) => (isTopic(node) ? <SubjectsView id={id} subjects={node.subjects} /> : null)}
      </Asked>
    </section>
  )
}
