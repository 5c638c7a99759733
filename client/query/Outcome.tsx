import { sayCount, sayNumber } from '../words/numbers.ts'
import type { Told } from './asking.ts'

const saySize = (bytes: number): string => (bytes < 1000 ? `${bytes} bytes` : `${sayNumber(Math.round(bytes / 1000))} KB`)

const sayTime = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`

/** What came back, in a line: what is wrong with it, how much it is, what it cost, and of which data it is. */
export function Outcome({ told }: { readonly told: Told | undefined }) {
  return (
    <p role="status" className="outcome no-print">
      {told === undefined
        ? 'Not run yet.'
        : `${told.errors > 0 ? `Answered with ${sayCount(told.errors, 'error', 'errors')}` : 'Answered'} in ${sayTime(told.took)}: ${saySize(told.bytes)}.`}
      {told?.cost !== undefined && ` Cost ${sayNumber(told.cost.asked)} of ${sayNumber(told.cost.most)} points.`}
      {told?.digest !== undefined && (
        <>
          {' '}
          Data <code>{told.digest.slice(0, 12)}</code>.
        </>
      )}
    </p>
  )
}
