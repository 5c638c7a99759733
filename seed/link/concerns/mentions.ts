import { type Found, Phrases } from '../words/index.ts'
import { type Part, partAt, type Sentence, sentencesOf } from './clauses.ts'
import type { Concern } from './concern.ts'
import { type Judging, judgings } from './faults.ts'
import { concerns } from './vocabulary/index.ts'

/** A concern that a sentence of a text names. */
export interface Mention {
  readonly concern: Concern
  /** The number of the sentence in the text. */
  readonly sentence: number
  /** Where the words stand that say most closely what is meant: a fault or merit is told beside them. */
  readonly start: number
  readonly end: number
  /** Where what names it begins in its sentence. */
  readonly from: number
  /** Whether all that names it stands close together. */
  readonly isClose: boolean
  /** Whether it is named as such, not by something that is true of it. */
  readonly isWhole: boolean
  /** The words that show it, as they stand. */
  readonly words: readonly string[]
}

interface Meaning {
  readonly concern: number
  /** Of the ways of naming it; -1 for what is about something else. */
  readonly way: number
  readonly group: number
}

const listed = (phrases: string): string[] => phrases.split('|').map((phrase) => phrase.trim())
const groupsOf = (named: string): string[][] => named.split(' + ').map(listed)

function* meaningsOf({ named, otherwise }: Concern, concern: number): Generator<readonly [string, Meaning]> {
  for (const [way, each] of named.entries())
    for (const [group, phrases] of groupsOf(each).entries()) for (const phrase of phrases) yield [phrase, { concern, way, group }]
  for (const phrase of otherwise === undefined ? [] : listed(otherwise)) yield [phrase, { concern, way: -1, group: 0 }]
}

/** What names concerns and what judges them, so that a text is looked through once. */
const phrases = new Phrases<Meaning | Judging>([...concerns.flatMap((concern, at) => [...meaningsOf(concern, at)]), ...judgings])
const sizes = concerns.map(({ named }) => named.map((each) => groupsOf(each).length))

interface Hit extends Part {
  readonly words: string
}

type Groups = readonly (readonly Hit[] | undefined)[]

/** So many hits of one group in one sentence are enough. */
const mostHits = 4
/** Words of one way further apart than this may speak of different things. */
const close = 90

/** What stands in a sentence, or in the heading above: for each concern and way, the hits of each group. */
class Standing {
  readonly #text: string
  readonly #hits = new Map<number, Map<number, Hit[][]>>()
  readonly #others = new Set<number>()

  constructor(text: string) {
    this.#text = text
  }

  add({ concern, way, group }: Meaning, hit: Hit): void {
    if (way < 0) {
      this.#others.add(concern)
      return
    }
    const ways = this.#hits.get(concern) ?? new Map<number, Hit[][]>()
    this.#hits.set(concern, ways)
    const groups = ways.get(way) ?? []
    ways.set(way, groups)
    groups[group] ??= []
    if (groups[group].length < mostHits) groups[group].push(hit)
  }

  groupsOf(concern: number, way: number): Groups {
    return (this.#others.has(concern) ? undefined : this.#hits.get(concern)?.get(way)) ?? []
  }

  /** The ways of which the last group stands here and the others here, or in what is said before or above: of each concern the closest. */
  *named(others: readonly (Standing | undefined)[]): Generator<Omit<Mention, 'sentence'>> {
    for (const concern of [...this.#hits.keys()].sort((a, b) => a - b)) {
      if (this.#others.has(concern)) continue
      let best: Omit<Mention, 'sentence'> | undefined
      for (const way of [...(this.#hits.get(concern)?.keys() ?? [])].sort((a, b) => a - b)) {
        const size = sizes[concern]?.[way] ?? 0
        const found = nearest(
          this.groupsOf(concern, way),
          others.map((other) => other?.groupsOf(concern, way) ?? []),
          size,
          this.#text,
        )
        if (found !== undefined && (best === undefined || (found.isClose && !best.isClose)))
          best = { concern: concerns[concern] as Concern, ...found }
      }
      if (best !== undefined) yield best
    }
  }
}

/** What one part of a sentence names and the next says something of ("…, resulting in delays") may be two things. */
const another = /[,;]\s+(?:and\s+)?(?:this|these|which|resulting|leading|so|meaning|when|because)\b/i
const goesOver = (text: string, a: Part, b: Part): boolean =>
  gap(a, b) <= close && another.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))

const gap = (a: Part, b: Part): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))

function nearest(
  here: Groups,
  others: readonly Groups[],
  size: number,
  text: string,
): Omit<Mention, 'sentence' | 'concern'> | undefined {
  let best: Omit<Mention, 'sentence' | 'concern'> | undefined
  let width = Number.POSITIVE_INFINITY
  for (const last of here[size - 1] ?? []) {
    const chosen: Hit[] = []
    let apart = 0
    let from = last.start
    for (let group = 0; group < size - 1; group++) {
      const near = [...(here[group] ?? [])].sort((a, b) => gap(a, last) - gap(b, last))[0]
      const hit = near ?? others.map((there) => there[group]?.at(-1)).find((each) => each !== undefined)
      if (hit === undefined) return undefined
      chosen.push(hit)
      if (near === undefined) continue
      apart = Math.max(apart, gap(near, last) + (goesOver(text, near, last) ? close : 0))
      from = Math.min(from, near.start)
    }
    if (apart >= width) continue
    width = apart
    const words = [...new Set([...chosen, last].map((hit) => hit.words))]
    best = { start: last.start, end: last.end, from, isClose: apart <= close, isWhole: size === 1, words }
  }
  return best
}

/** Of a text longer than this only so much is looked at: a thing's own words are never so long. */
const longest = 20_000
const longestHeading = 300
/** Under a heading that names care leavers and nobody else, "young people" are care leavers. */
const leavers = /\b(?:care leavers?|leaving care|care[- ]experienced)\b/i
const inCare = /\b(?:in care|looked[- ]after|permanence)\b/i
const isUnder = ({ topics }: Concern): boolean => topics.includes('care-leavers')

export interface Told {
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  /** Phrases that say good or bad, in the order in which they begin. */
  readonly judgings: readonly Found<Judging>[]
}

/** Undefined for a heading that adds nothing. */
function above(heading: string): Standing | undefined {
  const short = heading.slice(0, longestHeading)
  if (!leavers.test(short) || inCare.test(short)) return undefined
  const standing = new Standing(heading)
  for (const { means, start, end } of phrases.in(short))
    if (typeof means !== 'string' && isUnder(concerns[means.concern] as Concern) && means.way >= 0)
      standing.add(means, { start, end, words: short.slice(start, end) })
  return standing
}

function read(text: string, under: Standing | undefined): Told {
  const sentences = sentencesOf(text)
  const standing = sentences.map(() => new Standing(text))
  const found: Found<Judging>[] = []
  for (const { means, start, end } of phrases.in(text))
    if (typeof means === 'string') found.push({ means, start, end })
    else standing[partAt(sentences, start)]?.add(means, { start, end, words: text.slice(start, end) })
  const mentions = standing.flatMap((each, sentence) => {
    const before = sentences[sentence]?.goesOn ? standing[sentence - 1] : undefined
    return [...each.named([before, under])].map((mention): Mention => ({ ...mention, sentence }))
  })
  return { sentences, mentions, judgings: found }
}

const known = new Map<string, Told>()
/** So many texts are remembered at most: several linkers look at the same. */
const remembered = 20_000

/** The concerns that a text names, sentence by sentence, whether in praise or blame. */
export function tellingsIn(whole: string, heading = ''): Told {
  const text = whole.slice(0, longest)
  const under = above(heading)
  if (under !== undefined) return read(text, under)
  const before = known.get(text)
  if (before !== undefined) return before
  const now = read(text, undefined)
  if (known.size >= remembered) known.clear()
  known.set(text, now)
  return now
}
