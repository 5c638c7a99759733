import { Link } from 'react-router'
import { thingAddress } from '../addresses.ts'
import type { LateDayReason } from '../generated/graphql.ts'
import { sayCaption } from '../words/captions.ts'
import { sayToday } from '../words/late.ts'

export interface TodayProps {
  readonly day: {
    readonly day: string
    readonly reason: LateDayReason
    readonly source: { readonly id: string; readonly caption: string } | null
  }
}

/** A sentence that says which day counts as today and why, with the way to the paper or meeting that gives it. */
export function Today({ day: { day, reason, source } }: TodayProps) {
  return (
    <>
      {sayToday(day, reason)}
      {source !== null && (
        <>
          {' ('}
          <Link className="govuk-link" to={thingAddress(source.id)}>
            {sayCaption(source.caption)}
          </Link>
          )
        </>
      )}
      .
    </>
  )
}
