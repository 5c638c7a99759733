import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { sayNumber } from '../words/numbers.ts'

/** A page of a connection, as far as showing it and going on from it needs. */
export interface Page<Edge> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly Edge[]
}

interface PagesProps<Edge> {
  /** Tells this list from others on its page, so that coming back finds as much of it open as there was. */
  readonly name: string
  readonly first: Page<Edge>
  readonly total: number
  /** Shows an edge; it may leave out what it shares with the one before it. */
  readonly show: (edge: Edge, before: Edge | undefined) => ReactNode
  /** Asks for the page after a cursor, and shows it once it is there. */
  readonly next: (after: string, show: (page: Page<Edge>) => ReactNode) => ReactNode
}

/** How many more pages of a list stand open, by the visit's key and the list's name. */
const openPages = new Map<string, number>()

function useOpenPages(name: string): readonly [number, () => void] {
  const key = `${useLocation().key} ${name}`
  const [open, setOpen] = useState({ key, pages: openPages.get(key) ?? 0 })
  const pages = open.key === key ? open.pages : (openPages.get(key) ?? 0)
  const openNext = () => {
    openPages.set(key, pages + 1)
    setOpen({ key, pages: pages + 1 })
  }
  return [pages, openNext]
}

/** Moves the focus to the first entry of a page that a press of "Show more" brought. */
function Landing({ on }: { readonly on: boolean }) {
  const mark = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (on) mark.current?.nextElementSibling?.querySelector('a')?.focus()
  }, [on])
  return <li ref={mark} hidden />
}

/** The entries of a list, page after page, as list items. */
export function Pages<Edge>({ name, first, total, show, next }: PagesProps<Edge>) {
  const [open, openNext] = useOpenPages(name)
  const pressed = useRef(false)
  const press = () => {
    pressed.current = true
    openNext()
  }
  const from = (page: Page<Edge>, depth: number, before: number, last?: Edge): ReactNode => {
    const shown = before + page.edges.length
    const { hasNextPage, endCursor } = page.pageInfo
    return (
      <>
        {depth > 0 && <Landing on={pressed.current && depth === open} />}
        {page.edges.map((edge, at) => show(edge, page.edges[at - 1] ?? last))}
        {hasNextPage &&
          endCursor !== null &&
          (open > depth ? (
            next(endCursor, (following) => from(following, depth + 1, shown, page.edges.at(-1)))
          ) : (
            <li className="more no-print">
              <button type="button" className="govuk-button govuk-button--secondary" onClick={press}>
                Show more <span className="more-count">({`${sayNumber(shown)} of ${sayNumber(total)} shown`})</span>
              </button>
            </li>
          ))}
      </>
    )
  }
  return from(first, 0, 0)
}
