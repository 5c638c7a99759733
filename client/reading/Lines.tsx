import { Fragment, memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { readAddress } from '../addresses.ts'
import { hasPlace } from '../frame/ScrollPlace.tsx'
import { stays } from '../frame/staying.ts'
import { type Marked, type Piece, piecesOf, type TextLine, waysIn } from './marks.ts'
import { PageBreak } from './PageBreak.tsx'
import { breaksOf } from './pages.ts'
import { useFollow, usePlace } from './use-place.ts'
import { lineOfHash } from './window.ts'

interface PieceViewProps {
  readonly document: string
  readonly piece: Piece
  readonly ways: ReadonlyMap<string, number>
  /** The passage that the page is opened at. */
  readonly at: string | null
}

function PieceView({ document, piece: { start, text, within, ruling, newCell }, ways, at }: PieceViewProps) {
  const cell = newCell ? 'cell ' : ''
  const shortest = within.at(-1)
  if (shortest === undefined || text.trim() === '')
    return ruling || newCell ? <span className={`${cell}${ruling ? 'ruling' : ''}`}>{text}</span> : text
  const here = within.some(({ id }) => id === at)
  return (
    <a
      className={`${cell}mark-in-text${here ? ' mark-in-text--here' : ''}${within.length > 1 ? ' mark-in-text--several' : ''}`}
      href={readAddress(document, { at: shortest.id })}
      data-passage={shortest.id}
      tabIndex={ways.get(shortest.id) === start ? 0 : -1}
      aria-current={here ? 'location' : undefined}
    >
      {text}
    </a>
  )
}

interface LineViewProps extends Omit<PieceViewProps, 'piece'> {
  readonly line: TextLine
  readonly pieces: readonly Piece[]
  readonly named: boolean
}

const LineView = memo(function LineView({ line: { number, text }, pieces, named, ...rest }: LineViewProps) {
  const blank = text.trim() === ''
  return (
    <div className={`line${blank ? ' line--blank' : ''}${named ? ' line--named' : ''}`} id={`L${number}`}>
      <span className="line-number" data-line={number} aria-hidden="true" />
      <span className="line-text">
        {pieces.map((piece) => (
          <PieceView key={piece.start} piece={piece} {...rest} />
        ))}
      </span>
    </div>
  )
})

/** Where a reader who arrives is taken: the passage asked for, the line, or the page. */
function useArrivalAt(at: string | null, ready: string) {
  const { key, hash, state } = useLocation()
  const type = useNavigationType()
  const { page } = usePlace()
  const lines = useRef<HTMLDivElement>(null)
  const comesBack = type === 'POP' && hasPlace(key)
  const stay = type !== 'POP' && stays(state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes there once for each arrival, when the lines are there.
  useEffect(() => {
    if (comesBack || stay) return
    const marked = at === null ? null : lines.current?.querySelector<HTMLElement>('.mark-in-text--here')
    const line = lineOfHash(hash)
    const there = marked ?? (line === undefined ? null : lines.current?.querySelector<HTMLElement>(`#L${line}`))
    there?.scrollIntoView({ block: 'center' })
    marked?.focus({ preventScroll: true })
    if (there == null && page !== null && page > 1) lines.current?.querySelector(`#P${page}`)?.scrollIntoView()
  }, [key, at, ready])
  useFollowing(lines, `${key} ${at} ${ready}`)
  return lines
}

/** The text goes where the reader has gone on the paper's page. */
function useFollowing(lines: RefObject<HTMLElement | null>, ready: string): void {
  const follow = useFollow()
  const { page } = usePlace()
  const type = useNavigationType()
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes there once for each choice, when the lines are there.
  useLayoutEffect(() => {
    if (type === 'POP') return
    if (follow === 'page' && page !== null) lines.current?.querySelector(`#P${page}`)?.scrollIntoView()
    if (follow === 'passage') lines.current?.querySelector('.mark-in-text--here')?.scrollIntoView({ block: 'center' })
  }, [ready])
}

interface LinesProps {
  readonly document: string
  readonly lines: readonly TextLine[]
  readonly passages: readonly Marked[]
  readonly pages: readonly { readonly number: number; readonly label: string | null; readonly firstLine: number }[]
  readonly at: string | null
  /** Told of the passage that the pointer or the focus is on, and when it is on none. */
  readonly onLook: (passage: string | null) => void
  readonly onOpen: (passage: string) => void
}

const passageAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-passage]')?.getAttribute('data-passage') ?? null) : null

/** The lines of a document as they stand, with the passages that facts were taken from marked in them. */
export function Lines({ document, lines, passages, pages, at, onLook, onOpen }: LinesProps) {
  const { hash } = useLocation()
  const divided = useMemo(() => lines.map((line) => ({ line, pieces: piecesOf(line, passages) })), [lines, passages])
  const ways = useMemo(() => waysIn(divided.flatMap(({ pieces }) => pieces)), [divided])
  const held = useArrivalAt(at, `${document} ${lines[0]?.number}`)
  const { starts, goesOn } = breaksOf(pages, lines[0]?.number ?? 1)
  const around = new Set(passages.filter(({ id }) => id === at).map(({ id }) => id))
  const touches = (pieces: readonly Piece[]) => pieces.some(({ within }) => within.some(({ id }) => around.has(id)))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its links are what a reader acts on; it listens for all of them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is entered by key is clicked.
    <div
      className="lines"
      ref={held}
      onMouseMove={({ target, movementX, movementY }) => {
        // A page that comes up under a pointer at rest is not what the reader points at.
        if (movementX !== 0 || movementY !== 0) onLook(passageAt(target))
      }}
      onMouseLeave={() => onLook(null)}
      onFocus={({ target }) => onLook(passageAt(target))}
      onBlur={() => onLook(null)}
      onClick={(event) => {
        const passage = passageAt(event.target)
        if (passage === null || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onOpen(passage)
      }}
    >
      {goesOn !== undefined && <PageBreak document={document} page={goesOn} goesOn />}
      {divided.map(({ line, pieces }) => (
        <Fragment key={line.number}>
          {starts.get(line.number)?.map((page) => (
            <PageBreak key={page.number} document={document} page={page} />
          ))}
          <LineView
            document={document}
            line={line}
            pieces={pieces}
            ways={ways}
            at={touches(pieces) ? at : null}
            named={lineOfHash(hash) === line.number}
          />
        </Fragment>
      ))}
    </div>
  )
}
