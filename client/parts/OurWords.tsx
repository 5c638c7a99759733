import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { aboutAddress } from '../addresses.ts'
import { useTellsInOurWords } from '../ask/use-words.ts'
import { useCouncilAtHand } from '../frame/CouncilAtHand.tsx'

/** Whether the page at hand says once, above all of it, that what its council's papers say is told in our words. */
export function useSaidAbove(): boolean {
  const council = useCouncilAtHand()
  return useTellsInOurWords()(council?.id)
}

/** Marks one thing of many as told in our words, where the page does not say so of all. */
export function InOurWords({ ours }: { readonly ours: boolean }) {
  const saidAbove = useSaidAbove()
  return ours && !saidAbove ? <span className="aside"> (in our words)</span> : null
}

interface ToldWordsProps {
  readonly ours: boolean
  readonly children: ReactNode
}

/** What something says: a quotation, but where the words are ours. */
export function ToldWords({ ours, children }: ToldWordsProps) {
  return ours ? <p className="told-words">{children}</p> : <blockquote className="told-words">{children}</blockquote>
}

/** That none of a council's papers is here, so that what they say is told in our words; said once a page, on paper too. */
export function ToldInOurWords() {
  const council = useCouncilAtHand()
  const saidAbove = useSaidAbove()
  if (council === null || !saidAbove) return null
  return (
    <div className="ours-frame">
      <div className="govuk-width-container">
        <p className="ours aside">
          <strong>In our words.</strong> The papers themselves are not here; every entry leads to where its wording stands in
          them.{' '}
          <Link className="govuk-link" to={aboutAddress('data')}>
            What is held
          </Link>
        </p>
      </div>
    </div>
  )
}
