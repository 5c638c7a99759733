import type { Answer } from '../ask/use-ask.ts'

/** Whether an answer did not come because nothing that tells a day has been read of the council asked about. */
export const isNothingRead = (answer: Answer<unknown>): boolean =>
  answer.state === 'failed' && answer.failure.code === 'NOT_FOUND'

/** That nothing has been read of a council, and what brings it here. */
export function NothingRead() {
  return (
    <>
      <p>No document of this council has been read yet. Reading one will bring its picture here:</p>
      <p>
        <code>npm run ingest -- PATH --council NAME</code>
      </p>
    </>
  )
}
