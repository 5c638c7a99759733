import { Problem } from '../../../schema/index.ts'

const wayOut =
  'Nothing was deleted. Move that folder away and start again: what was in it is loaded afresh from the data sets and documents'

/** An error while opening the store's file, in our words. */
export function openingProblem(thrown: unknown, folder: string): Problem {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (/cannot be locked/i.test(message))
    return new Problem(
      'STORE_LOCKED',
      {
        what: 'Another process has this store open',
        where: folder,
        todo: 'Stop that process, or set DATA_DIR to another folder',
      },
      { cause: thrown },
    )
  if (/permission denied|read-only file system/i.test(message))
    return new Problem(
      'FOLDER_REFUSED',
      {
        what: 'The store cannot be written',
        where: folder,
        todo: 'Give this user the right to write there, or set DATA_DIR to another folder',
      },
      { cause: thrown },
    )
  if (noSpace.test(message)) return spaceProblem(thrown, folder)
  return new Problem(
    'STORE_DAMAGED',
    { what: `The store cannot be read (${firstLine(message)})`, where: folder, todo: wayOut },
    { cause: thrown },
  )
}

const noSpace = /no space left|file too large|disk quota|ENOSPC|os error (28|27|122)\b/i
const firstLine = (text: string): string => text.split('\n')[0] ?? text

const spaceProblem = (thrown: unknown, folder: string): Problem =>
  new Problem(
    'STORE_FULL',
    {
      what: 'No space is left to write the store',
      where: folder,
      todo: 'Make room and start again: the load goes on where it stopped',
    },
    { cause: thrown },
  )

/** An error of a query or a commit, in our words. */
export function runningProblem(thrown: unknown, folder: string, doing: string): Problem {
  if (thrown instanceof Problem) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (noSpace.test(message)) return spaceProblem(thrown, folder)
  return new Problem(
    'STORE_FAILED',
    {
      what: `The embedded store refused ${doing} (${firstLine(message)})`,
      where: folder,
      todo: 'Please report it with the log lines around it',
    },
    { cause: thrown },
  )
}

/** What the store holds is not what was put into it. */
export function damage(what: string, where: string): Problem {
  return new Problem('STORE_DAMAGED', { what, where, todo: wayOut })
}

/** The engine refuses one of two transactions that write the same thing: the work is to be done again. */
export function isConflict(thrown: unknown): boolean {
  return thrown instanceof Error && 'gqlStatus' in thrown && String(thrown.gqlStatus).startsWith('40')
}
