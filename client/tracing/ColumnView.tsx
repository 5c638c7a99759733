import { useLabelWords } from '../ask/use-words.ts'
import { sayNumber } from '../words/numbers.ts'
import { sayDocuments } from '../words/papers.ts'
import { ColumnItem } from './ColumnItem.tsx'
import type { ColumnOf } from './columns.ts'
import { isOn, type Path } from './flow.ts'
import type { Joined } from './joined.ts'
import { layerNames, layerVoices } from './layers.ts'
import { saySuggestions } from './story.ts'
import { Trails } from './Trails.tsx'
import { useThread } from './thread-at-hand.ts'
import { foldOf, room } from './use-columns.ts'

const unjoined: Joined = { first: undefined, words: null }

interface ColumnViewProps {
  readonly column: ColumnOf
  /** Which of the columns it is, from the left. */
  readonly at: number
  readonly drawn: readonly string[]
  readonly joined: ReadonlyMap<string, Joined>
  readonly open: boolean
  /** The path that is lit; null where none is. */
  readonly path: Path | null
  readonly tabStop: string | undefined
}

/** One of the six columns: as many of its things as are drawn, or that there are none. */
export function ColumnView({ column: { layer, things, figures }, at, drawn, joined, open, path, tabStop }: ColumnViewProps) {
  const { trace, layers, version, folds, late } = useThread()
  const kind = useLabelWords()
  const shown = new Set(drawn)
  const left = things.length - shown.size
  const hidden = (trace.layers[at]?.things.length ?? 0) - (layers[at]?.things.length ?? 0)
  return (
    <section className="column" aria-labelledby={`column-${layer}`}>
      <h2 className="column-title" id={`column-${layer}`}>
        {layerNames[layer]}
        {things.length > 0 && <span className="count"> ({sayNumber(things.length)})</span>}
      </h2>
      <p className="column-voice">{layerVoices[layer]}</p>
      {things.length === 0 && (
        <p className="column-missing">
          Nothing{hidden > 0 && ' certain'} in the {sayDocuments(late?.documents)} read
          {hidden > 0 && `; ${saySuggestions(hidden)} not shown`}.
        </p>
      )}
      {layer === 'PROMISED' && <Trails things={things} />}
      <ul>
        {things.map((thing) =>
          shown.has(thing.node.id) ? (
            <ColumnItem
              key={thing.node.id}
              thing={thing}
              layer={layer}
              kind={kind(thing.node.__typename).one}
              joined={joined.get(thing.node.id) ?? unjoined}
              state={path === null ? null : isOn(thing.node.id, path) ? 'lit' : 'dim'}
              reached={thing.node.id === tabStop}
              version={version(thing.node.id)}
              figures={figures.get(thing.node.id) ?? 0}
            />
          ) : null,
        )}
      </ul>
      {(left > 0 || (open && things.length > room)) && (
        <button type="button" className="link-button" onClick={() => folds.toggle(foldOf(at), false)}>
          {left > 0 ? `Show ${sayNumber(left)} more` : `Show ${room} alone`}
          <span className="govuk-visually-hidden"> of {layerNames[layer]}</span>
        </button>
      )}
    </section>
  )
}
