import type { Problem } from '../../../schema/index.ts'
import { refusal } from '../refusal.ts'
import type { Failure } from './messages.ts'

const seconds = (milliseconds: number): string => {
  const count = Math.round(milliseconds / 1000)
  return count === 1 ? '1 second' : `${count} seconds`
}

/** What a person is told of a file that a thread could not read. `kind` is what it is, "PDF"; `patience` is in milliseconds. */
export function refusalOf({ why, words, page }: Failure, kind: string, where: string, patience: number): Problem {
  const at = page === undefined ? '' : ` on page ${page}`
  if (why === 'password') return refusal(`This ${kind} opens only with a password`, where, 'Save it without one')
  if (why === 'time')
    return refusal(
      `Reading this ${kind} took longer than ${seconds(patience)} and was ended`,
      where,
      'Divide it, or print it anew',
    )
  if (why === 'memory')
    return refusal(`Reading this ${kind} took more memory than one file may, and was ended`, where, 'Divide it, or print it anew')
  return refusal(`This ${kind} is damaged${at} (${words.split(/\.?\n|\.$/)[0]})`, where, 'Fetch it again')
}
