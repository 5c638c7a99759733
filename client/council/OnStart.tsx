import { Link } from 'react-router'
import { councilAddress, lateAddress } from '../addresses.ts'
import { type Answer, useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { GraphQuery, NumbersQuery } from '../generated/graphql.ts'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { newsQuery, numbersQuery } from '../queries/council.ts'
import { sayToday } from '../words/late.ts'
import { ChangesInShort, Newest } from './News.tsx'
import { isNothingRead, NothingRead } from './NothingRead.tsx'
import { Numbers } from './Numbers.tsx'

interface OnStartProps {
  readonly council: GraphQuery['graph']['councils'][number]
}

interface ToldProps extends OnStartProps {
  readonly numbers: Answer<NumbersQuery>
}

function Told({ council: { id, name }, numbers }: ToldProps) {
  const news = useAsk(newsQuery, { council: id, asAt: null, first: 1 })
  return (
    <>
      <Asked answer={numbers} what={`the numbers of ${name}`} part>
        {(data) => (
          <>
            {data.late.days[0] !== undefined && (
              <p className="aside">{sayToday(data.late.days[0].day, data.late.days[0].reason)}.</p>
            )}
            <Numbers council={id} asAt={null} data={data} />
          </>
        )}
      </Asked>
      <Asked answer={news} what={`what is new in ${name}`} part>
        {(data) => (
          <>
            <Newest news={data.news} council={id} />
            <ChangesInShort news={data.news} />
          </>
        )}
      </Asked>
      <p>
        <Link className="govuk-link" to={councilAddress(id)}>
          The whole picture of {name}
        </Link>{' '}
        or{' '}
        <Link className="govuk-link" to={lateAddress(id)}>
          what is late or at risk on another day
        </Link>
      </p>
    </>
  )
}

/** A council on the start page: its numbers, the newest document read of it, and what is new. */
export function OnStart({ council }: OnStartProps) {
  const { id, name } = council
  const numbers = useAsk(numbersQuery, { council: id, asAt: null })
  return (
    <section className="start-council">
      <h2 className="section-title">
        <Link className="govuk-link" to={councilAddress(id)}>
          {name}
        </Link>
      </h2>
      <InventedNotice of={[council]} />
      {council.wordingAtHand === false && (
        <p className="aside">
          A real council, told in our words: its papers are not here, and each fact says where it stands in them.
        </p>
      )}
      {isNothingRead(numbers) ? <NothingRead /> : <Told council={council} numbers={numbers} />}
    </section>
  )
}
