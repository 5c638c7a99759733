import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { type ReadPlace, readAddress } from '../addresses.ts'
import { staying } from '../frame/staying.ts'
import { useCameFrom } from '../parts/CameFrom.tsx'
import { wholeNumber } from './window.ts'

/** What the text is to be scrolled to when the reader, who stays on this page of the explorer, has chosen it on the paper's page. */
export type Follow = 'page' | 'passage'

export interface Place {
  readonly at: string | null
  readonly from: string | null
  readonly hash: string
  /** A page of the document's file, counted from 1. */
  readonly page: number | null
  readonly view: 'text' | 'page'
}

/** Where in a document the address leads. */
export function usePlace(): Place {
  const [query] = useSearchParams()
  const { hash } = useLocation()
  return {
    at: query.get('at') || null,
    from: query.get('from'),
    hash,
    page: wholeNumber(query.get('page')) ?? null,
    view: query.get('view') === 'page' ? 'page' : 'text',
  }
}

/** What was last followed, while the reader stays. */
export function useFollow(): Follow | null {
  const { state } = useLocation()
  return (state as { readonly follow?: Follow } | null)?.follow ?? null
}

/** Changes where in the document the reader is, who stays on this page of the explorer, with one step back to where they were before. */
export function useMove(document: string): (to: ReadPlace, follow?: Follow) => void {
  const navigate = useNavigate()
  const cameFrom = useCameFrom()
  return (to, follow) => {
    const state = { ...staying, ...(cameFrom === null ? {} : { cameFrom }), ...(follow === undefined ? {} : { follow }) }
    navigate(readAddress(document, to), { replace: true, state })
  }
}
