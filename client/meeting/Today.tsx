import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { LateDayReason } from '../generated/graphql.ts'
import { sayCaption } from '../words/captions.ts'
import { sayToday } from '../words/late.ts'

interface TodayProps {
  readonly day: {
    readonly day: string
    readonly reason: LateDayReason
    readonly source: { readonly id: string; readonly caption: string } | null
  } | null
}

/** Up to which day it is told what came back, and why that day. */
export function Today({ day }: TodayProps) {
  if (day === null) return null
  return (
    <p>
      {sayToday(day.day, day.reason)}
      {day.source !== null && (
        <>
          {' ('}
          <Link className="govuk-link" to={thingAddress(day.source.id)}>
            {sayCaption(day.source.caption)}
          </Link>
          )
        </>
      )}
      . What came back is told up to that day.
    </p>
  )
}
