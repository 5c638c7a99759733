import { inflateSync } from 'node:zlib'

/** Bytes that one part of a PDF may unpack to. */
const mostOfOne = 256 << 20

/**
 * Unpacks what it is given at once and within bounds, in place of Node's stream, which has none and leaves the worker waiting for
 * another thread at every piece. It does what the library asks of such a stream, and no more.
 */
export class Inflating {
  #unpacked: Uint8Array = new Uint8Array()
  #failure: unknown

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`${format} is not unpacked here`)
  }

  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: async (packed: Uint8Array): Promise<void> => {
        try {
          this.#unpacked = inflateSync(packed, { maxOutputLength: mostOfOne })
        } catch (failure) {
          this.#failure = failure
        }
      },
      close: async (): Promise<void> => {},
    }),
  }

  get readable(): readonly Uint8Array[] {
    // Asked for before anything is written, and gone through after.
    const given = { [Symbol.iterator]: () => this.#pieces() }
    return given as unknown as readonly Uint8Array[]
  }

  *#pieces(): Generator<Uint8Array> {
    if (this.#failure !== undefined) throw this.#failure
    yield this.#unpacked
  }
}
