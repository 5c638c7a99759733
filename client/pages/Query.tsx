import { Link } from 'react-router'
import { queryDocsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { GraphQuery } from '../generated/graphql.ts'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { graphQuery } from '../queries/graph.ts'
import { Bench } from '../query/Bench.tsx'
import { Library } from '../query/Library.tsx'
import { useOpened } from '../query/use-opened.ts'
import '../styles/query.css'

function Opening({ councils }: { readonly councils: GraphQuery['graph']['councils'] }) {
  const answer = useOpened(councils)
  const operation = answer.state === 'answered' ? answer.data.operation?.name : undefined
  return (
    <div className="query-page">
      <Library current={operation} />
      <Asked answer={answer} what="what can be asked about" part>
        {(opened) => (
          <div>
            {opened.council !== null && <InventedNotice of={[{ id: opened.council }]} />}
            {opened.unknown !== undefined && (
              <p role="alert">
                The library has no operation called <code>{opened.unknown}</code>. This is its first one.
              </p>
            )}
            <Bench opened={opened} councils={councils} />
          </div>
        )}
      </Asked>
    </div>
  )
}

/** The data in GraphQL: questions to start from, an editor, the answer, and a link that leads back here. */
export default function Query() {
  const answer = useAsk(graphQuery, {})
  return (
    <>
      <PageHeading title="Query the data" />
      <p className="lead no-print">
        Every question that the pages answer, and any other, in GraphQL. Choose one, change it, run it. A permalink leads back to
        it.{' '}
        <Link className="govuk-link" to={queryDocsAddress()}>
          All that can be asked
        </Link>{' '}
        is told by subject.
      </p>
      <Asked answer={answer} what="which councils there are" part>
        {({ graph }) => <Opening councils={graph.councils} />}
      </Asked>
    </>
  )
}
