import { sayDay } from '../words/dates.ts'

interface NoPlanYetProps {
  /** The day on which something was found or asked for. */
  readonly day: string | null
  /** The day of the newest plan that has been read. */
  readonly planDay: string | null
}

/** That no plan was read that could answer it: what is told after the newest plan cannot stand in it. */
export function NoPlanYet({ day, planDay }: NoPlanYetProps) {
  if (planDay === null) return <p>No plan has been read that could answer it.</p>
  if (day === null || day <= planDay) return null
  return (
    <p>
      The newest plan that has been read tells of {sayDay(planDay)}, before this came out. A later plan may answer it; none has
      been read.
    </p>
  )
}
