import { useMemo } from 'react'
import { Link, useParams } from 'react-router'
import { indicatorsAddress, thingAddress, traceAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Chart, daysShown } from '../figures/Chart.tsx'
import { Events } from '../figures/Events.tsx'
import { lettersOf } from '../figures/events.ts'
import { FiguresTable } from '../figures/FiguresTable.tsx'
import { sayKey, sayShown } from '../figures/key.ts'
import { type Drawn, picturesOf, type Series } from '../figures/lines.ts'
import { rowsOf, undatedRowsOf } from '../figures/rows.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { seriesQuery } from '../queries/indicators.ts'
import '../styles/plan.css'
import '../styles/figures.css'
import { sayBetter } from '../words/direction.ts'
import { capitalise, sayCount, sayList } from '../words/numbers.ts'
import { NothingHere } from './NotFound.tsx'

const saySentence = (words: string): string => `${capitalise(words)}${words.endsWith('.') ? '' : '.'}`

/** Which way is good, how it went the last time, what the papers call it, and how much is told of it. */
function About({ series }: { readonly series: Series }) {
  const { indicator, direction, total, documents } = series
  const { name, names, better, why, family, ownedBy } = indicator
  const others = names.filter((each) => each !== name)
  return (
    <>
      <p>{[sayBetter(better), why, direction.words].flatMap((words) => (words === null ? [] : saySentence(words))).join(' ')}</p>
      <p>
        {sayCount(total, 'figure', 'figures')} in {sayCount(documents, 'document', 'documents')}.
        {family !== null && ` Family: ${family}.`}
        {ownedBy.nodes.length > 0 && ' Reported by '}
        {ownedBy.nodes.map(({ id, caption }, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <Link className="govuk-link" to={thingAddress(id)}>
              {caption}
            </Link>
          </span>
        ))}
        {ownedBy.nodes.length > 0 && '.'}
      </p>
      {others.length > 0 && <p className="aside">The papers also call it {sayList(others.map((each) => `“${each}”`))}.</p>}
    </>
  )
}

interface PictureProps {
  readonly picture: Drawn
  readonly series: Series
  readonly council: string
  readonly several: boolean
}

function Picture({ picture, series: { events }, council, several }: PictureProps) {
  const shown = useMemo(() => daysShown(picture, events), [picture, events])
  const counted = picture.unit === null ? 'Counted' : `In ${picture.unit === '%' ? 'per cent' : picture.unit}`
  return (
    <figure className="chart-figure">
      <figcaption>
        {several && <strong>{counted}. </strong>}
        <span className="chart-words">{sayShown(picture, council)}</span>
        {sayKey(picture).join('; ')}. The table below says the same.
      </figcaption>
      <Chart picture={picture} events={events} council={council} shown={shown} />
    </figure>
  )
}

function SeriesView({ series }: { readonly series: Series }) {
  const { indicator, events } = series
  const council = indicator.council?.name ?? 'The council'
  const pictures = useMemo(() => picturesOf({ ...series, council }), [series, council])
  const [first] = pictures
  const shown = useMemo(() => (first === undefined ? new Set<string>() : daysShown(first, events)), [first, events])
  const rows = useMemo(() => rowsOf({ ...series, council }), [series, council])
  const undated = useMemo(() => undatedRowsOf({ ...series, council }), [series, council])
  return (
    <>
      <InventedNotice of={[indicator]} />
      <PageHeading
        title={indicator.name}
        council={indicator.council}
        above={
          indicator.council === null ? (
            'Indicator'
          ) : (
            <>
              Indicator, one of{' '}
              <Link className="govuk-link" to={indicatorsAddress({ council: indicator.council.id })}>
                the indicators of {indicator.council.name}
              </Link>
            </>
          )
        }
      />
      <About series={series} />
      <p className="no-print">
        <Link className="govuk-link" to={thingAddress(indicator.id)}>
          All that is said of this indicator
        </Link>
        {', '}
        <Link className="govuk-link" to={traceAddress(indicator.id)}>
          its thread
        </Link>
      </p>
      <h2 className="section-title">Over the years</h2>
      {pictures.length === 0 && <p>No figure whose period is known has been read, so there is no picture to draw.</p>}
      {pictures.map((picture) => (
        <Picture key={picture.unit ?? ''} picture={picture} series={series} council={council} several={pictures.length > 1} />
      ))}
      <Events events={events} letters={lettersOf(events)} shown={shown} />
      {rows.length > 0 && (
        <>
          <h2 className="section-title">Every figure, the newest first</h2>
          <FiguresTable rows={rows} council={council} name="Every figure whose period is known, the newest first" dated />
          <Download table="series" asked={{ indicator: indicator.id }} of="its own figures" />
          <Download table="series-beside" asked={{ indicator: indicator.id }} of="targets and other places" />
        </>
      )}
      {undated.length > 0 && (
        <>
          <h2 className="section-title">Figures whose period is not told</h2>
          <p>
            They stand in no line, since nothing tells of which time they are. A target or limit among them goes across the
            picture.
          </p>
          <FiguresTable rows={undated} council={council} name="Figures whose period is not told" dated={false} />
        </>
      )}
    </>
  )
}

/** An indicator over the years, beside others' figures, targets, inspections and plans. */
export default function Indicator() {
  const id = useParams()['*'] ?? ''
  const answer = useAsk(seriesQuery, { id })
  return (
    <Asked answer={answer} what="the indicator">
      {({ series }) => (series === null ? <NothingHere id={id} /> : <SeriesView key={id} series={series} />)}
    </Asked>
  )
}
