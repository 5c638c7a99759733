import { readAddress } from '../addresses.ts'
import type { BriefingQuery } from '../generated/graphql.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { sayDay } from '../words/dates.ts'
import { sayPlace } from '../words/places.ts'

type Source = NonNullable<BriefingQuery['briefing']>['sources'][number]

/** The passages that the briefing rests on, by the numbers that cite them. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 className="section-title" id="sources">
        Sources
      </h2>
      <ol className="sources">
        {sources.map(({ number, paper, day, document, passage }) => (
          <li key={number} id={`source-${number}`}>
            {paper}
            {day !== null && !paper.endsWith(sayDay(day)) && `, ${sayDay(day)}`}
            {': '}
            <StepIntoDocument className="govuk-link" to={readAddress(document?.id ?? null, { at: passage.id })}>
              {sayPlace(passage)}
            </StepIntoDocument>
          </li>
        ))}
      </ol>
    </section>
  )
}
