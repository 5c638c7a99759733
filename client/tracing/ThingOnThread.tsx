import { useLabelWords } from '../ask/use-words.ts'
import type { Basis, Label, TraceLayer } from '../generated/graphql.ts'
import { ActionStanding } from '../parts/ActionStanding.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { ThingLink } from '../parts/ThingLink.tsx'
import { OnThread, Thread } from '../parts/Thread.tsx'
import { sayCaption } from '../words/captions.ts'
import { capitalise } from '../words/numbers.ts'
import { shortName } from '../words/short-names.ts'
import { sayValue } from '../words/values.ts'
import { giverOf } from './came-back.ts'
import { HowItWent } from './HowItWent.tsx'
import { joinedOf, otherEnd } from './joined.ts'
import type { Nested, Thing, TraceLink } from './nest.ts'
import { asSentences, sayNotes } from './notes.ts'
import { kindOf, Rest } from './Rest.tsx'
import { useThread } from './thread-at-hand.ts'

type Passage = TraceLink['passages'][number]

/** A link may rest on a great many passages; these are enough to check it by. */
const passagesShown = 2

/** How the link is known, and the steps to where it and the thing itself are said: one where they are the same. */
function Known({
  link,
  words,
  said,
}: {
  readonly link: TraceLink | undefined
  readonly words: string | null
  readonly said: Thing
}) {
  const [own] = said.node.citations.edges.map(({ node }) => node)
  const others: readonly Passage[] = link?.passages.filter(({ id }) => id !== own?.id).slice(0, passagesShown) ?? []
  if (words === null && own === undefined) return null
  return (
    <p className="known">
      {link !== undefined && words !== null && `${asSentences([words])} ${sayNotes(link)} `}
      {words !== null &&
        others.map((passage) => (
          <span key={passage.id}>
            <PassageStep passage={passage} />{' '}
          </span>
        ))}
      {own !== undefined && <PassageStep passage={own} within={own.partOf.nodes[0]?.id} />}
    </p>
  )
}

const standings: Partial<Record<Thing['standing'], string>> = {
  START: 'The thread is traced from here',
  CONTEXT: 'Shown for where this stands; not counted above',
  SUGGESTED: 'Only a suggestion leads here; the thread was not followed further',
}

/** Of what belongs to a thing, as much shows before the rest is asked for: of an indicator few figures, for its picture shows them. */
const belowShown = 5
const figuresShown = 2

/** What each version of a plan tells anew. */
const isOfPlan = new Set<Label>(['Outcome', 'Objective', 'Action'])

interface ThingOnThreadProps {
  readonly nested: Nested
  readonly layer: TraceLayer
  /** What it is told under, which need not be said again. */
  readonly under?: string | undefined
}

/** One thing of a thread, on the line that joins it, with what belongs to it below. */
export function ThingOnThread({ nested: { thing, children }, layer, under }: ThingOnThreadProps) {
  const thread = useThread()
  const kind = useLabelWords()
  const { node, standing, owners } = thing
  const { first, words } = joinedOf(thing, thread, kind)
  const basis: Basis = first?.basis ?? 'STATED'
  const polarity = node.__typename === 'Finding' && node.polarity !== null ? sayValue('polarity', node.polarity) : undefined
  const version = under === undefined && isOfPlan.has(node.__typename) ? thread.version(node.id) : null
  const notes = [polarity, version === null ? undefined : capitalise(version), standings[standing]].filter(
    (note) => note !== undefined,
  )
  const giver = layer === 'PROMISED' ? undefined : giverOf(thing)
  const saidAlready = first?.type === 'UNDER' && first.basis === 'STRUCTURAL' && otherEnd(node.id, first).id === under
  return (
    <OnThread basis={basis}>
      <p className="link-end">
        <ThingLink thing={node} withKind={node.__typename !== 'Action'} />
      </p>
      {node.__typename === 'Action' && (
        <ActionStanding action={node} owners={layer === 'BEING_DONE' ? owners : null} late={thread.late} />
      )}
      {(notes.length > 0 || giver !== undefined) && (
        <p className="known">
          {notes.length > 0 && `${notes.join('. ')}. `}
          {giver !== undefined && giver.id !== under && giver.id !== thread.trace.from.id && `${sayCaption(giver.caption)}.`}
        </p>
      )}
      {node.__typename === 'Indicator' && <HowItWent indicator={node.id} council={node.council?.id ?? null} />}
      <Known link={first} words={saidAlready ? null : words} said={thing} />
      {children.length > 0 && (
        <Thread label={`What belongs to ${shortName(node.caption)}`}>
          <Rest
            name={`below ${layer} ${node.id}`}
            first={node.__typename === 'Indicator' ? figuresShown : belowShown}
            {...kindOf(
              children.map((child) => child.thing),
              kind,
            )}
            items={children.map((child) => (
              <ThingOnThread key={child.thing.node.id} nested={child} layer={layer} under={node.id} />
            ))}
          />
        </Thread>
      )}
    </OnThread>
  )
}
