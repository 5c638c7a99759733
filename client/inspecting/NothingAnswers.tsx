import { useNothingAnswers } from '../ask/use-editors.ts'
import { useCouncilAtHand } from '../frame/CouncilAtHand.tsx'
import { sayNothingAnswers } from '../words/editing.ts'

/** That editors looked for what answers something and found nothing, where they noted so. */
export function NothingAnswers({ id }: { readonly id: string }) {
  const note = useNothingAnswers(useCouncilAtHand()?.id).get(id)
  if (note === undefined || note.text === null) return null
  return <span className="editors-note"> {sayNothingAnswers({ by: note.by ?? 'Editors of the data set', text: note.text })}</span>
}
