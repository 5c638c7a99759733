import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { type CouncilAtHand, useTellCouncil } from './CouncilAtHand.tsx'
import { stays } from './staying.ts'

interface Arrival {
  readonly announce: (text: string) => void
  /** The heading that was last arrived at; the first one of a visit is left to the browser to announce. */
  readonly last: RefObject<string | null>
}

const ArrivalContext = createContext<Arrival | null>(null)

/** By which link each visited page was left, by the key of its visit. */
const leftBy = new Map<string, string>()

function useLeaving(): void {
  const { key } = useLocation()
  useEffect(() => {
    const leave = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('main a[href]') : null
      if (link !== null) leftBy.set(key, link.getAttribute('href') ?? '')
    }
    document.addEventListener('click', leave, { capture: true })
    return () => document.removeEventListener('click', leave, { capture: true })
  }, [key])
}

/** The link that a reader who comes back had followed, where it is still there. */
function linkFollowed(key: string): HTMLElement | undefined {
  const address = leftBy.get(key)
  return [...document.querySelectorAll<HTMLElement>('main a[href]')].find((link) => link.getAttribute('href') === address)
}

/** Holds the live region in which pages announce themselves. */
export function ArrivalProvider({ children }: { readonly children: ReactNode }) {
  const [text, announce] = useState('')
  const last = useRef<string | null>(null)
  useLeaving()
  const arrival = useMemo(() => ({ announce, last }), [])
  return (
    <ArrivalContext value={arrival}>
      {children}
      <p className="govuk-visually-hidden" aria-live="polite">
        {text}
      </p>
    </ArrivalContext>
  )
}

interface PageHeadingProps {
  readonly title: string
  /** What stands above the heading, as the kind of thing it names. */
  readonly above?: ReactNode
  /** The council that the page is about: the frame names it and leads to its pages. Null or left out where it is about none, or several. */
  readonly council?: CouncilAtHand | null | undefined
}

/**
 * A page's one h1. Arriving at it names the window, moves the focus to it and announces it; coming back to it moves the
 * focus to the link by which it was left.
 */
export function PageHeading({ title, above, council = null }: PageHeadingProps) {
  useTellCouncil(council)
  const { key, state } = useLocation()
  const type = useNavigationType()
  const stay = type !== 'POP' && stays(state)
  const arrival = useContext(ArrivalContext)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === 'Golden Thread' ? title : `${title} - Golden Thread`
    const here = `${key} ${title}`
    if (arrival === null || arrival.last.current === here) return
    const first = arrival.last.current === null
    arrival.last.current = here
    if (first || stay) return
    const back = type === 'POP' ? linkFollowed(key) : undefined
    const there = back ?? heading.current
    there?.focus({ preventScroll: true })
    arrival.announce(title)
  }, [key, title, arrival, type, stay])
  return (
    <>
      {above !== undefined && <p className="page-kind">{above}</p>}
      <h1 className="page-title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
    </>
  )
}
