import { useAsk } from '../ask/use-ask.ts'
import type { PassageState } from '../generated/graphql.ts'
import { aroundQuery } from '../queries/thing.ts'
import { lowered } from '../words/numbers.ts'
import { sayState } from '../words/states.ts'
import { Explained } from './Abbreviations.tsx'
import { type Source, SourceSteps } from './PassageView.tsx'
import { StateTag } from './Tag.tsx'

interface PassageInContextProps {
  readonly quote: string | null
  readonly prefix: string | null
  readonly suffix: string | null
  readonly state: PassageState
  /** Where it stands, as its heading says it. */
  readonly place: string
  /** The section or document that it stands in. */
  readonly source: Source | undefined
}

/** The words around a passage are a fixed number of characters: what was cut within a word is left out. */
export const fromWholeWord = (text: string): string => text.replace(/^\S*\s+(?=\S)/, '')
export const toWholeWord = (text: string): string => text.replace(/(?<=\S)\s+\S*$/, '')

/** What a passage stands in, with the document around that where it is a section. */
function SourceAndAround({ source }: { readonly source: Source }) {
  const answer = useAsk(aroundQuery, { id: source.id })
  const around = answer.state === 'answered' ? answer.data.node?.linkGroups[0]?.page.edges[0]?.node : undefined
  return (
    <p className="source">
      <SourceSteps sources={around === undefined ? [source] : [around, source]} />
    </p>
  )
}

/** A passage with the words that stand just before and after it. */
export function PassageInContext({ quote, prefix, suffix, state, place, source }: PassageInContextProps) {
  return (
    <>
      {quote !== null && (
        <blockquote className="quote quote--whole">
          {prefix !== null && <span className="around">… {fromWholeWord(prefix)} </span>}
          <mark className="marked">
            <Explained text={quote} />
          </mark>
          {suffix !== null && <span className="around"> {toWholeWord(suffix)} …</span>}
        </blockquote>
      )}
      {source !== undefined && <SourceAndAround source={source} />}
      <p className="state">
        <StateTag state={state} />
      </p>
      <p>{sayState(state, lowered(place))}</p>
    </>
  )
}
