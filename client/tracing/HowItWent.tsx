import { Link } from 'react-router'
import { indicatorAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Sparkline } from '../figures/Sparkline.tsx'
import { indicatorsQuery } from '../queries/indicators.ts'
import { sayAmount } from '../words/amounts.ts'
import { sayBetter } from '../words/direction.ts'
import { saySpanOfTime } from '../words/spans.ts'

interface HowItWentProps {
  readonly indicator: string
  readonly council: string | null
}

/** An indicator as the list of its council's has it; null until that is known. */
function useListed({ indicator, council }: HowItWentProps) {
  const answer = useAsk(indicatorsQuery, { council: council ?? '' }, council === null)
  if (answer.state !== 'answered') return null
  return answer.data.indicatorList?.list.nodes.find((each) => each.indicator.id === indicator) ?? null
}

type Listed = NonNullable<ReturnType<typeof useListed>>

function sayNewest({ latest, indicator: { better } }: Listed): string | null {
  if (latest === null) return null
  const { figure } = latest
  const way = better === 'HIGHER' || better === 'LOWER' ? ` ${sayBetter(better)}.` : ''
  return `Newest: ${sayAmount(figure)}, ${saySpanOfTime(figure.start, figure.end)}.${way}`
}

/** The newest figure of an indicator, and which way is good. */
export function Newest(props: HowItWentProps) {
  const listed = useListed(props)
  return listed === null ? null : sayNewest(listed)
}

/** How an indicator went: its newest figure, which way is good, and a small picture, with the way to all of them. */
export function HowItWent(props: HowItWentProps) {
  const listed = useListed(props)
  const newest = listed === null ? null : sayNewest(listed)
  if (listed === null || newest === null) return null
  return (
    <div className="how-it-went">
      <p>
        {newest}{' '}
        <Link className="govuk-link no-print" to={indicatorAddress(props.indicator)}>
          All its figures
        </Link>
      </p>
      <Sparkline points={listed.points} unit={listed.latest?.figure.unit ?? listed.indicator.unit} />
    </div>
  )
}
