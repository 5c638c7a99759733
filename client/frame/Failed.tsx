import type { Failure } from '../ask/failure.ts'
import { PageHeading } from './Arrival.tsx'

interface FailedProps {
  readonly failure: Failure
  readonly again: () => void
}

/** What happened, what to do, and a way to try again where that may help. */
export function FailedPart({ failure: { what, todo, retry, code }, again }: FailedProps) {
  return (
    <div role="alert" className="failed">
      <p className="failed-what">{what}</p>
      <p>{todo}</p>
      {retry && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={again}>
          Try again
        </button>
      )}
      <p className="aside">Code: {code}</p>
    </div>
  )
}

/** The same, where it is all there is to show of a page. */
export function FailedPage(props: FailedProps) {
  return (
    <>
      <PageHeading title="This page cannot be shown" />
      <FailedPart {...props} />
    </>
  )
}
