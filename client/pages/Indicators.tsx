import { Link, useSearchParams } from 'react-router'
import { type IndicatorLimits, indicatorsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { FamilyView } from '../figures/FamilyView.tsx'
import { byFamily, type IndicatorList } from '../figures/families.ts'
import { IndicatorFilters } from '../figures/IndicatorFilters.tsx'
import { Asked } from '../frame/Asked.tsx'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { useFolds } from '../parts/Folding.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { indicatorsQuery } from '../queries/indicators.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/figures.css'
import { sayCount, sayNumber } from '../words/numbers.ts'

function Nothing({ council }: Pick<IndicatorList, 'council'>) {
  return (
    <>
      <p>
        The documents that have been read tell no figure of {council.name}. Reading a report with figures will bring them here:
      </p>
      <p>
        <code>npm run ingest -- PATH</code>
      </p>
    </>
  )
}

/** As many indicators as stand open without being asked for. */
const shownOpen = 12

function ListView({ indicatorList, limits }: { readonly indicatorList: IndicatorList; readonly limits: IndicatorLimits }) {
  const { council, families, total, list } = indicatorList
  const folds = useFolds()
  const all = families.reduce((sum, each) => sum + each.total, 0)
  if (all === 0)
    return (
      <>
        <InventedNotice of={[council]} />
        <Nothing council={council} />
      </>
    )
  const { hasNextPage, endCursor } = list.pageInfo
  return (
    <>
      <InventedNotice of={[council]} />
      <IndicatorFilters families={families} limits={limits} />
      <p role="status">
        {total === all
          ? `${sayCount(all, 'indicator', 'indicators')} in all`
          : `${sayNumber(total)} of ${sayCount(all, 'indicator', 'indicators')} shown`}
        {total === 0 && '. None fits all that was chosen'}.
      </p>
      {byFamily(list.nodes).map((each) => (
        <FamilyView key={each.name ?? ''} family={each} folds={folds} open={list.nodes.length <= shownOpen} />
      ))}
      {hasNextPage && endCursor !== null && (
        <p className="no-print">
          <Link className="govuk-link" to={indicatorsAddress({ ...limits, after: endCursor })}>
            More indicators
          </Link>
        </p>
      )}
      <Download table="indicator-list" asked={{ council: limits.council, family: limits.family, search: limits.words }} />
    </>
  )
}

const withMore = (found: IndicatorList, more: IndicatorList['list'] | null): IndicatorList =>
  more === null ? found : { ...found, list: { ...more, nodes: [...found.list.nodes, ...more.nodes] } }

/** As many as two answers hold are shown at once; more are a page of their own. */
function OfCouncil({ limits, council }: { readonly limits: IndicatorLimits; readonly council: string }) {
  const { family, words, after } = limits
  const asked = { council, family: family ?? null, search: words ?? null }
  const answer = useAsk(indicatorsQuery, { ...asked, after: after ?? null })
  const place = answer.state === 'answered' ? answer.data.indicatorList.list.pageInfo : null
  const following = useAsk(indicatorsQuery, { ...asked, after: place?.endCursor ?? null }, place?.hasNextPage !== true)
  const more = place?.hasNextPage === true && following.state === 'answered' ? following.data.indicatorList.list : null
  return (
    <Asked answer={answer} what="indicators" part>
      {({ indicatorList }) => <ListView indicatorList={withMore(indicatorList, more)} limits={{ ...limits, council }} />}
    </Asked>
  )
}

const given = (query: URLSearchParams, name: string): string | undefined => query.get(name) || undefined

/** A council's indicators by family, each with its newest figure and how it went. */
export default function Indicators() {
  const [query] = useSearchParams()
  const limits = { family: given(query, 'family'), words: given(query, 'q'), after: given(query, 'after') }
  return (
    <CouncilPage
      title="Indicators"
      lead="What is counted again and again: the newest figure of each, how it went, and every paper that tells it."
      what="indicators"
      brings="a report with figures"
    >
      {(council) => <OfCouncil key={council} council={council} limits={limits} />}
    </CouncilPage>
  )
}
