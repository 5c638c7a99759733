import type { ChangeEvent, ReactNode } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { GraphQuery } from '../generated/graphql.ts'
import { chosenCouncil } from '../inspecting/council.ts'
import { graphQuery } from '../queries/graph.ts'

interface ChoiceProps {
  readonly councils: GraphQuery['graph']['councils']
  readonly chosen: string
  readonly addressOf: (council: string) => string
}

/** Which council the page is about, where there are several. */
function Choice({ councils, chosen, addressOf }: ChoiceProps) {
  const navigate = useNavigate()
  if (councils.length < 2) return null
  const choose = ({ currentTarget }: ChangeEvent<HTMLSelectElement>) => navigate(addressOf(currentTarget.value))
  return (
    <label className="council-choice no-print">
      <span className="council-choice-name">Council</span>
      <select className="govuk-select" value={chosen} onChange={choose}>
        {councils.map(({ id, name, invented }) => (
          <option key={id} value={id}>
            {name}
            {invented === true && ' (invented)'}
          </option>
        ))}
      </select>
    </label>
  )
}

interface CouncilPageProps {
  /** "Meetings": what the page lists; " of" and the council's name follow it, unless `titled` says otherwise. */
  readonly title: string
  readonly titled?: (council: string) => string
  /** The council that the address names in its path. */
  readonly asked?: string | undefined
  readonly lead: ReactNode
  /** What is awaited while it loads. */
  readonly what: string
  /** What to read so that the page has something to show: "A meeting's minutes". */
  readonly brings: string
  readonly addressOf: (council: string) => string
  readonly children: (council: string) => ReactNode
}

/** A page about one council: that which the address names, else the first that has been read. */
export function CouncilPage(props: CouncilPageProps) {
  const { title, titled = (council) => `${title} of ${council}`, asked, lead, what, brings, addressOf, children } = props
  const [query] = useSearchParams()
  const answer = useAsk(graphQuery, {})
  const councils = answer.state === 'answered' ? answer.data.graph.councils : []
  const chosen = chosenCouncil(councils, asked || query.get('council'))
  const name = councils.find(({ id }) => id === chosen)?.name
  return (
    <>
      <PageHeading title={name === undefined ? title : titled(name)} />
      <p className="lead">{lead}</p>
      <Asked answer={answer} what={what} part>
        {() =>
          chosen === null ? (
            <>
              <p>No document has been read yet. Reading {brings} will bring them here:</p>
              <p>
                <code>npm run ingest -- PATH --council NAME</code>
              </p>
            </>
          ) : (
            <>
              <Choice councils={councils} chosen={chosen} addressOf={addressOf} />
              {children(chosen)}
            </>
          )
        }
      </Asked>
    </>
  )
}
