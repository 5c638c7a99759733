import type { PassageState } from '../generated/graphql.ts'
import { ragWords, stateWords } from '../words/values.ts'

const ragShapes: Readonly<Record<string, string>> = {
  COMPLETE: '■',
  BUSINESS_AS_USUAL: '◆',
  ON_TRACK: '●',
  PROGRESSING_WITH_ISSUES: '▲',
  NOT_ON_TRACK: '▼',
  NOT_STARTED: '○',
  DEFERRED: '◇',
  WITHDRAWN: '✕',
  UNKNOWN: '?',
}

const stateShapes: Readonly<Record<PassageState, string>> = {
  VERIFIED: '■',
  MATCHED: '●',
  AMBIGUOUS: '▲',
  ORPHAN: '▼',
  UNREAD: '○',
}

/** A status as a word with a shape: it reads the same without colour and on paper. */
function Tag({ shape, words }: { readonly shape: string; readonly words: string }) {
  return (
    <span className="tag">
      <span aria-hidden="true">{shape} </span>
      {words}
    </span>
  )
}

/** The shape that stands for a rating wherever its words do not fit; the words are always near. */
export const ragShape = (rag: string): string => ragShapes[rag] ?? '○'

/** A rating in our words; a code that has none stands as it is. */
export const RagTag = ({ rag }: { readonly rag: string }) => <Tag shape={ragShape(rag)} words={ragWords[rag] ?? rag} />

export const StateTag = ({ state }: { readonly state: PassageState }) => (
  <Tag shape={stateShapes[state]} words={stateWords[state]} />
)
