import type { Part } from './marks.ts'

/** A text with what was looked for marked. */
export function Marked({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ at, text, isMarked }) => (isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))
}
