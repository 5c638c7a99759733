import type { CombinedError } from 'urql'
import { sayCount } from '../words/numbers.ts'

/** Why an answer did not come, for the reader: what happened, what to do, and whether asking again may help. */
export interface Failure {
  readonly what: string
  readonly todo: string
  readonly retry: boolean
  /** The server's code, or our own for what never reached it. */
  readonly code: string
}

type Told = Omit<Failure, 'code'>

const wait: Omit<Told, 'what'> = { todo: 'Wait a few seconds, then try again.', retry: true }
const tell = 'Go back and try another page. If it happens again, tell whoever runs this site, and give them the code below.'

/** The codes that a request may be answered with; the contract's others are told on the server's console alone. */
export const told: Readonly<Record<string, Told>> = {
  INVALID_INPUT: {
    what: 'The address asks for something in a form that cannot be read.',
    todo: 'Start from the search.',
    retry: false,
  },
  NOT_FOUND: { what: 'Nothing with this name is held here.', todo: 'Look for it by its words in the search.', retry: false },
  LIMIT_EXCEEDED: {
    what: 'The page asks for more than can be answered at once.',
    todo: 'Ask for less: a shorter search, or a page at a time.',
    retry: false,
  },
  PARAMETER_REFUSED: { what: 'The address holds text that cannot be looked for.', todo: 'Start from the search.', retry: false },
  NOTES_CLOSED: { what: 'This site takes no notes.', todo: 'Send yours to whoever runs it.', retry: false },
  KEY_REFUSED: { what: 'The key is not the one of this site.', todo: 'Check it, or ask whoever runs this site.', retry: false },
  STALE_DECISION: {
    what: 'It is not as you saw it: it was decided on since, says something else, or is gone.',
    todo: 'Look at it again, then decide.',
    retry: false,
  },
  TIMEOUT: {
    what: 'The answer took longer than it may.',
    todo: 'Ask for less, or try again in a minute.',
    retry: true,
  },
  BUSY: { what: 'More is being asked for than can be answered at once.', ...wait },
  HOST_REFUSED: {
    what: 'This site is not known to its server under this address.',
    todo: 'Open it by the address that you were given, or tell whoever runs it.',
    retry: false,
  },
  TOO_MANY: { what: 'More was asked for within a minute than is answered.', todo: 'Try again in a minute.', retry: true },
  STORE_UNREACHABLE: { what: 'The store that holds the data does not answer.', ...wait },
  STORE_TIMEOUT: { what: 'The store that holds the data took too long to answer.', ...wait },
  STORE_FULL: {
    what: 'The store that holds the data has no space left.',
    todo: 'Tell whoever runs this site, then try again.',
    retry: true,
  },
  STORE_CLOSED: { what: 'The store that holds the data is closing.', ...wait },
  STORE_FAILED: { what: 'The store that holds the data could not answer this.', todo: tell, retry: false },
  NOT_READY: {
    what: 'The documents are still being loaded.',
    todo: 'Wait until they are, usually less than a minute, then try again.',
    retry: true,
  },
  STOPPING: { what: 'The server is stopping.', ...wait },
  INTERNAL: { what: 'A fault of this software stopped the answer.', todo: tell, retry: false },
}

const unknown: Told = { what: 'The server could not answer.', todo: tell, retry: false }
const offline: Failure = {
  what: 'You are offline.',
  todo: 'What you have opened already still shows. This page will be asked for again when you are back.',
  retry: true,
  code: 'OFFLINE',
}
const unreachable: Failure = { what: 'The server does not answer.', ...wait, code: 'UNREACHABLE' }

type Answered = Pick<CombinedError, 'graphQLErrors' | 'networkError'>

const firstCode = (error: Pick<Answered, 'graphQLErrors'>): string | undefined =>
  error.graphQLErrors.map(({ extensions }) => extensions?.code).find((code): code is string => typeof code === 'string')

/** In how many seconds the server says to ask again, where it does. */
const secondsIn = (error: Pick<Answered, 'graphQLErrors'>): number | undefined =>
  error.graphQLErrors.map(({ extensions }) => extensions?.seconds).find((each): each is number => typeof each === 'number')

/** An error of the client as a reader is told it. A code outside the list is shown as it came. */
export function readFailure(error: Answered, online: boolean): Failure {
  const code = firstCode(error)
  const seconds = secondsIn(error)
  if (code === 'TOO_MANY' && seconds !== undefined)
    return { ...(told[code] ?? unknown), todo: `Try again in ${sayCount(seconds, 'second', 'seconds')}.`, code }
  if (code !== undefined) return { ...(told[code] ?? unknown), code }
  if (error.networkError === undefined) return { ...unknown, code: 'UNKNOWN' }
  return online ? unreachable : offline
}
