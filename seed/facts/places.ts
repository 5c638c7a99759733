import { hash } from 'node:crypto'
import type { Span } from '../read/layer.ts'
import { type Normal, normalForm } from '../read/normal.ts'

export const digestOf = (text: string): string => hash('sha256', text)

/** A passage by what is known of its words, and the place in its own document that orders it among others. */
export interface Sought {
  readonly id: string
  readonly start: number
  readonly normalDigest: string
  readonly words: number
}

/** Where a passage stands in another copy; "several" where its words stand at more or fewer places than passages have them, so that none is its own. */
export type Place = Span | 'several'

/** So many words stand but once in a publication, as good as always. */
const telling = 6
/** No more runs of words than these are looked at, between two anchors and in all: beyond that a passage is found only where the same rules cite it. */
const mostRuns = { between: 50_000, inAll: 500_000 } as const

interface Word {
  readonly start: number
  readonly end: number
}

const signsBefore = /^[^\p{L}\p{N}£$€]*/u
const endsWord = /[\p{L}\p{N}%)]/u

/** Where a run of words begins and ends without the signs around it. */
function bareOf(run: string): readonly [lead: number, tail: number] {
  const lead = signsBefore.exec(run)?.[0].length ?? 0
  let tail = run.length
  while (tail > lead && !endsWord.test(run.charAt(tail - 1))) tail--
  return [lead, tail]
}

/** A text by its words, in their normal form. */
class Words {
  readonly #source: string
  readonly #normal: Normal
  readonly #words: readonly Word[]

  constructor(source: string) {
    this.#source = source
    this.#normal = normalForm(source)
    this.#words = [...this.#normal.text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }))
  }

  /** The place in the source of a run of the normal form. */
  #span(start: number, end: number): Span {
    const { map } = this.#normal
    const last = map[end - 1] as number
    return { start: map[start] as number, end: last + ((this.#source.codePointAt(last) as number) > 0xffff ? 2 : 1) }
  }

  /** The first word that ends after a place of the source: the one that holds it, where one does. */
  #wordAt(offset: number): number {
    let [low, high] = [0, this.#words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const last = this.#normal.map[(this.#words[middle] as Word).end - 1] as number
      if (last < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** How many words there are between two places of the source. */
  between(from: number, to: number): number {
    return this.#wordAt(to) - this.#wordAt(from)
  }

  /** All runs of so many words that begin between two places of the source, by their digests: as they stand, and without the signs around them. */
  runs(from: number, to: number, count: number): ReadonlyMap<string, readonly Span[]> {
    const found = new Map<string, Span[]>()
    const last = Math.min(this.#wordAt(to), this.#words.length - count + 1)
    for (let at = this.#wordAt(from); at < last; at++) {
      const [start, end] = [(this.#words[at] as Word).start, (this.#words[at + count - 1] as Word).end]
      const whole = this.#normal.text.slice(start, end)
      const [lead, tail] = bareOf(whole)
      const forms = new Map([
        [whole.slice(lead, tail), [lead, tail]],
        [whole.slice(0, tail), [0, tail]],
        [whole.slice(lead), [lead, whole.length]],
        [whole, [0, whole.length]],
      ] as const)
      for (const [text, [before, after]] of forms)
        if (text !== '') add(found, digestOf(text), this.#span(start + before, start + after))
    }
    return found
  }
}

function add<K, T>(lists: Map<K, T[]>, key: K, each: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [each])
  else list.push(each)
}

/** A place at which both copies are known to say the same. */
interface Anchor {
  readonly own: number
  readonly there: Span
}

/** The most anchors whose order is the same in both copies. */
function inOrder(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.own - b.own)
  const tails: number[] = []
  const before: number[] = []
  for (const [at, { there }] of sorted.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tails[middle] as number] as Anchor).there.start <= there.start) low = middle + 1
      else high = middle
    }
    before[at] = low === 0 ? -1 : (tails[low - 1] as number)
    tails[low] = at
  }
  const kept: Anchor[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) kept.push(sorted[at] as Anchor)
  return kept.reverse()
}

/** Passages that are looked for between the same two anchors, and where that is. */
interface Gap extends Span {
  readonly sought: Sought[]
}

function gapsOf(sought: readonly Sought[], anchors: readonly Anchor[]): Gap[] {
  const starts = [...new Map(anchors.map((each) => [each.own, each.there.start]))]
  const gaps = [[Number.NEGATIVE_INFINITY, 0] as const, ...starts].map(
    ([, start], at): Gap => ({ start, end: starts[at]?.[1] ?? Number.POSITIVE_INFINITY, sought: [] }),
  )
  let at = 0
  for (const passage of [...sought].sort((a, b) => a.start - b.start)) {
    while ((starts[at]?.[0] ?? Number.POSITIVE_INFINITY) <= passage.start) at++
    gaps[at]?.sought.push(passage)
  }
  return gaps.filter((gap) => gap.sought.length > 0)
}

/**
 * Where passages of one copy of a publication stand in the text of another. `likely` are places of that text by the digests of their words.
 * Long passages that stand there once are found first; each other one is looked for between the nearest of those before and after it: among
 * what the same rules cite there, then as runs of words. What stands there as often as it should is taken in order.
 */
export function placesIn(
  text: string,
  sought: readonly Sought[],
  likely: ReadonlyMap<string, readonly Span[]>,
): ReadonlyMap<string, Place> {
  const words = new Words(text)
  const anchors = sought.flatMap(({ start, normalDigest: digest, words: count }): Anchor[] => {
    const [there, ...more] = count >= telling ? (likely.get(digest) ?? []) : []
    return there === undefined || more.length > 0 ? [] : [{ own: start, there }]
  })
  const found = new Map<string, Place>()
  let left: number = mostRuns.inAll
  for (const { start, end, sought: here } of gapsOf(sought, inOrder(anchors))) {
    const alike = new Map<string, Sought[]>()
    for (const passage of here) add(alike, passage.normalDigest, passage)
    const open = new Map<number, string[]>()
    const take = (digest: string, places: readonly Span[]): void => {
      const same = alike.get(digest) ?? []
      for (const [at, { id }] of same.entries()) found.set(id, places.length === same.length ? (places[at] as Span) : 'several')
    }
    for (const [digest, same] of alike) {
      const cited = (likely.get(digest) ?? []).filter((span) => span.start >= start && span.start < end)
      if (cited.length > 0)
        take(
          digest,
          [...cited].sort((a, b) => a.start - b.start),
        )
      if (cited.length !== same.length) add(open, same[0]?.words ?? 0, digest)
    }
    const runsHere = words.between(start, end) * open.size
    if (runsHere > Math.min(left, mostRuns.between)) continue
    left -= runsHere
    for (const [count, digests] of open) {
      const runs = words.runs(start, end, count)
      for (const digest of digests) if (runs.has(digest)) take(digest, runs.get(digest) ?? [])
    }
  }
  return found
}
