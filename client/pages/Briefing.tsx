import { Link, useParams, useSearchParams } from 'react-router'
import { briefingAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { Parts } from '../briefing/Parts.tsx'
import { Questions } from '../briefing/Questions.tsx'
import { Sources } from '../briefing/Sources.tsx'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { BriefingQuery } from '../generated/graphql.ts'
import { Download } from '../parts/Download.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { briefingQuery } from '../queries/briefing.ts'
import '../styles/briefing.css'
import { sayHeading } from '../words/captions.ts'
import { sayDay } from '../words/dates.ts'
import { sayToday } from '../words/late.ts'
import { lowered, sayCount } from '../words/numbers.ts'
import { NothingHere } from './NotFound.tsx'

type Answer = NonNullable<BriefingQuery['briefing']>

/** Whether anything is told in words of ours, which stand in single marks. */
const tellsOurs = ({ parts, questions }: Answer): boolean =>
  [...parts.flatMap(({ lines }) => lines), ...questions].some(({ words }) => /(?:^|[\s(])‘/.test(words))

function BriefingView({ briefing }: { readonly briefing: Answer }) {
  const kind = useLabelWords()
  const { about, council, day, documentsRead, scope } = briefing
  const of = about.council === null ? { council: council.id } : {}
  return (
    <article className="briefing">
      <InventedNotice of={[council]} />
      <PageHeading
        title={sayHeading(about.caption)}
        council={council}
        above={about.__typename === 'Council' ? 'Briefing' : `Briefing: ${kind(about.__typename).one}, ${council.name}`}
      />
      <p>
        {sayToday(day.day, day.reason)}. {sayCount(documentsRead, 'document', 'documents')} of {council.name} that came out by
        then, or bear no day, {documentsRead === 1 ? 'was' : 'were'} read.
      </p>
      {tellsOurs(briefing) && (
        <p className="aside">
          Words in “double marks” stand so in a paper. Those in ‘single marks’ are ours, with the place of the paper's own.
        </p>
      )}
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={thingAddress(about.id)}>
            All that is said of it
          </Link>
        </li>
        {day.reason !== 'ASKED' && (
          <li>
            <Link className="govuk-link" to={briefingAddress(about.id, { ...of, asAt: day.day })}>
              This briefing, kept to this day
            </Link>
          </li>
        )}
      </ul>
      <Questions {...briefing} />
      <Parts parts={briefing.parts} />
      <p className="aside">What stands in this briefing: {lowered(scope)}</p>
      <Sources sources={briefing.sources} />
      {day.reason !== 'ASKED' && (
        <p className="only-print">
          Kept to {sayDay(day.day)}, this briefing is at{' '}
          {`${window.location.origin}${briefingAddress(about.id, { ...of, asAt: day.day })}`}
        </p>
      )}
      <Download
        table="briefing-questions"
        asked={{ about: about.id, council: council.id, asAt: day.reason === 'ASKED' ? day.day : null }}
        of="the questions"
      />
    </article>
  )
}

/** One to four printed pages on a thing: questions to ask, the thread, the figures, each with its sources. */
export default function Briefing() {
  const id = useParams()['*'] ?? ''
  const [query] = useSearchParams()
  const answer = useAsk(briefingQuery, { about: id, council: query.get('council') || null, asAt: query.get('as-at') || null })
  return (
    <Asked answer={answer} what="the briefing">
      {({ briefing }) => (briefing === null ? <NothingHere id={id} /> : <BriefingView key={id} briefing={briefing} />)}
    </Asked>
  )
}
