import { useParams, useSearchParams } from 'react-router'
import { useAsk } from '../ask/use-ask.ts'
import { Picture } from '../council/Picture.tsx'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { graphQuery } from '../queries/graph.ts'
import { asDay } from '../words/dates.ts'
import { NothingHere } from './NotFound.tsx'

/** A council as told up to a day: what is late, missing, told in two ways, coming back and new, and its years in a picture. */
export default function Council() {
  const id = `council/${useParams()['*'] ?? ''}`
  const [query] = useSearchParams()
  const asAt = asDay(query.get('as-at'))
  const answer = useAsk(graphQuery, {})
  return (
    <Asked answer={answer} what="the council">
      {({ graph: { councils } }) => {
        const council = councils.find((each) => each.id === id)
        if (council === undefined) return <NothingHere id={id} />
        return (
          <>
            <PageHeading title={council.name} above="The picture of a council" council={council} />
            <Picture key={id} council={id} asAt={asAt} />
          </>
        )
      }}
    </Asked>
  )
}
