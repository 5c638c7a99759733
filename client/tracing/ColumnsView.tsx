import { type FocusEvent, type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import { useLabelWords } from '../ask/use-words.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import '../styles/trace-columns.css'
import { ColumnItem } from './ColumnItem.tsx'
import { Connectors } from './Connectors.tsx'
import { columnOf } from './columns.ts'
import { chooseDrawn } from './drawn.ts'
import { flowOf, isOn, pathThrough, runsAlong } from './flow.ts'
import { type Joined, joinedOf } from './joined.ts'
import { layerNames, layerVoices } from './layers.ts'
import { isMoveKey, moveFrom } from './moves.ts'
import { saySuggestions } from './story.ts'
import { Trails } from './Trails.tsx'
import { useThread } from './thread-at-hand.ts'
import { usePlaces } from './use-places.ts'

/** As many things of a column are drawn before the others are asked for, so that the lines can be followed. */
const room = 10

/** So much of the column before it shows that a reader sees that there is one. */
const besideStart = 56

/** More lines than this nobody can follow, and few machines draw at once. */
const linesFollowed = 250

const unjoined: Joined = { first: undefined, words: null }

const thingAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-thing]')?.dataset.thing ?? null) : null

/** Where not all columns fit, that of the thing the thread is traced from is in sight. */
function showStart(scroller: HTMLElement | null): void {
  const start = scroller?.querySelector<HTMLElement>('.column-item--start')?.closest<HTMLElement>('.column')
  if (scroller === null || start === null || start === undefined) return
  if (start.offsetLeft + start.offsetWidth > scroller.clientWidth) scroller.scrollLeft = start.offsetLeft - besideStart
}

/** The six layers side by side with the line between them. */
export function ColumnsView() {
  const { trace, layers: whole, links, touching, steps, version, folds, late } = useThread()
  const kind = useLabelWords()
  const canvas = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState<string | null>(null)
  const [focusedOn, setFocusedOn] = useState<string | null>(null)
  const [pointedAt, setPointedAt] = useState<string | null>(null)

  const layers = useMemo(() => whole.map((layer) => columnOf(layer, links)), [whole, links])
  const joints = useMemo(() => {
    const columnOf = new Map(layers.flatMap(({ things }, at) => things.map(({ node }) => [node.id, at] as const)))
    return links.flatMap((link, place) => {
      const flow = flowOf(link, columnOf)
      return flow === null ? [] : [{ link, ...flow, key: `${place} ${link.type}` }]
    })
  }, [layers, links])
  const isOpen = (column: number): boolean => folds.isOpen(`column ${column}`, false)
  const opened = layers.map((_, column) => isOpen(column)).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: which columns are open is told by their names.
  const drawn = useMemo(
    () =>
      chooseDrawn(
        trace.from.id,
        layers.map(({ things }) => things.map(({ node }) => node.id)),
        joints,
        room,
        isOpen,
      ),
    [trace.from.id, layers, joints, opened],
  )
  const places = usePlaces(canvas, drawn)
  const kindsKnown = kind('Action').about
  // biome-ignore lint/correctness/useExhaustiveDependencies: what kinds are called is known from when any of it is.
  const joined = useMemo(() => {
    const shown = new Set(drawn.flat())
    const things = layers.flatMap((layer) => layer.things.filter(({ node }) => shown.has(node.id)))
    return new Map(things.map((thing) => [thing.node.id, joinedOf(thing, { trace, touching, steps }, kind)]))
  }, [drawn, layers, trace, touching, steps, kindsKnown])
  const at = pointedAt ?? focusedOn
  const crowded = useMemo(() => {
    const shown = new Set(drawn.flat())
    return joints.filter(({ up, down }) => shown.has(up) && shown.has(down)).length > linesFollowed
  }, [drawn, joints])
  const path = useMemo(() => (at === null ? null : pathThrough(at, joints)), [at, joints])
  const lit = useMemo(() => (path === null ? null : new Set(joints.filter((joint) => runsAlong(joint, path)))), [path, joints])
  const first = drawn.some((ids) => ids.includes(trace.from.id)) ? trace.from.id : drawn.flat()[0]
  const tabStop = reached !== null && drawn.some((ids) => ids.includes(reached)) ? reached : first

  const move = (event: KeyboardEvent) => {
    const here = thingAt(event.target)
    if (here === null || !isMoveKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = moveFrom(here, event.key, drawn, joints)
    if (next === null) return
    canvas.current?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(next)}"] .column-link`)?.focus()
  }
  const focus = ({ target }: FocusEvent) => {
    const here = thingAt(target)
    setFocusedOn(here)
    if (here !== null) setReached(here)
  }
  const point = ({ target }: PointerEvent) => setPointedAt(thingAt(target))
  const documents = late === null || late.documents === 0 ? 'documents' : sayCount(late.documents, 'document', 'documents')

  return (
    <>
      <p className="aside columns-hint" id="columns-hint">
        <span className="only-narrow">The columns scroll sideways. </span>Point at a thing to see its path. By keys: left and
        right follow the line, up and down stay in a column, Enter opens.
        {crowded && ' So many things show that only the lines of the thing you point at are drawn.'}
      </p>
      <section
        className="columns"
        aria-label="The thread in six columns"
        aria-describedby="columns-hint"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
        tabIndex={0}
        ref={showStart}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and pointer light a path through the links inside it. */}
        <div
          className={`columns-canvas${at === null ? '' : ' columns-canvas--lit'}`}
          ref={canvas}
          onKeyDown={move}
          onFocus={focus}
          onBlur={() => setFocusedOn(null)}
          onPointerOver={point}
          onPointerLeave={() => setPointedAt(null)}
        >
          <Connectors joints={joints} places={places} lit={lit} crowded={crowded} />
          {layers.map(({ layer, things, figures }, column) => {
            const shown = new Set(drawn[column])
            const left = things.length - shown.size
            const hidden = (trace.layers[column]?.things.length ?? 0) - (whole[column]?.things.length ?? 0)
            return (
              <section key={layer} className="column" aria-labelledby={`column-${layer}`}>
                <h2 className="column-title" id={`column-${layer}`}>
                  {layerNames[layer]}
                  {things.length > 0 && <span className="count"> ({sayNumber(things.length)})</span>}
                </h2>
                <p className="column-voice">{layerVoices[layer]}</p>
                {things.length === 0 && (
                  <p className="column-missing">
                    Nothing{hidden > 0 && ' certain'} in the {documents} read
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
                {(left > 0 || (isOpen(column) && things.length > room)) && (
                  <button type="button" className="link-button" onClick={() => folds.toggle(`column ${column}`, false)}>
                    {left > 0 ? `Show ${sayNumber(left)} more` : `Show ${room} alone`}
                    <span className="govuk-visually-hidden"> of {layerNames[layer]}</span>
                  </button>
                )}
              </section>
            )
          })}
        </div>
      </section>
    </>
  )
}
