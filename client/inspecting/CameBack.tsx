import { onlySuggested, sayElsewhere } from './fate.ts'

/** That other inspections told the same concern or its opposite, and when; the thread says what and why. */
export function CameBack({ finding }: { readonly finding: Parameters<typeof sayElsewhere>[0] }) {
  const told = sayElsewhere(finding)
  if (told === null) return null
  return (
    <p className="known">
      <span aria-hidden="true">↻ </span>
      {told}. {onlySuggested(finding) ? 'Suggested: its thread says why.' : 'See its thread.'}
    </p>
  )
}
