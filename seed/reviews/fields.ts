import { enumValues } from '../../schema/index.ts'

/**
 * By which words a thing was known when something was said of it: digests of the normal form of its own words, and of the passages that say
 * it. A data set tells how those of passages begin.
 */
export interface Said {
  readonly words?: string
  readonly passages: readonly string[]
}

/** The most characters of each field. */
export const longest = { by: 200, reason: 2000, note: 2000 } as const

export const holdsContacts = 'it holds a telephone number or an e-mail address, and none is kept here: leave it out'

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/
/** Characters that show nothing, break a line of text, or turn the order in which it is read; the end of a line is none of them. */
const hidden = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most && !hidden.test(value)

/** A text of one line, as a name is. */
export const isLine = (value: unknown, most: number): value is string => isText(value, most) && !value.includes('\n')

export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value))

export const isPersonKind = (value: unknown): boolean => enumValues('ReviewerKind').some((each) => each === value)

const isDigest = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

/** So many digits of a digest tell the passages of one council apart. */
const digits = 16
export const beginningOf = (digest: string): string => digest.slice(0, digits)
const isBeginning = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{16,64}$/.test(value)

export const isSaid = (value: unknown): boolean =>
  value === undefined ||
  (isFields(value) &&
    (value.words === undefined || isDigest(value.words)) &&
    Array.isArray(value.passages) &&
    value.passages.length <= 1000 &&
    value.passages.every(isBeginning))
