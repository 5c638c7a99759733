import { memo } from 'react'
import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { TraceLayer } from '../generated/graphql.ts'
import { PassageStep } from '../parts/PassageView.tsx'
import { RagTag } from '../parts/Tag.tsx'
import { sayBasis } from '../words/basis.ts'
import { sayCaption } from '../words/captions.ts'
import { capitalise, sayCount } from '../words/numbers.ts'
import { sayValue } from '../words/values.ts'
import { giverOf } from './came-back.ts'
import { Newest } from './HowItWent.tsx'
import type { Joined } from './joined.ts'
import type { Thing } from './nest.ts'
import { asSentences } from './notes.ts'

interface WordsProps {
  readonly thing: Thing
  readonly layer: TraceLayer
  /** What kind of thing it is. */
  readonly kind: string
  readonly joined: Joined
  /** Whether the Tab key comes to it: to one thing of the columns alone, from which arrow keys lead on. */
  readonly reached: boolean
  /** How many figures are told with it. */
  readonly figures: number
  /** Which version of a plan it stands in, where there are several. */
  readonly version: string | null
}

function Words({ thing, layer, kind, joined: { first, words }, reached, figures, version }: WordsProps) {
  const { node, standing } = thing
  const said = first?.passages[0] ?? node.citations.edges[0]?.node
  const giver = giverOf(thing)
  const notes = [
    layer === 'FOUND' || layer === 'ASKED' || layer === 'BEING_DONE' ? null : capitalise(kind),
    node.__typename === 'Finding' && node.polarity !== null ? sayValue('polarity', node.polarity) : null,
    version === null ? null : capitalise(version),
    giver === undefined || layer === 'PROMISED' ? null : sayCaption(giver.caption),
  ].filter((note) => note !== null)
  return (
    <>
      <Link className="govuk-link column-link" to={thingAddress(node.id)} tabIndex={reached ? 0 : -1}>
        {sayCaption(node.caption)}
      </Link>
      {node.__typename === 'Action' && <RagTag rag={node.rag ?? 'UNKNOWN'} />}
      {notes.length > 0 && <span className="column-note">{notes.join('. ')}</span>}
      {node.__typename === 'Indicator' && (
        <span className="column-note">
          {sayCount(figures, 'figure', 'figures')}. <Newest indicator={node.id} council={node.council?.id ?? null} />
        </span>
      )}
      <span className="column-known">
        {standing === 'START' ? 'The thread is traced from here.' : first === undefined ? null : asSentences([sayBasis(first)])}
        {words !== null && <span className="govuk-visually-hidden"> {words}.</span>}{' '}
        {said !== undefined && <PassageStep passage={said} tabIndex={reached ? 0 : -1} />}
      </span>
    </>
  )
}

/** Its words stay as they are while paths light and dim around it. */
const WordsOnce = memo(Words)

interface ColumnItemProps extends WordsProps {
  /** Whether a path is lit, and this stands on it. */
  readonly state: 'lit' | 'dim' | null
}

/** A thing in its column: what it is called, where it stands, how the line to it is known, and the step to the passage. */
export function ColumnItem({ state, ...words }: ColumnItemProps) {
  const { node, standing } = words.thing
  const drawnAs = standing === 'START' ? 'start' : (words.joined.first?.basis ?? 'STATED').toLowerCase()
  const lit = state === null ? '' : ` column-item--${state}`
  return (
    <li className={`column-item column-item--${drawnAs}${lit}`} data-thing={node.id}>
      <WordsOnce {...words} />
    </li>
  )
}
