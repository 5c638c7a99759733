import { Link, useSearchParams } from 'react-router'
import { searchAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { SearchBox } from '../frame/SearchBox.tsx'
import type { Label, SearchQuery } from '../generated/graphql.ts'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { ThingLink } from '../parts/ThingLink.tsx'
import { isLabel } from '../queries/kinds/index.ts'
import { searchQuery } from '../queries/search.ts'
import { capitalise, sayCount, sayList } from '../words/numbers.ts'

type Result = SearchQuery['search']
type Hit = Result['hits'][number]

/** As many as the server gives at the most. */
const most = 50

function sayFound({ hits }: Result, words: string): string {
  if (hits.length === most) return `The ${most} best matches for “${words}”. Add a word to narrow them down.`
  return `${sayCount(hits.length, 'match', 'matches')} for “${words}”, the best first.`
}

function HitEntry({ hit: { node, matched }, terms }: { readonly hit: Hit; readonly terms: readonly string[] }) {
  const words = useLabelWords()
  const missing = terms.filter((term) => !matched.includes(term))
  return (
    <li className="hit">
      <p className="hit-kind">{capitalise(words(node.__typename).one)}</p>
      <p className="hit-title">
        <ThingLink thing={node} />
      </p>
      {missing.length > 0 && <p className="aside">Without {sayList(missing.map((term) => `“${term}”`))}</p>}
    </li>
  )
}

function HitList({ hits, terms }: Result) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <HitEntry key={hit.node.id} hit={hit} terms={terms} />
      ))}
    </ol>
  )
}

interface FoundProps {
  readonly result: Result
  readonly words: string
}

/** The kinds among the hits, as ways to narrow the search. */
function Kinds({ result, words }: FoundProps) {
  const say = useLabelWords()
  const kinds = [...new Set(result.hits.map(({ node }) => node.__typename))]
  if (kinds.length < 2) return null
  return (
    <details className="govuk-details no-print">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Show one kind only</span>
      </summary>
      <ul className="kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <Link className="govuk-link" to={searchAddress(words, kind)}>
              {capitalise(say(kind).many)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Those that have every word apart from those that have some. */
function Hits({ result: { hits, terms } }: { readonly result: Result }) {
  const whole = hits.filter(({ matched }) => terms.every((term) => matched.includes(term)))
  const some = hits.filter((hit) => !whole.includes(hit))
  return (
    <>
      {whole.length > 0 && <HitList hits={whole} terms={terms} />}
      {some.length > 0 && terms.length > 1 && (
        <h2 className="section-title">
          {whole.length > 0 ? 'With some of the words' : 'Nothing has all the words. These have some'}
        </h2>
      )}
      {some.length > 0 && <HitList hits={some} terms={terms} />}
    </>
  )
}

function Found({ result, words }: FoundProps) {
  if (result.hits.length === 0)
    return (
      <>
        <p>Nothing that has been read matches “{words}”.</p>
        <ul className="govuk-list govuk-list--bullet">
          <li>Check the spelling.</li>
          <li>Use fewer words, or other words for the same thing.</li>
          <li>A reference as printed in a document, as “A1” or “1.1.1”, is found too.</li>
        </ul>
      </>
    )
  return (
    <>
      <InventedNotice of={result.hits.map(({ node }) => node)} />
      <p>{sayFound(result, words)}</p>
      <Kinds result={result} words={words} />
      <Hits result={result} />
    </>
  )
}

function Results({ words, kind }: { readonly words: string; readonly kind: Label | undefined }) {
  const answer = useAsk(searchQuery, { words, labels: kind === undefined ? null : [kind], first: most })
  return (
    <Asked answer={answer} what="what was found" part>
      {({ search }) => <Found result={search} words={words} />}
    </Asked>
  )
}

export function Search() {
  const [query] = useSearchParams()
  const say = useLabelWords()
  const words = (query.get('q') ?? '').trim()
  const named = query.get('kind') ?? ''
  const kind = isLabel(named) ? named : undefined
  return (
    <>
      <PageHeading title={words === '' ? 'Search' : `Search for “${words}”`} />
      <SearchBox
        label={kind === undefined ? 'Words to look for' : `Words to look for in ${say(kind).many}`}
        hint="Words of a finding, recommendation or action, a reference as printed, or the name of a post"
        words={words}
        kind={kind}
        className="search--page"
      />
      {kind !== undefined && (
        <p>
          <Link className="govuk-link" to={searchAddress(words)}>
            Search everything
          </Link>
        </p>
      )}
      {words !== '' && <Results words={words} kind={kind} />}
    </>
  )
}
