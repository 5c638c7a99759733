/** The closed list of what can go wrong, each with what a client may do about it. */
export const problemCodes = {
  INVALID_INPUT: { retry: false, about: 'An argument is missing, too large or of the wrong form.' },
  NOT_FOUND: { retry: false, about: 'Nothing in the graph has this id or name.' },
  LIMIT_EXCEEDED: { retry: false, about: 'The request asks for more than one request may.' },
  PARAMETER_REFUSED: {
    retry: false,
    about: 'A value that no engine stores: circular, nested too deep, not a number, too long or broken text.',
  },
  NOTES_CLOSED: { retry: false, about: 'This server takes no notes and no decisions: no key for them was set where it runs.' },
  KEY_REFUSED: { retry: false, about: 'The key for notes and decisions is missing or wrong.' },
  STALE_DECISION: {
    retry: false,
    about: 'What was decided on is not as the reviewer saw it: it was decided on since, says something else, or is gone.',
  },
  TOO_MANY: { retry: true, about: 'More was sent within a minute than is taken.' },
  TIMEOUT: { retry: true, about: 'The answer took longer than one may.' },
  BUSY: { retry: true, about: 'More requests are under way than the server answers at once.' },
  HOST_REFUSED: { retry: false, about: 'The request names a host that is not this server.' },
  RECORD_INVALID: { retry: false, about: 'A record does not fit the graph model.' },
  STORE_UNREACHABLE: { retry: true, about: 'The graph store does not answer.' },
  STORE_TIMEOUT: { retry: true, about: 'The graph store took longer than a request may.' },
  STORE_REFUSED: { retry: false, about: 'The graph store refused the user or the password.' },
  STORE_LOCKED: { retry: false, about: 'Another process has the embedded store open.' },
  STORE_DAMAGED: { retry: false, about: 'The store holds something else than what was loaded.' },
  STORE_FULL: { retry: true, about: 'The store could not write: no space is left.' },
  STORE_CLOSED: { retry: true, about: 'The store is closing or closed.' },
  STORE_FAILED: { retry: false, about: 'The store answered with an error of its own.' },
  NOT_READY: { retry: true, about: 'Data are still being loaded.' },
  STOPPING: { retry: true, about: 'The server is stopping.' },
  PORT_TAKEN: { retry: false, about: 'The port cannot be listened on.' },
  FOLDER_REFUSED: { retry: false, about: 'A file or folder cannot be read or written.' },
  SETTING_INVALID: { retry: false, about: 'An environment variable or flag has a value that cannot be used.' },
  BUILD_FAILED: { retry: false, about: 'The explorer could not be built.' },
  INTERNAL: { retry: false, about: 'A fault of this software.' },
} as const satisfies Record<string, { retry: boolean; about: string }>

export type ProblemCode = keyof typeof problemCodes

/** What went wrong, to what, and what to do: the three parts of every message. */
export interface ProblemParts {
  what: string
  where?: string
  todo?: string
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly parts: ProblemParts

  constructor(code: ProblemCode, parts: ProblemParts, options?: { cause?: unknown }) {
    const head = parts.where === undefined ? parts.what : `${parts.what}: ${parts.where}`
    super(
      [head, parts.todo]
        .filter((part) => part !== undefined)
        .map(sentence)
        .join(' '),
      options,
    )
    this.code = code
    this.parts = parts
  }

  get retry(): boolean {
    return problemCodes[this.code].retry
  }
}

/** Any thrown thing as a problem; what is not one is a fault of ours. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  const what = thrown instanceof Error ? thrown.message : String(thrown)
  return new Problem('INTERNAL', { what, todo: 'Please report it with the log lines around it' }, { cause: thrown })
}
