import type { MouseEvent, ReactNode } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'

/** From which page of the explorer a document was opened, and how many steps back that is. */
export interface CameFrom {
  readonly address: string
  readonly title: string
  readonly steps: number
}

const here = (): CameFrom => ({
  address: `${window.location.pathname}${window.location.search}`,
  title: document.title.replace(/ - Golden Thread$/, ''),
  steps: 1,
})

const opensHere = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

interface StepIntoDocumentProps {
  readonly to: string
  readonly className?: string
  readonly tabIndex?: number
  readonly children: ReactNode
}

/** A link into a document, which leads back from there to where the reader was. */
export function StepIntoDocument({ to, className = 'govuk-link', tabIndex, children }: StepIntoDocumentProps) {
  const navigate = useNavigate()
  const step = (event: MouseEvent) => {
    if (!opensHere(event)) return
    event.preventDefault()
    navigate(to, { state: { cameFrom: here() } })
  }
  return (
    <Link className={className} to={to} onClick={step} tabIndex={tabIndex}>
      {children}
    </Link>
  )
}

export function useCameFrom(): CameFrom | null {
  const { state } = useLocation()
  return (state as { readonly cameFrom?: CameFrom } | null)?.cameFrom ?? null
}

/** The same, one step further on in the document. */
export const oneStepOn = (cameFrom: CameFrom | null) =>
  cameFrom === null ? null : { cameFrom: { ...cameFrom, steps: cameFrom.steps + 1 } }

/** Goes back as the browser's own button does, to the same place on the page. */
export function BackToWhereYouWere() {
  const cameFrom = useCameFrom()
  const navigate = useNavigate()
  if (cameFrom === null) return null
  const back = (event: MouseEvent) => {
    event.preventDefault()
    navigate(-cameFrom.steps)
  }
  return (
    <p className="no-print">
      <Link className="govuk-link" to={cameFrom.address} onClick={back}>
        <span aria-hidden="true">❮ </span>Back to {cameFrom.title}
      </Link>
    </p>
  )
}
