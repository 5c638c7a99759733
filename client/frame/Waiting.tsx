import { useEffect, useState } from 'react'

const patience = 200

interface WaitingProps {
  readonly what: string
  /** True where the page shows without it, and so has a heading already. */
  readonly part: boolean
}

/** Shows that something is on its way, once it has taken longer than a reader would notice. */
export function Waiting({ what, part }: WaitingProps) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  const Heading = part ? 'p' : 'h1'
  return (
    <div role="status" className="waiting">
      {late && (
        <>
          <Heading className="govuk-visually-hidden">Loading {what}</Heading>
          <div className="waiting-bar waiting-bar--title" />
          <div className="waiting-bar" />
          <div className="waiting-bar" />
          <div className="waiting-bar waiting-bar--short" />
        </>
      )}
    </div>
  )
}
