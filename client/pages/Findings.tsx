import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { type FoundLimits, findingsAddress, recommendationsAddress, topicsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { staying } from '../frame/staying.ts'
import type { FindersQuery } from '../generated/graphql.ts'
import { newestPlanDay } from '../listing/asked.ts'
import { FoundBy } from '../listing/FoundBy.tsx'
import { areaChoices, filterOf, findersOf, papers, polarityChoices, sayPolarities, voiceChoices } from '../listing/found.ts'
import { type Chosen, ListForm } from '../listing/ListForm.tsx'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { useFolds } from '../parts/Folding.tsx'
import { findersQuery, foundListQuery } from '../queries/lists.ts'
import '../styles/trace.css'
import '../styles/inspection.css'
import '../styles/figures.css'
import '../styles/lists.css'
import { sayCount } from '../words/numbers.ts'

function Nothing() {
  return (
    <>
      <p>No finding was found in the documents that have been read. Reading an inspection report will bring it here:</p>
      <p>
        <code>npm run ingest -- PATH</code>
      </p>
    </>
  )
}

/** How many fit all that was chosen, by whom ever. */
function Fitting({ council, limits }: Pick<FindersProps, 'council' | 'limits'>) {
  const answer = useAsk(foundListQuery, { filter: filterOf(council, limits.inspection ?? null, limits), first: 0, after: null })
  if (answer.state !== 'answered') return null
  const { totalCount, counts } = answer.data.findings
  const which = totalCount === 0 ? '' : `: ${sayPolarities(counts)}`
  return <>{`${sayCount(totalCount, 'finding fits', 'findings fit')} all that was chosen${which}. `}</>
}

interface FindersProps {
  readonly council: string
  readonly data: FindersQuery
  readonly limits: FoundLimits
}

function Finders({ council, data, limits }: FindersProps) {
  const folds = useFolds()
  const navigate = useNavigate()
  const { inspection, area, polarity, voice, topic, words } = limits
  const finders = findersOf(data)
  const shown = inspection === undefined ? finders : finders.filter(({ id }) => id === inspection)
  const isChosen = [area, polarity, voice, topic, words].some((each) => each !== undefined)
  const go = ({ q, ...chosen }: Chosen) =>
    navigate(findingsAddress(council, { ...chosen, words: q }), { replace: true, state: staying })
  const inspections = finders.filter(({ id }) => id !== papers).length
  return (
    <>
      <p role="status">
        <strong>
          {sayCount(data.findings.totalCount, 'finding', 'findings')} of{' '}
          {sayCount(inspections, 'inspection or review', 'inspections and reviews')}
          {finders.length > inspections && ' and of other papers'}: {sayPolarities(data.findings.polarities)}.
        </strong>{' '}
        {isChosen && <Fitting council={council} limits={limits} />}Whether one is a strength or a weakness is read by a rule from
        its words, which it names.
      </p>
      <ListForm
        fields={[
          {
            name: 'inspection',
            label: 'Who found it',
            any: 'Anybody',
            choices: finders.map(({ id, title }) => [id, title] as const),
          },
          { name: 'polarity', label: 'Good or bad', any: 'Any', choices: polarityChoices(data.findings) },
          { name: 'area', label: 'Area, as printed', any: 'Any', choices: areaChoices(data.findings) },
          { name: 'voice', label: 'Who speaks', any: 'Anybody', choices: voiceChoices(data.findings) },
          {
            name: 'topic',
            label: 'About',
            any: 'Anything',
            choices: data.topics.nodes
              .map(({ id, label }) => [id, label] as const)
              .toSorted(([, a], [, b]) => a.localeCompare(b, 'en-GB')),
          },
        ]}
        wordsLabel="Words in it, side by side"
        chosen={{ inspection, area, polarity, voice, topic, q: words }}
        go={go}
      />
      {shown.length === 0 && <p>None fits all that was chosen.</p>}
      {shown.map((finder) => (
        <FoundBy
          key={finder.id}
          council={council}
          finder={finder}
          limits={limits}
          planDay={newestPlanDay(data.plans.nodes)}
          folds={folds}
          usually={isChosen || shown.length === 1}
        />
      ))}
      <ul className="ways-on no-print">
        <li>
          <Link className="govuk-link" to={recommendationsAddress(council)}>
            What was asked for, and what became of it
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={topicsAddress(council)}>
            By topic
          </Link>
        </li>
      </ul>
      <Download table="findings" asked={{ filter: JSON.stringify({ council: [council] }) }} of="all findings" />
    </>
  )
}

function OfCouncil({ council, limits }: { readonly council: string; readonly limits: FoundLimits }) {
  const answer = useAsk(findersQuery, { council })
  return (
    <Asked answer={answer} what="findings" part>
      {(data) => (data.findings.totalCount === 0 ? <Nothing /> : <Finders council={council} data={data} limits={limits} />)}
    </Asked>
  )
}

/** What was found in a council, by whom and in which area, and what each led to. */
export default function Findings() {
  const asked = useParams()['*'] || undefined
  const [query] = useSearchParams()
  const given = (name: string): string | undefined => query.get(name) || undefined
  const limits: FoundLimits = {
    inspection: given('inspection'),
    area: given('area'),
    polarity: given('polarity'),
    voice: given('voice'),
    topic: given('topic'),
    words: given('q'),
  }
  return (
    <CouncilPage
      title="Findings"
      titled={(council) => `What was found in ${council}`}
      asked={asked}
      lead="Strengths and weaknesses that inspectors and others found, and what each led to."
      what="findings"
      brings="an inspection report"
    >
      {(council) => <OfCouncil key={council} council={council} limits={limits} />}
    </CouncilPage>
  )
}
