import { type ReactElement, useMemo } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { listAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLate } from '../ask/use-late.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { useFolds } from '../parts/Folding.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { PassageStep } from '../parts/PassageView.tsx'
import { textOf } from '../parts/properties-of.ts'
import { traceQuery } from '../queries/trace.ts'
import '../styles/figures.css'
import '../styles/plan.css'
import '../styles/trace.css'
import '../styles/trace-views.css'
import { Actions } from '../tracing/Actions.tsx'
import { ColumnsView } from '../tracing/ColumnsView.tsx'
import { Filters } from '../tracing/Filters.tsx'
import { Given } from '../tracing/Given.tsx'
import { byEnds, stepsOf } from '../tracing/joined.ts'
import { ListView } from '../tracing/ListView.tsx'
import { Nearest } from '../tracing/Nearest.tsx'
import { Story } from '../tracing/Story.tsx'
import { Summary } from '../tracing/Summary.tsx'
import { Switch } from '../tracing/Switch.tsx'
import { TableView } from '../tracing/TableView.tsx'
import { shownOf, ThreadProvider, type Trace as Traced } from '../tracing/thread-at-hand.ts'
import { usePrinting } from '../tracing/use-printing.ts'
import { versionsOf } from '../tracing/versions.ts'
import { limitOf, type View, type Ways, waysIn } from '../tracing/ways.ts'
import { sayHeading } from '../words/captions.ts'
import { NothingHere } from './NotFound.tsx'

/** The words of what the thread is traced from, whose they are, and the passage that says them. */
function Words({ trace }: { readonly trace: Traced }) {
  const { from } = trace
  const start = [...trace.layers.flatMap(({ things }) => things), ...trace.owners].find(({ node }) => node.id === from.id)
  const said = start?.node.citations.edges[0]?.node
  const text = textOf(from, 'text')
  const words = text ?? textOf(from, 'summary')
  const isName = words === null || from.wording === 'NAME'
  return (
    <>
      {!isName && !from.caption.endsWith(words) && <p className={text === null ? 'words' : 'words words--source'}>{words}</p>}
      <p className="aside">
        {!isName && (text === null ? 'In our words. ' : "In the source's words. ")}
        {said !== undefined && <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />}
      </p>
    </>
  )
}

const shown: Readonly<Record<View, () => ReactElement>> = { list: ListView, columns: ColumnsView, table: TableView }

function TraceView({ trace, ways }: { readonly trace: Traced; readonly ways: Ways }) {
  const kind = useLabelWords()
  const folds = useFolds()
  const late = useLate(trace.from.council?.id ?? '')
  const printing = usePrinting()
  const { from } = trace
  const steps = useMemo(() => {
    const things = [...trace.layers.flatMap((each) => each.things), ...trace.owners]
    return stepsOf([...things, { node: trace.from, step: 0 }])
  }, [trace])
  const { layers, links } = useMemo(() => shownOf(trace, ways), [trace, ways])
  const touching = useMemo(() => byEnds(links), [links])
  const version = useMemo(() => versionsOf(layers, links), [layers, links])
  const View = shown[printing ? 'list' : ways.view]
  return (
    <ThreadProvider value={{ trace, ways, layers, links, touching, steps, version, late, folds, printing }}>
      <InventedNotice of={[from]} />
      <PageHeading
        title={sayHeading(from.caption)}
        council={from.council}
        above={
          <>
            The thread of this{' '}
            <Link className="govuk-link" to={listAddress(from.__typename, from.council?.id)}>
              {kind(from.__typename).one}
            </Link>
            {from.council !== null && `, ${from.council.name}`}
          </>
        }
      />
      <Words trace={trace} />
      <Given from={from} />
      <Story />
      <Summary />
      <div className="trace-controls">
        <Switch />
        <Filters />
      </div>
      <View />
      {View !== ListView && <Nearest />}
      <Actions />
    </ThreadProvider>
  )
}

/** The thread through one thing: what was found and asked before it, what was promised and done, what shows it, what came next. */
export default function Trace() {
  const id = useParams()['*'] ?? ''
  const [query] = useSearchParams()
  const text = query.toString()
  const ways = useMemo(() => waysIn(new URLSearchParams(text)), [text])
  const { direction, basis } = ways
  const asked = { from: id, direction, basis: basis === null ? null : [...basis], limit: limitOf(ways) }
  const answer = useAsk(traceQuery, asked)
  return (
    <Asked answer={answer} what="the thread">
      {({ trace }) => (trace === null ? <NothingHere id={id} /> : <TraceView key={id} trace={trace} ways={ways} />)}
    </Asked>
  )
}
