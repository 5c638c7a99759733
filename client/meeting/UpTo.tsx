import { Today, type TodayProps } from '../parts/Today.tsx'

/** Up to which day it is told what came back, and why that day. */
export function UpTo({ day }: { readonly day: TodayProps['day'] | null }) {
  if (day === null) return null
  return (
    <p>
      <Today day={day} /> What came back is told up to that day.
    </p>
  )
}
