import type { ReactNode } from 'react'
import type { Basis } from '../generated/graphql.ts'

/** A list along the gold line. */
export function Thread({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  return (
    <ul className="thread" aria-label={label}>
      {children}
    </ul>
  )
}

/** One thing on the line; the line beside it is drawn by how the link to it is known. */
export function OnThread({ basis, children }: { readonly basis: Basis; readonly children: ReactNode }) {
  return <li className={`on-thread on-thread--${basis.toLowerCase()}`}>{children}</li>
}

/** Where the line ends because nothing was found: a gap with a round end. */
export function ThreadEnd({ children }: { readonly children: ReactNode }) {
  return (
    <div className="thread-end">
      <p>{children}</p>
    </div>
  )
}

const lines: readonly (readonly [Basis, string])[] = [
  ['STATED', 'A solid line: a document says so.'],
  ['STRUCTURAL', 'A thin line: the layout of a document shows it, as a row that stands under a heading.'],
  [
    'SUGGESTED',
    'A dashed line: suggested by a rule, with its reasons, and how many such suggestions are right. Nobody has decided on it yet.',
  ],
  ['CONFIRMED', 'A line with a tick: a person has confirmed a suggestion.'],
  ['REJECTED', 'A dotted line with a cross: a person has rejected a suggestion. It is kept so that it does not come back.'],
]

/** How to read the line; folded away unless told. */
export function ThreadLegend({ open = false }: { readonly open?: boolean }) {
  return (
    <details className="govuk-details no-print" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">How to read the line</span>
      </summary>
      <div className="legend">
        <Thread label="What each line means">
          {lines.map(([basis, meaning]) => (
            <OnThread key={basis} basis={basis}>
              {meaning}
            </OnThread>
          ))}
        </Thread>
        <ThreadEnd>A line that stops at a ring: nothing was found.</ThreadEnd>
      </div>
    </details>
  )
}
