import { InventedWords } from '../parts/InventedNotice.tsx'
import { useCouncilAtHand } from './CouncilAtHand.tsx'

/** Marks every page that is about an invented council, on paper too. */
export function Invented() {
  const council = useCouncilAtHand()
  if (council?.invented !== true) return null
  return (
    <div className="invented-frame">
      <div className="govuk-width-container">
        <InventedWords names={[council.name]} />
      </div>
    </div>
  )
}
