import { createHash } from 'node:crypto'

type Values = Readonly<Record<string, unknown>>

/** Enough to tell one state of a thing from another; nobody gains by making two alike. */
const digits = 8

const short = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('hex')
    .slice(0, digits)

/** Which of its properties holds a thing's own words: the first that it has. */
const own = ['text', 'summary', 'title', 'name', 'printed', 'normalDigest'] as const

/** What a reviewer sees of a thing: its own words, and the passages that say it, by the digests of their normal form. */
export function seenOfThing(properties: Values, passages: readonly unknown[]): string {
  const words = own.map((name) => properties[name]).find((value) => typeof value === 'string')
  return `${short(words)}-${short([...new Set(passages)].sort())}`
}

/** What a reviewer sees of a link: what was decided on it, and what is seen of its two ends. */
export const seenOfLink = ({ basis, reviewedBy, reviewedAt }: Values, from: string, to: string): string =>
  `${short([basis, reviewedBy ?? null, reviewedAt ?? null])}-${from}-${to}`

const parts = {
  thing: ['its words', 'the passages that say it'],
  link: [
    'what was decided on it',
    'the words of the thing that it runs from',
    'the passages that say that thing',
    'the words of the thing that it runs to',
    'the passages that say the thing that it runs to',
  ],
} as const

/** What is not as it was seen, in words; undefined where what was given is no such text. */
export function changedSince(of: keyof typeof parts, seen: string, now: string): readonly string[] | undefined {
  const [then, today] = [seen.split('-'), now.split('-')]
  const isOne = then.length === parts[of].length && then.every((part) => new RegExp(`^[0-9a-f]{${digits}}$`).test(part))
  return isOne ? parts[of].filter((_, at) => then[at] !== today[at]) : undefined
}
