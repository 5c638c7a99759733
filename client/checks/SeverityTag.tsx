import type { Severity } from '../generated/graphql.ts'
import { severityWords } from '../words/checks.ts'

const shapes: Readonly<Record<Severity, string>> = { HIGH: '▲', MEDIUM: '■', LOW: '○' }

/** How much something matters, as a word with a shape. */
export const SeverityTag = ({ severity }: { readonly severity: Severity }) => (
  <span className="tag">
    <span aria-hidden="true">{shapes[severity]} </span>
    {severityWords[severity]}
  </span>
)
