/** The first and last byte of a part of a file. */
export interface Part {
  readonly first: number
  readonly last: number
}

/** What of a file a request asks for: a part, what the file does not hold, or all of it. */
export type Asked = Part | 'beyond' | 'all'

/**
 * Reads a Range header (RFC 9110, section 14). What is not one range of bytes is answered with the whole file, as the standard
 * allows: several parts, other units, and what can't be read.
 */
export function partAsked(header: string | undefined, size: number): Asked {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header?.trim() ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'all'
  if (from === '') return Number(to) === 0 || size === 0 ? 'beyond' : { first: Math.max(0, size - Number(to)), last: size - 1 }
  if (to !== '' && Number(to) < Number(from)) return 'all'
  if (Number(from) >= size) return 'beyond'
  return { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
}
