import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { originalAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { FailedPart } from '../frame/Failed.tsx'
import { stays } from '../frame/staying.ts'
import { pageShownQuery } from '../queries/reading.ts'
import { lowered } from '../words/numbers.ts'
import { sayPageOf } from '../words/pages.ts'
import '../styles/paper.css'
import { Boxes } from './Boxes.tsx'
import { boxedOn, pageIn } from './boxes.ts'
import { Drawn, type DrawnState } from './Drawn.tsx'

import { toMiddle, zooms } from './scale.ts'
import { Turn } from './Turn.tsx'

export interface PaperProps {
  readonly document: string
  readonly title: string
  readonly sha256: string
  readonly number: number
  readonly total: number
  /** The passage that the address names. */
  readonly at: string | null
  /** Where the page's words stand: "in the text beside". */
  readonly words: string
  /** True where the page is shown in place of the text: it then scrolls with the window. */
  readonly alone: boolean
  readonly onLook: (passage: string | null) => void
  readonly onOpen: (passage: string) => void
  readonly onTurn: (page: number) => void
}

/** What is known of most pages before one is known. */
const a4 = { width: 595, height: 842 }

/** The width of an element, as it changes. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const here = element.current
    if (here === null) return
    const measure = () => setWidth(here.clientWidth)
    const watch = new ResizeObserver(measure)
    watch.observe(here)
    measure()
    return () => watch.disconnect()
  }, [element])
  return width
}

/** Keeps the cited passage in view: in the middle of a page that is larger than the room for it, or of the window. */
function useCitedInView(room: RefObject<HTMLElement | null>, alone: boolean, ready: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is scrolled to once for each page, passage and size.
  useEffect(() => {
    const here = room.current
    if (here === null) return
    const cited = here.querySelector<HTMLElement>('.boxed--here')
    const top = cited?.offsetTop ?? 0
    const left = cited?.offsetLeft ?? 0
    here.scrollTop = cited === null ? 0 : toMiddle(top, top + cited.offsetHeight, here.clientHeight)
    if (cited === null) return
    here.scrollLeft = toMiddle(left, left + cited.offsetWidth, here.clientWidth)
    if (alone) cited.scrollIntoView({ block: 'start', inline: 'nearest' })
  }, [ready])
}

/** A reader who stays on this page of the explorer and asks for the paper's page is taken to it. */
function useComingIntoView() {
  const paper = useRef<HTMLElement>(null)
  const { state } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes into view once.
  useEffect(() => {
    if (stays(state)) paper.current?.scrollIntoView()
  }, [])
  return paper
}

interface ZoomProps {
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
}

/** One step of the sizes that a page is shown at; where there is none further it stays, so that the focus does. */
function Sized({
  to,
  name,
  onZoom,
  children,
}: {
  readonly to: number | undefined
  readonly name: string
  readonly onZoom: ZoomProps['onZoom']
  readonly children: string
}) {
  return (
    <button
      type="button"
      className="paper-button"
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onZoom(to)}
    >
      {children}
    </button>
  )
}

function Zoom({ zoom, onZoom }: ZoomProps) {
  return (
    <span className="paper-zoom">
      <Sized to={zooms.filter((each) => each < zoom).at(-1)} name="Smaller" onZoom={onZoom}>
        −
      </Sized>
      <Sized to={zooms.find((each) => each > zoom)} name="Larger" onZoom={onZoom}>
        +
      </Sized>
      <span className="aside" role="status">
        {Math.round(zoom * 100)} %
      </span>
    </span>
  )
}

/** A page of the document's own file, with the passages that facts were taken from boxed on it. */
export default function Paper({ document, title, sha256, number, total, at, words, alone, onLook, onOpen, onTurn }: PaperProps) {
  const answer = useAsk(pageShownQuery, { id: document, number })
  const known = answer.state === 'answered' ? pageIn(answer.data.node) : null
  const page = known?.number === number ? known : null
  const boxed = useMemo(() => (page === null ? [] : boxedOn(page)), [page])
  const [zoom, setZoom] = useState(1)
  const [drawn, setDrawn] = useState<DrawnState>('drawing')
  const [tries, setTries] = useState(0)
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room)
  const paper = useComingIntoView()
  useCitedInView(room, alone, `${number} ${at} ${zoom} ${page === null} ${width === 0}`)
  const size = page ?? known ?? a4
  const shown = Math.round(width * zoom)
  const said = sayPageOf({ number, label: page?.label ?? null }, total)
  const original = originalAddress(sha256, number)
  return (
    <section className="paper no-print" ref={paper} aria-label="The page itself">
      <div className="paper-bar">
        <p className="paper-place" aria-live="polite">
          {said}
        </p>
        <a className="govuk-link" href={original}>
          Open the original
        </a>
      </div>
      <div className="paper-bar">
        <Turn document={document} number={number} total={total} onTurn={onTurn} />
        <Zoom zoom={zoom} onZoom={setZoom} />
      </div>
      <p role="status" className="paper-told">
        {drawn === 'failed' && `This page can’t be drawn here; its words stand ${words}.`}
      </p>
      {answer.state === 'failed' && (
        <>
          <p>What was taken from this page can’t be marked on it.</p>
          <FailedPart failure={answer.failure} again={answer.again} />
        </>
      )}
      {drawn === 'failed' && (
        <p>
          <button type="button" className="paper-button" onClick={() => setTries(tries + 1)}>
            Try again
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by key too. */}
      <section className="paper-room" ref={room} tabIndex={0} aria-label={said}>
        <div
          className="paper-page"
          style={{ width: shown === 0 ? '100%' : shown, aspectRatio: `${size.width} / ${size.height}` }}
          aria-busy={drawn === 'drawing'}
        >
          {drawn === 'drawing' && <p className="paper-waiting">Drawing the page</p>}
          <Drawn
            key={`${sha256} ${number} ${tries}`}
            address={originalAddress(sha256)}
            number={number}
            width={shown}
            label={`${title}, ${lowered(said)}. Its words stand ${words}.`}
            onState={setDrawn}
          />
          {drawn !== 'failed' && (
            <Boxes document={document} number={number} size={size} boxed={boxed} at={at} onLook={onLook} onOpen={onOpen} />
          )}
        </div>
      </section>
    </section>
  )
}
