import type { Told } from './asking.ts'

interface PrintedProps {
  readonly text: string
  readonly variables: string
  readonly told: Told | undefined
}

/** The query, its variables and the answer as plain text, for paper. */
export function Printed({ text, variables, told }: PrintedProps) {
  return (
    <div className="only-print printed-query">
      <h2>Query</h2>
      <pre>{text.trim()}</pre>
      <h2>Variables</h2>
      <pre>{variables.trim() || '{}'}</pre>
      <h2>Answer</h2>
      <pre>{told?.text ?? 'It was not run.'}</pre>
    </div>
  )
}
