import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'

interface Arrival {
  readonly announce: (text: string) => void
  /** The heading that was last arrived at; the first one of a visit is left to the browser to announce. */
  readonly last: RefObject<string | null>
}

const ArrivalContext = createContext<Arrival | null>(null)

/** Holds the live region in which pages announce themselves. */
export function ArrivalProvider({ children }: { readonly children: ReactNode }) {
  const [text, announce] = useState('')
  const last = useRef<string | null>(null)
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
}

/** A page's one h1. Arriving at it names the window, moves the focus to it and announces it. */
export function PageHeading({ title, above }: PageHeadingProps) {
  const { key } = useLocation()
  const arrival = useContext(ArrivalContext)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === 'Golden Thread' ? title : `${title} - Golden Thread`
    const here = `${key} ${title}`
    if (arrival === null || arrival.last.current === here) return
    const first = arrival.last.current === null
    arrival.last.current = here
    if (first) return
    heading.current?.focus({ preventScroll: true })
    arrival.announce(title)
  }, [key, title, arrival])
  return (
    <>
      {above !== undefined && <p className="page-kind">{above}</p>}
      <h1 className="page-title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
    </>
  )
}
