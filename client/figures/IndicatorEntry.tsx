import { Link } from 'react-router'
import { indicatorAddress } from '../addresses.ts'
import { sayAmount } from '../words/amounts.ts'
import { sayBetter } from '../words/direction.ts'
import { sayCount } from '../words/numbers.ts'
import { saySpanOfTime } from '../words/spans.ts'
import type { Listed } from './families.ts'
import { Sparkline } from './Sparkline.tsx'

function sayLatest({ figure }: NonNullable<Listed['latest']>): string {
  const { start, end, small } = figure
  return `${sayAmount(figure)}, ${saySpanOfTime(start, end)}${small === true ? ' (a count under five)' : ''}`
}

/** An indicator in a list: its newest figure, how it went, which way is good, and how much is told of it. */
export function IndicatorEntry({ listed }: { readonly listed: Listed }) {
  const { indicator, figures, documents, points, latest } = listed
  return (
    <li className="indicator-entry">
      <div>
        <Link className="govuk-link" to={indicatorAddress(indicator.id)}>
          {indicator.name}
        </Link>
        {latest !== null && <p>Newest: {sayLatest(latest)}</p>}
        <p className="aside indicator-about">
          {(indicator.better === 'HIGHER' || indicator.better === 'LOWER') && `${sayBetter(indicator.better)}. `}
          {sayCount(figures, 'figure', 'figures')} in {sayCount(documents, 'document', 'documents')}
          {latest === null && '; none of the council itself has a period that is told'}.
        </p>
      </div>
      <Sparkline points={points} unit={latest?.figure.unit ?? indicator.unit} />
    </li>
  )
}
