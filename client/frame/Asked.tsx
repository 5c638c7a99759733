import type { ReactNode } from 'react'
import type { Answer } from '../ask/use-ask.ts'
import { FailedPage, FailedPart } from './Failed.tsx'
import { Waiting } from './Waiting.tsx'

interface AskedProps<Data> {
  readonly answer: Answer<Data>
  /** What is asked for, as "Loading …" goes on. */
  readonly what: string
  /** True where the answer is a part of a page that shows without it. */
  readonly part?: boolean
  readonly children: (data: Data) => ReactNode
}

/** An answer once it is there; until then that it is awaited, or why it did not come. */
export function Asked<Data>({ answer, what, part = false, children }: AskedProps<Data>) {
  if (answer.state === 'answered') return children(answer.data)
  if (answer.state === 'waiting') return <Waiting what={what} part={part} />
  const { failure, again } = answer
  return part ? <FailedPart failure={failure} again={again} /> : <FailedPage failure={failure} again={again} />
}
