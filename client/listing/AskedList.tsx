import { Link } from 'react-router'
import { inspectionAddress, readAddress, thingAddress } from '../addresses.ts'
import { AskedView } from '../inspecting/AskedView.tsx'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { manyOfKind, sayKindCount } from '../words/inspecting.ts'
import { capitalise, sayList } from '../words/numbers.ts'
import { sayAnswered } from './Answered.tsx'
import { type Asked, countAnswered, inOrderOfNumbers } from './asked.ts'
import { byGiver, dayOfGiver, type Giver, type OfGiver, sayGiver, sayWhenGiven } from './givers.ts'
import { NoPlanYet } from './NoPlanYet.tsx'

/** The page of who gave something: an inspection's, a paper as it reads. */
export function GiverLink({ giver }: { readonly giver: Giver }) {
  const { __typename: label, id } = giver
  const address = label === 'Inspection' ? inspectionAddress(id) : label === 'Document' ? readAddress(id) : thingAddress(id)
  return (
    <Link className="govuk-link" to={address}>
      {label === 'Document' ? 'Read the paper' : 'All that it judged, found and asked for'}
      <span className="govuk-visually-hidden">: {sayGiver(giver)}</span>
    </Link>
  )
}

/** By kind where there are several, each in reading order. */
const kindsIn = (things: readonly Asked[]): readonly Asked['kind'][] => [...new Set(things.map(({ kind }) => kind))]

function sayGroup({ giver, things }: OfGiver<Asked>, withFate: boolean): string {
  const kinds = kindsIn(things).map((kind) => sayKindCount(kind, things.filter((asked) => asked.kind === kind).length))
  const fate = withFate ? `: ${sayAnswered(countAnswered(things))}` : ''
  return `${sayWhenGiven(giver)}${capitalise(sayList(kinds))}${fate}`
}

interface AskedListProps {
  readonly shown: readonly Asked[]
  readonly documents: number | null
  readonly folds: Folds
  /** Whether what was asked stands open from the start. */
  readonly open: boolean
  /** The day of the newest plan that has been read. */
  readonly planDay: string | null
  readonly withFate: boolean
  /** The level of its headings, where it stands below another. */
  readonly as?: 'h2' | 'h3'
}

/** What was asked for by who asked, the newest first, each with what came of it. */
export function AskedList({ shown, documents, folds, open, planDay, withFate, as = 'h2' }: AskedListProps) {
  const Heading = as === 'h2' ? 'h3' : 'h4'
  return byGiver(shown).map((group) => {
    const { giver, things } = group
    const key = giver?.id ?? ''
    const kinds = kindsIn(things)
    return (
      <section key={key} className="finding-area" aria-label={sayGiver(giver)}>
        <Folding
          as={as}
          open={folds.isOpen(key, open)}
          onToggle={() => folds.toggle(key, open)}
          head={
            <>
              <span className="group-name">{sayGiver(giver)}</span>
              <span className="aside group-count">{sayGroup(group, withFate)}</span>
            </>
          }
        >
          {giver !== null && (
            <p className="no-print">
              <GiverLink giver={giver} />
            </p>
          )}
          {withFate && <NoPlanYet day={dayOfGiver(giver)} planDay={planDay} />}
          {kinds.map((kind) => (
            <section key={kind ?? ''}>
              <Heading className={kinds.length > 1 ? 'sort-title' : 'govuk-visually-hidden'}>
                {capitalise(manyOfKind(kind))}
              </Heading>
              <ul className="finding-list">
                {inOrderOfNumbers(things.filter((asked) => asked.kind === kind)).map((asked) => (
                  <AskedView key={asked.id} asked={asked} documents={documents} withFate={withFate} withBriefing />
                ))}
              </ul>
            </section>
          ))}
        </Folding>
      </section>
    )
  })
}
