/** How much of a PDF there is: all of it, all of it but with a wrong index, or only its beginning. */
export type Wholeness = 'whole' | 'unindexed' | 'cut'

/** What may follow the end mark: blanks, zeros, or what a server added. */
const objectBegins = /\b\d+ \d+ obj\b/

/**
 * A PDF ends with the place of its index (PDF 1.7, 7.5.5). One that was cut ends with objects, since an earlier end mark, if there is one,
 * is that of an earlier version or of the first page alone.
 */
export function wholenessOf(bytes: Uint8Array): Wholeness {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const told = text.lastIndexOf('startxref')
  if (told < 0) return 'cut'
  const after = text.slice(told)
  if (objectBegins.test(after)) return 'cut'
  const place = Number(/^startxref\s+(\d+)/.exec(after)?.[1] ?? Number.NaN)
  const begin = text.indexOf('%PDF-')
  const index = (at: number): boolean => /^\s*(?:xref|\d+ \d+ obj)/.test(text.slice(at, at + 40))
  return index(place) || index(place + begin) ? 'whole' : 'unindexed'
}
