import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { FateFragment, LeadsFragment } from '../generated/graphql.ts'
import { sayCount } from '../words/numbers.ts'
import { sayDocuments } from '../words/papers.ts'
import { shortName } from '../words/short-names.ts'
import { sayAnswers, sayParts, suggestedIn } from './fate.ts'
import { NothingAnswers } from './NothingAnswers.tsx'

type Named = { readonly id: string; readonly caption: string }

/** Things by name, each a way to its page: "A1, A2 and A7". */
export function Names({ things, name }: { readonly things: readonly Named[]; readonly name: (caption: string) => string }) {
  return things.map(({ id, caption }, at) => (
    <span key={id}>
      {at > 0 && (at === things.length - 1 ? ' and ' : ', ')}
      <Link className="govuk-link" to={thingAddress(id)}>
        {name(caption)}
      </Link>
    </span>
  ))
}

interface FateProps {
  /** Of what: editors may have noted that nothing answers it. */
  readonly of: string
  readonly fate: FateFragment
  readonly addressedBy: LeadsFragment
  readonly nearestTo: LeadsFragment
  /** How many documents of the council have been read; null until that is known. */
  readonly documents: number | null
}

/** What is known to have come of something: what says it again, what answers it, or that nothing read does. */
export function Fate({ of: id, fate, addressedBy, nearestTo, documents }: FateProps) {
  const { restatedBy, suggested } = fate
  const parts = sayParts(suggestedIn(addressedBy))
  const [nearest] = nearestTo.edges
  const answers = sayAnswers(fate)
  return (
    <p className="fate">
      <span aria-hidden="true">{answers !== null ? '■' : parts !== '' || suggested > 0 ? '◇' : '○'} </span>
      {restatedBy.length > 0 && (
        <>
          Restated by <Names things={restatedBy} name={shortName} />.{' '}
        </>
      )}
      {answers === null ? `Nothing in the ${sayDocuments(documents)} read answers this.` : `${answers}.`}
      {parts !== '' && ` Suggested: ${parts}.`}
      {parts === '' &&
        suggested > 0 &&
        ` ${sayCount(suggested, 'suggestion', 'suggestions')} would lead to more: see its thread.`}
      {answers === null && parts === '' && nearest !== undefined && (
        <>
          {' Nearest: '}
          <Names things={[nearest.node]} name={shortName} />.
        </>
      )}
      {answers === null && <NothingAnswers id={id} />}
    </p>
  )
}
