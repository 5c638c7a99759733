import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import type { Failure } from '../ask/failure.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { FailedPart } from '../frame/Failed.tsx'
import { chosenCouncil } from '../inspecting/council.ts'
import { graphQuery } from '../queries/graph.ts'

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
  readonly children: (council: string) => ReactNode
}

/** An address that names a council of which nothing is held: no list may say that nothing was found in it. */
const notHeld: Failure = {
  what: 'Nothing with this name is held here.',
  todo: 'Look for it by its words in the search.',
  retry: false,
  code: 'NOT_FOUND',
}

/** A page about one council: that which the address names, else the first that has been read. */
export function CouncilPage(props: CouncilPageProps) {
  const { title, titled = (council) => `${title} of ${council}`, asked, lead, what, brings, children } = props
  const [query] = useSearchParams()
  const answer = useAsk(graphQuery, {})
  const councils = answer.state === 'answered' ? answer.data.graph.councils : []
  const chosen = chosenCouncil(councils, asked || query.get('council'))
  const council = councils.find(({ id }) => id === chosen)
  return (
    <>
      <PageHeading title={council === undefined ? title : titled(council.name)} council={council} />
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
          ) : council === undefined ? (
            <FailedPart failure={notHeld} again={() => {}} />
          ) : (
            children(chosen)
          )
        }
      </Asked>
    </>
  )
}
