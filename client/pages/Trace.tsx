import { Link, useParams, useSearchParams } from 'react-router'
import { kindAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLate } from '../ask/use-late.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { RaisedHere } from '../checks/RaisedHere.tsx'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { Download } from '../parts/Download.tsx'
import { useFolds } from '../parts/Folding.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { textOf } from '../parts/properties-of.ts'
import { ThreadLegend } from '../parts/Thread.tsx'
import { traceQuery } from '../queries/trace.ts'
import '../styles/trace.css'
import { Filters } from '../tracing/Filters.tsx'
import { Given } from '../tracing/Given.tsx'
import { stepsOf } from '../tracing/joined.ts'
import { Layer } from '../tracing/Layer.tsx'
import { Summary } from '../tracing/Summary.tsx'
import { ThreadProvider, type Trace as Traced } from '../tracing/thread-at-hand.ts'
import { type Ways, waysIn } from '../tracing/ways.ts'
import { sayHeading } from '../words/captions.ts'
import { capitalise } from '../words/numbers.ts'
import { NothingHere } from './NotFound.tsx'

/** The words of what the thread is traced from, and whose they are. */
function Words({ from }: { readonly from: Traced['from'] }) {
  const text = textOf(from, 'text')
  const words = text ?? textOf(from, 'summary')
  if (words === null || from.wording === 'NAME') return null
  return (
    <>
      {!from.caption.endsWith(words) && <p className={text === null ? 'words' : 'words words--source'}>{words}</p>}
      <p className="aside">{text === null ? 'In our words.' : "In the source's words."}</p>
    </>
  )
}

function TraceView({ trace, ways }: { readonly trace: Traced; readonly ways: Ways }) {
  const kind = useLabelWords()
  const folds = useFolds()
  const late = useLate(trace.from.council?.id ?? '')
  const { from } = trace
  const things = trace.layers.flatMap((each) => each.things)
  const hidden = new Set(
    ways.suggested ? [] : things.filter(({ standing }) => standing === 'SUGGESTED').map(({ node }) => node.id),
  )
  const links = trace.links.filter((link) => !hidden.has(link.from.id) && !hidden.has(link.to.id))
  const start = { node: from, step: 0 }
  const steps = stepsOf([...things, ...trace.owners, start])
  return (
    <ThreadProvider value={{ trace, ways, links, steps, late, folds }}>
      <InventedNotice of={[from]} />
      <PageHeading
        title={sayHeading(from.caption)}
        above={
          <>
            The thread of this{' '}
            <Link className="govuk-link" to={kindAddress(from.__typename)}>
              {kind(from.__typename).one}
            </Link>
            {from.council !== null && `, ${from.council.name}`}
          </>
        }
      />
      <Words from={from} />
      <Given from={from} />
      <p>
        <Link className="govuk-link" to={thingAddress(from.id)}>
          {capitalise(`all that is said of this ${kind(from.__typename).one}`)}
        </Link>
      </p>
      <RaisedHere id={from.id} council={from.council} />
      <Summary />
      <Filters />
      <div className="trace">
        {trace.layers.map((layer) => (
          <Layer key={layer.layer} layer={layer} />
        ))}
      </div>
      <ThreadLegend />
      <Download table="trace" asked={{ from: from.id, direction: ways.direction, basis: ways.basis }} of="this thread" />
    </ThreadProvider>
  )
}

/** The thread through one thing: what was found and asked before it, what was promised and done, what shows it, what came next. */
export default function Trace() {
  const id = useParams()['*'] ?? ''
  const [query] = useSearchParams()
  const ways = waysIn(query)
  const answer = useAsk(traceQuery, { from: id, direction: ways.direction, basis: ways.basis === null ? null : [...ways.basis] })
  return (
    <Asked answer={answer} what="the thread">
      {({ trace }) => (trace === null ? <NothingHere id={id} /> : <TraceView key={id} trace={trace} ways={ways} />)}
    </Asked>
  )
}
