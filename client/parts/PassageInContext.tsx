import type { PassageState } from '../generated/graphql.ts'
import { type Source, SourceSteps } from './PassageView.tsx'
import { StateTag } from './Tag.tsx'

interface PassageInContextProps {
  readonly quote: string | null
  readonly prefix: string | null
  readonly suffix: string | null
  readonly state: PassageState
  /** What it stands in, the widest first. */
  readonly sources: readonly Source[]
}

/** The words around a passage are a fixed number of characters: what was cut within a word is left out. */
const fromWholeWord = (text: string): string => text.replace(/^\S*\s+(?=\S)/, '')
const toWholeWord = (text: string): string => text.replace(/(?<=\S)\s+\S*$/, '')

/** A passage with the words that stand just before and after it. */
export function PassageInContext({ quote, prefix, suffix, state, sources }: PassageInContextProps) {
  return (
    <>
      {quote === null ? (
        <p>The words of this passage are in the document, which is not at hand here.</p>
      ) : (
        <blockquote className="quote quote--whole">
          {prefix !== null && <span className="around">… {fromWholeWord(prefix)} </span>}
          <mark className="marked">{quote}</mark>
          {suffix !== null && <span className="around"> {toWholeWord(suffix)} …</span>}
        </blockquote>
      )}
      <p className="source">
        <SourceSteps sources={sources} />
      </p>
      <p className="state">
        <StateTag state={state} />
      </p>
    </>
  )
}
