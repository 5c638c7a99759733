/** Asks a thread something of a file; it is given the file's bytes once, and keeps it open until it is to forget it. */
export type Order<Ask> = { readonly file: number; readonly bytes?: Uint8Array; readonly ask: Ask } | { readonly forget: number }

/** Why a file could not be read. */
export interface Failure {
  readonly why: 'password' | 'damaged' | 'time' | 'memory'
  readonly words: string
  /** The page it was on, where it was on one. */
  readonly page?: number
}

export type Answer<Seen> = { readonly seen: Seen } | { readonly failure: Failure }

export class ReadingFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.words)
    this.failure = failure
  }
}
