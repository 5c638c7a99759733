import { Facts } from './Facts.tsx'
import type { ReadPassage } from './source-of.ts'

interface SideProps {
  /** The passage that is looked at, or that the address names. */
  readonly shown: string | null
  readonly cite: ((passage: ReadPassage) => string) | null
}

/** What was taken from the words that are looked at. */
export function Side({ shown, cite }: SideProps) {
  return (
    <aside
      className={`facts no-print${shown === null ? ' facts--none' : ''}`}
      aria-label="Taken from these words"
      aria-live="polite"
    >
      {shown === null ? (
        <p className="aside">Facts were taken from the underlined words. Choose some to see which.</p>
      ) : (
        <Facts key={shown} passage={shown} cite={cite} />
      )}
    </aside>
  )
}
