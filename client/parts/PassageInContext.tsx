import type { PassageFieldsFragment } from '../generated/graphql.ts'
import { PassageSource } from './PassageView.tsx'
import { StateTag } from './Tag.tsx'

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
          {prefix !== null && <span className="around">… {prefix}</span>}
          <mark className="marked">{passage.quote}</mark>
          {suffix !== null && <span className="around">{suffix} …</span>}
        </blockquote>
      )}
      <PassageSource passage={passage} />
      <p className="state">
        <StateTag state={passage.state} />
      </p>
    </>
  )
}
