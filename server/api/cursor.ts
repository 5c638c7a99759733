import { Problem } from '../../schema/index.ts'

/** A cursor tells a place by what the list is sorted by, so that it holds while things come and go around it. */
export function encodeCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

export const noCursor = (cursor: string): Problem =>
  new Problem('INVALID_INPUT', {
    what: 'This is no cursor of this list',
    where: cursor.slice(0, 80),
    todo: 'Use one that a page of the same list gave',
  })

export function decodeCursor(cursor: string, parts: number): readonly string[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(place) && place.length === parts && place.every((part) => typeof part === 'string')) return place
  } catch {
    // told below: whatever else was given is no cursor of this list
  }
  throw noCursor(cursor)
}
