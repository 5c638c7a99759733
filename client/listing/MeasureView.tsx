import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { MeasuresQuery } from '../generated/graphql.ts'
import { Fate, Names } from '../inspecting/Fate.tsx'
import { Steps } from '../inspecting/Steps.tsx'
import { InOurWords } from '../parts/OurWords.tsx'
import { saySureness } from '../words/basis.ts'
import { sayList } from '../words/numbers.ts'
import { shortName } from '../words/short-names.ts'
import { dayOfGiver, giverOf } from './givers.ts'

export type Measure = MeasuresQuery['measures']['nodes'][number]
type Restated = Measure['restates']['edges'][number]

/** What a measure says again: number and year; how sure, where that is only suggested. */
function RestatedName({ edge: { node, basis, score } }: { readonly edge: Restated }) {
  const year = dayOfGiver(giverOf(node))?.slice(0, 4)
  return (
    <>
      <Link className="govuk-link" to={thingAddress(node.id)}>
        {shortName(node.caption)}
        {year !== undefined && ` of ${year}`}
      </Link>
      {basis === 'SUGGESTED' && ` (suggested${score === null ? '' : `: ${saySureness(score)}`})`}
    </>
  )
}

/** References that a measure prints and that lead to nothing, said as such. */
export function sayDangling(refs: readonly string[]): string | null {
  if (refs.length === 0) return null
  const named = sayList(refs.map((ref) => `“${ref}”`))
  return refs.length === 1
    ? `It prints the reference ${named}, which leads to nothing that was read.`
    : `It prints the references ${named}, which lead to nothing that was read.`
}

interface MeasureViewProps {
  readonly measure: Measure
  readonly documents: number | null
}

/** A measure: its words, what it says again, which parts of the plan it names, and what answers it. */
export function MeasureView({ measure, documents }: MeasureViewProps) {
  const { id, ref, text, summary, held, restates, printedRefs, danglingRefs, addressedBy, citations } = measure
  const dangling = sayDangling(danglingRefs)
  const named = addressedBy.edges.filter(({ basis }) => basis !== 'SUGGESTED').map(({ node }) => node)
  return (
    <li className="finding">
      <p className="finding-words">
        <strong>{ref} </strong>
        {text ?? summary ?? 'Its words are not recorded.'}
        <InOurWords ours={text === null && summary !== null} />
        {!held && <span className="aside"> (known only because another text names it)</span>}
      </p>
      <p className="known">
        {restates.edges.length === 0
          ? 'Which recommendation it restates is not known.'
          : restates.edges.map((edge, at) => (
              <span key={edge.cursor}>
                {at === 0 ? 'Restates ' : at === restates.edges.length - 1 ? ' and ' : ', '}
                <RestatedName edge={edge} />
              </span>
            ))}
        {restates.edges.length > 0 && '.'}
        {named.length > 0 ? (
          <>
            {' The plan names as its answer '}
            <Names things={named} name={shortName} />.
          </>
        ) : (
          printedRefs.length > 0 && ` The plan names as its answer ${sayList(printedRefs)}.`
        )}
      </p>
      {dangling !== null && (
        <p className="known">
          <span aria-hidden="true">▲ </span>
          {dangling}
        </p>
      )}
      <Fate of={id} fate={measure.fate} addressedBy={addressedBy} nearestTo={measure.nearestTo} documents={documents} />
      <Steps id={id} name={`measure ${ref}`} citations={citations} withBriefing />
    </li>
  )
}
