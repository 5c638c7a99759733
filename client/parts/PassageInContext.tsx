import type { PassageFieldsFragment } from '../generated/graphql.ts'
import { PassageSource } from './PassageView.tsx'
import { StateTag } from './Tag.tsx'

/** The words around a passage are a fixed number of characters: what was cut within a word is left out. */
const fromWholeWord = (text: string): string => text.replace(/^\S*\s+(?=\S)/, '')
const toWholeWord = (text: string): string => text.replace(/(?<=\S)\s+\S*$/, '')

interface PassageInContextProps {
  readonly passage: PassageFieldsFragment
  readonly prefix: string | null
  readonly suffix: string | null
}

/** A passage with the words that stand just before and after it. */
export function PassageInContext({ passage, prefix, suffix }: PassageInContextProps) {
  return (
    <>
      {passage.quote === null ? (
        <p>The words of this passage are in the document, which is not at hand here.</p>
      ) : (
        <blockquote className="quote quote--whole">
          {prefix !== null && <span className="around">… {fromWholeWord(prefix)} </span>}
          <mark className="marked">{passage.quote}</mark>
          {suffix !== null && <span className="around"> {toWholeWord(suffix)} …</span>}
        </blockquote>
      )}
      <PassageSource passage={passage} />
      <p className="state">
        <StateTag state={passage.state} />
      </p>
    </>
  )
}
