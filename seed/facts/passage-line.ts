import { labelOfId, type NodeRecord } from '../../schema/index.ts'
import { byName, type Lines, parsedLine, type Thing } from './line.ts'
import type { Names } from './names.ts'

type Values = Readonly<Record<string, unknown>>

/** A digest in fewer letters: there are thousands of them. */
const recoded = (digest: unknown, from: BufferEncoding, to: BufferEncoding): string | undefined =>
  typeof digest === 'string' ? Buffer.from(digest, from).toString(to) : undefined

const range = (from: unknown, to: unknown): string => (from === to ? String(from) : `${from}-${to}`)

/**
 * Writes passages of one document, a line each, and reads them again: "at" is where one starts and ends, "lines" the same in lines, "in" the
 * report or section it stands in where that is not the document itself; "normal" is the digest of the normal form in base64url.
 */
export class PassageLines {
  readonly #lines: Lines
  readonly #names: Names
  readonly #key: string
  readonly #document: string

  constructor(lines: Lines, names: Names, key: string) {
    this.#lines = lines
    this.#names = names
    this.#key = key
    this.#document = names.documentOf(key)
  }

  write(thing: Thing): string {
    const { start, end, lineStart, lineEnd, digest, normalDigest, words, state, links, ...more } = this.#lines.rest(thing)
    const { PART_OF, ...others } = (links ?? {}) as Values
    const [within] = Array.isArray(PART_OF) && PART_OF.length === 1 ? PART_OF : []
    const isPlain = typeof within === 'string'
    const rest = isPlain ? others : ((links ?? {}) as Values)
    return JSON.stringify({
      at: `${start}-${end}`,
      lines: range(lineStart, lineEnd),
      words,
      digest,
      normal: recoded(normalDigest, 'hex', 'base64url'),
      ...byName(more),
      ...(within === this.#document ? {} : { in: isPlain ? within : null }),
      ...(Object.keys(rest).length === 0 ? {} : { links: rest }),
    })
  }

  read(line: string, where: string): Thing {
    const { at, lines, words, digest, normal, in: within, links, ...more } = parsedLine(line, where)
    const [start, end] = String(at).split('-').map(Number)
    const [lineStart, lineEnd = lineStart] = String(lines).split('-').map(Number)
    const part = within === null ? {} : { PART_OF: [within ?? this.#document] }
    const all = { ...part, ...((links ?? {}) as Values) }
    const values = {
      ...more,
      start,
      end,
      lineStart,
      lineEnd,
      digest,
      normalDigest: recoded(normal, 'base64url', 'hex'),
      words,
      state: 'UNREAD',
      links: all,
    }
    return this.#lines.thing(this.#names.whole(`${this.#key}@${at}`) ?? '', values, where)
  }
}

export const isPassage = (node: NodeRecord): boolean => labelOfId(node.id) === 'Passage'
