import type { AskedFieldsFragment } from '../generated/graphql.ts'
import { InOurWords } from '../parts/OurWords.tsx'
import { sayDay } from '../words/dates.ts'
import { shortName } from '../words/short-names.ts'
import { CameBack } from './CameBack.tsx'
import { Fate, Names } from './Fate.tsx'
import { Steps } from './Steps.tsx'

interface AskedViewProps {
  readonly asked: AskedFieldsFragment
  /** How many documents of the council have been read; null until that is known. */
  readonly documents: number | null
  /** False where no plan is to answer it: what a committee is asked to resolve. */
  readonly withFate?: boolean
  readonly withBriefing?: boolean
}

/** Something that was asked for: its words, whom it asks, where it is said, and what came of it. */
export function AskedView({ asked, documents, withFate = true, withBriefing = false }: AskedViewProps) {
  const { id, number, heading, text, summary, addressedTo, asks, dueOn, citations } = asked
  return (
    <li className="finding">
      <p className="finding-words">
        {number !== null && <strong>{number} </strong>}
        {heading !== null && <strong>{heading}. </strong>}
        {text ?? summary ?? 'Its words are not recorded.'}
        <InOurWords ours={text === null && summary !== null} />
      </p>
      {(addressedTo !== null || asks.nodes.length > 0 || dueOn !== null) && (
        <p className="known">
          {addressedTo !== null
            ? `Asked of ${addressedTo}. `
            : asks.nodes.length > 0 && (
                <>
                  Asked of <Names things={asks.nodes} name={(caption) => caption} />.{' '}
                </>
              )}
          {dueOn !== null && `To be done by ${sayDay(dueOn)}.`}
        </p>
      )}
      {withFate && (
        <Fate of={id} fate={asked.fate} addressedBy={asked.addressedBy} nearestTo={asked.nearestTo} documents={documents} />
      )}
      <CameBack finding={asked} />
      <Steps
        id={id}
        name={number === null ? shortName(text ?? summary ?? id) : `number ${number}`}
        citations={citations}
        withBriefing={withBriefing}
      />
    </li>
  )
}
