import { readAddress } from '../addresses.ts'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { sayDay } from '../words/dates.ts'
import { sayPlace } from '../words/places.ts'
import { byPaper, type Source } from './by-paper.ts'

const namePaper = ({ paper, day }: Pick<Source, 'paper' | 'day'>): string =>
  day === null || paper.endsWith(sayDay(day)) ? paper : `${paper}, ${sayDay(day)}`

/** On paper, where nothing can be followed: each paper with its address, and the places in it by their numbers. */
function Printed({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="sources-printed only-print">
      {byPaper(sources).map((paper) => (
        <li key={paper.document?.id ?? paper.paper}>
          {namePaper(paper)}
          {paper.document !== null && `, at ${window.location.origin}${readAddress(paper.document.id)}`}
          {paper.sources.map(({ number, passage }, at) => (
            <span key={number}>
              {at === 0 ? ': ' : '; '}
              <strong>[{number}]</strong> {sayPlace(passage)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** The passages that the briefing rests on, by the numbers that cite them. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 className="section-title" id="sources">
        Sources
      </h2>
      <ol className="sources no-print">
        {sources.map((source) => (
          <li key={source.number} id={`source-${source.number}`}>
            {namePaper(source)}
            {': '}
            <StepIntoDocument className="govuk-link" to={readAddress(source.document?.id ?? null, { at: source.passage.id })}>
              {sayPlace(source.passage)}
            </StepIntoDocument>
          </li>
        ))}
      </ol>
      <Printed sources={sources} />
    </section>
  )
}
