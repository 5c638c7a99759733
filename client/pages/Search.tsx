import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { type SearchLimits, searchAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { SearchBox } from '../frame/SearchBox.tsx'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { type Page, Pages } from '../parts/Pages.tsx'
import { isLabel } from '../queries/kinds/index.ts'
import { searchQuery } from '../queries/search.ts'
import { Hit } from '../searching/Hit.tsx'
import type { Edge, Found } from '../searching/marks.ts'
import { Narrowing } from '../searching/Narrowing.tsx'
import { Understood } from '../searching/Understood.tsx'
import '../styles/search.css'
import { sayCount } from '../words/numbers.ts'

interface Sought {
  readonly words: string
  readonly limits: SearchLimits
}

const asked = ({ words, limits: { kind, council, year } }: Sought, after: string | null) => ({
  words,
  labels: kind === undefined ? null : [kind],
  council: council ?? null,
  from: year === undefined ? null : `${year}-01-01`,
  to: year === undefined ? null : `${year}-12-31`,
  after,
})

interface NextProps {
  readonly sought: Sought
  readonly after: string
  readonly children: (page: Page<Edge>) => ReactNode
}

function Next({ sought, after, children }: NextProps) {
  const answer = useAsk(searchQuery, asked(sought, after))
  if (answer.state === 'answered') return children(answer.data.search)
  return (
    <li className="more">
      <Asked answer={answer} what="more" part>
        {() => null}
      </Asked>
    </li>
  )
}

function Nothing({ found, words, limits }: Sought & { readonly found: Found }) {
  const elsewhere = found.facets.labels.length > 0
  return (
    <>
      <p role="status">Nothing that has been read matches “{words}”.</p>
      <Understood found={found} limits={limits} />
      <ul className="govuk-list govuk-list--bullet">
        <li>Check the spelling.</li>
        <li>Use fewer words, or other words for the same thing.</li>
        <li>The beginning of a word with a star behind it, as “assess*”, finds every word that begins so.</li>
        <li>A reference as printed in a document, as “A1” or “1.1.1”, is found too.</li>
      </ul>
      {elsewhere && <Narrowing found={found} words={words} limits={limits} />}
    </>
  )
}

function Results({ found, ...sought }: Sought & { readonly found: Found }) {
  const { words, limits } = sought
  if (found.totalCount === 0) return <Nothing found={found} {...sought} />
  return (
    <>
      <InventedNotice of={found.edges.map(({ node }) => node)} />
      <p role="status">
        {sayCount(found.totalCount, 'match', 'matches')} for “{words}”{found.totalCount > 1 && ', the best first'}.
      </p>
      <Understood found={found} limits={limits} />
      <Narrowing found={found} words={words} limits={limits} />
      <ol className="hits">
        <Pages<Edge>
          name={`found ${JSON.stringify(sought)}`}
          first={found}
          total={found.totalCount}
          show={(edge) => <Hit key={edge.node.id} edge={edge} withKind={limits.kind === undefined} />}
          next={(after, show) => (
            <Next sought={sought} after={after}>
              {show}
            </Next>
          )}
        />
      </ol>
      <Download
        table="search"
        asked={{
          words,
          labels: limits.kind,
          council: limits.council,
          from: limits.year === undefined ? null : `${limits.year}-01-01`,
          to: limits.year === undefined ? null : `${limits.year}-12-31`,
        }}
      />
    </>
  )
}

function Searching(sought: Sought) {
  const answer = useAsk(searchQuery, asked(sought, null))
  return (
    <Asked answer={answer} what="what was found" part>
      {({ search }) => <Results found={search} {...sought} />}
    </Asked>
  )
}

function limitsIn(query: URLSearchParams): SearchLimits {
  const [kind, year] = [query.get('kind') ?? '', query.get('year') ?? '']
  return {
    kind: isLabel(kind) ? kind : undefined,
    council: query.get('council') || undefined,
    year: /^\d{4}$/.test(year) ? year : undefined,
  }
}

const isLimited = ({ kind, council, year }: SearchLimits): boolean => (kind ?? council ?? year) !== undefined

export default function Search() {
  const [query] = useSearchParams()
  const say = useLabelWords()
  const words = (query.get('q') ?? '').trim()
  const limits = limitsIn(query)
  const { kind, year } = limits
  const among = kind === undefined ? 'everything' : say(kind).many
  return (
    <>
      <PageHeading title={words === '' ? 'Search' : `Search for “${words}”`} />
      <SearchBox
        label={
          isLimited(limits) ? `Words to look for in ${among}${year === undefined ? '' : ` of ${year}`}` : 'Words to look for'
        }
        hint="Words of a finding, recommendation or action, a reference as printed, or the name of a post. “Words in quotation marks” are looked for side by side."
        words={words}
        limits={limits}
        className="search--page"
      />
      {isLimited(limits) && (
        <p className="no-print">
          <Link className="govuk-link" to={searchAddress(words)}>
            Search everything
          </Link>
        </p>
      )}
      {words !== '' && <Searching words={words} limits={limits} />}
    </>
  )
}
