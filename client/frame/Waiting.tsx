import { useEffect, useState } from 'react'

const patience = 200

/** Shows that something is on its way, once it has taken longer than a reader would notice. */
export function Waiting({ what }: { readonly what: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className="waiting">
      {late && (
        <>
          <p className="govuk-visually-hidden">Loading {what}</p>
          <div className="waiting-bar waiting-bar--title" />
          <div className="waiting-bar" />
          <div className="waiting-bar" />
          <div className="waiting-bar waiting-bar--short" />
        </>
      )}
    </div>
  )
}
