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
import { isLabel, thingLabels } from '../queries/kinds/index.ts'
import { searchQuery } from '../queries/search.ts'
import { capitalise, sayCount, sayList, sayNumber } from '../words/numbers.ts'

type Result = SearchQuery['search']
type Hit = Result['hits'][number]

/** As many as the server gives at the most. */
const most = 50
/** How many of them show at first, and how many passages below them. */
const atFirst = 20
const passagesAtFirst = 8

const missingOf = ({ matched }: Pick<Hit, 'matched'>, terms: readonly string[]): readonly string[] =>
  terms.filter((term) => !matched.includes(term))

function sayFound({ hits, terms }: Result, words: string): string {
  const whole = hits.filter((hit) => missingOf(hit, terms).length === 0).length
  if (whole > 0 && whole < hits.length)
    return `${sayCount(whole, 'match', 'matches')} for all of “${words}”, the best first; then what has some of the words.`
  if (hits.length === most) return `The ${most} best matches for “${words}”. Add a word to narrow them down.`
  return `${sayCount(hits.length, 'match', 'matches')} for “${words}”, the best first.`
}

interface HitListProps {
  readonly hits: readonly Hit[]
  readonly terms: readonly string[]
  readonly withKind?: boolean
}

function HitList({ hits, terms, withKind = true }: HitListProps) {
  return (
    <ol className="hits">
      {hits.map((hit) => {
        const missing = missingOf(hit, terms)
        return (
          <li key={hit.node.id} className="hit">
            <p>
              <ThingLink thing={hit.node} withKind={withKind} />
            </p>
            {missing.length > 0 && <p className="aside">Without {sayList(missing.map((term) => `“${term}”`))}</p>}
          </li>
        )
      })}
    </ol>
  )
}

interface FoundProps {
  readonly found: SearchQuery
  readonly words: string
  readonly kind: Label | undefined
  readonly all: boolean
}

/** The kinds among the hits, as ways to narrow the search. */
function Kinds({ found: { search, passages }, words }: FoundProps) {
  const say = useLabelWords()
  const kinds = [...new Set([...search.hits, ...(passages?.hits ?? [])].map(({ node }) => node.__typename))]
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
function Hits({ found: { search }, words, kind, all }: FoundProps) {
  const { hits, terms } = search
  const shown = all ? hits : hits.slice(0, atFirst)
  const whole = shown.filter((hit) => missingOf(hit, terms).length === 0)
  const some = shown.filter((hit) => !whole.includes(hit))
  return (
    <>
      {whole.length > 0 && <HitList hits={whole} terms={terms} withKind={kind === undefined} />}
      {some.length > 0 && terms.length > 1 && (
        <h2 className="section-title">
          {whole.length > 0 ? 'With some of the words' : 'Nothing has all the words. These have some'}
        </h2>
      )}
      {some.length > 0 && <HitList hits={some} terms={terms} withKind={kind === undefined} />}
      {shown.length < hits.length && (
        <p className="no-print">
          <Link className="govuk-link" to={searchAddress(words, kind, 'all')}>
            Show all {sayNumber(hits.length)}
          </Link>
        </p>
      )}
    </>
  )
}

/** Passages that have every word: apart, since most say what a thing above is called. */
function Passages({ found: { search, passages }, words }: FoundProps) {
  const { terms } = search
  const whole = (passages?.hits ?? []).filter((hit) => missingOf(hit, terms).length === 0)
  if (whole.length === 0) return null
  const shown = whole.slice(0, passagesAtFirst)
  return (
    <section>
      <h2 className="section-title">In the documents' own words</h2>
      <HitList hits={shown} terms={terms} withKind={false} />
      {shown.length < whole.length && (
        <p className="no-print">
          <Link className="govuk-link" to={searchAddress(words, 'Passage')}>
            Search all passages
          </Link>
        </p>
      )}
    </section>
  )
}

function Found(props: FoundProps) {
  const { found, words } = props
  const { search, passages } = found
  const nodes = [...search.hits, ...(passages?.hits ?? [])].map(({ node }) => node)
  if (nodes.length === 0)
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
      <InventedNotice of={nodes} />
      <p>{search.hits.length === 0 ? `Only passages match “${words}”.` : sayFound(search, words)}</p>
      <Kinds {...props} />
      <Hits {...props} />
      <Passages {...props} />
    </>
  )
}

type ResultsProps = Omit<FoundProps, 'found'>

function Results(props: ResultsProps) {
  const { words, kind } = props
  const among = kind === undefined ? { labels: thingLabels, withPassages: true } : { labels: [kind], withPassages: false }
  const answer = useAsk(searchQuery, { words, ...among, first: most, passages: passagesAtFirst + 1 })
  return (
    <Asked answer={answer} what="what was found" part>
      {(found) => <Found found={found} {...props} />}
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
      {words !== '' && <Results words={words} kind={kind} all={query.get('show') === 'all'} />}
    </>
  )
}
