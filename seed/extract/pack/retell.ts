import { normalForm } from '../../read/normal.ts'

/** One text that tells another again: how sure, and why. */
export interface Match {
  /** The places of the telling, and of what it tells, in their lists. */
  readonly telling: number
  readonly told: number
  readonly score: number
  readonly method: 'same words' | 'shared words' | 'shared words, in order'
  readonly reasons: readonly string[]
  /** Every word of the telling stands in what it tells, in the same order. */
  readonly whole: boolean
}

/** Below this, two texts are not said to tell of the same. */
const floor = 0.42
/** What is matched by shared words stands so far above what comes next. */
const margin = 0.08
/** Between two texts that are sure to tell again what stands before and after, less will do. */
const betweenFloor = 0.24
const betweenMargin = 0.05
/** Fewer words than this, shared, are chance. */
const leastShared = 3
/** So many words in a row are no chance. */
const longRun = 10
/** A text that is printed whole in another has at least so many words. */
const leastWhole = 6

const small = new Set(
  'a an and are as at be been being by for from has have in into is it its not of on or that the their them there these they this to was were which who will with would also more than but can could should must need needs about all any some such most other our we us very still only when where how what if so no not nobody somebody after before during over one two'.split(
    ' ',
  ),
)

const stem = (word: string): string => (word.length > 4 ? word.replace(/'s$/, '').replace(/(?<=[^s])s$/, '') : word)
const wordsIn = (text: string): string[] => normalForm(text).text.match(/[\p{L}\p{N}][\p{L}\p{N}'/%.-]*(?<![.'-])/gu) ?? []

interface Text {
  readonly words: readonly string[]
  /** Stems that count, with how the text writes them. */
  readonly stems: ReadonlyMap<string, string>
}

function textOf(source: string): Text {
  const words = wordsIn(source)
  const stems = new Map(words.filter((word) => !small.has(word) && word.length > 1).map((word) => [stem(word), word]))
  return { words, stems }
}

/** How much a word weighs: the rarer it is among all texts that are compared, the more. */
function weigher(texts: readonly Text[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { stems } of texts) for (const word of stems.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + texts.length / (counts.get(word) ?? 1)) - Math.log(2)
}

/** The longest run of words that stands in both. */
function commonRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let best = { length: 0, end: 0 }
  let row = new Map<number, number>()
  const places = new Map<string, number[]>()
  for (const [at, word] of b.entries()) places.set(word, [...(places.get(word) ?? []), at])
  for (const [at, word] of a.entries()) {
    const next = new Map<number, number>()
    for (const place of places.get(word) ?? []) {
      const length = (row.get(place - 1) ?? 0) + 1
      next.set(place, length)
      if (length > best.length) best = { length, end: at + 1 }
    }
    row = next
  }
  return a.slice(best.end - best.length, best.end)
}

interface Pair extends Match {
  readonly run: number
}

/** The share of what the shorter text says that the other says too, by weight; and a little for how alike they are as wholes. */
function likeness(shared: number, a: number, b: number): number {
  const [less, both] = [Math.min(a, b), a + b]
  return less === 0 ? 0 : 0.75 * (shared / less) + 0.25 * ((2 * shared) / both)
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function pairOf(telling: Text, told: Text, weight: (word: string) => number): Omit<Pair, 'telling' | 'told'> {
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0)
  const shared = [...telling.stems.keys()].filter((word) => told.stems.has(word))
  const run = commonRun(telling.words, told.words)
  const alike = likeness(sum(shared), sum(telling.stems.keys()), sum(told.stems.keys()))
  const score = shared.length < leastShared ? 0 : alike
  const whole = run.length === telling.words.length && run.length >= leastWhole
  const heaviest = [...shared].sort((a, b) => weight(b) - weight(a) || b.length - a.length || (a < b ? -1 : 1)).slice(0, 5)
  const inOrder = [...telling.stems.keys()].filter((word) => heaviest.includes(word))
  const rare = inOrder.map((word) => telling.stems.get(word) as string)
  const reasons = [
    ...(rare.length === 0 ? [] : [`Both tell of ${list(rare)}.`]),
    ...(run.length < longRun ? [] : [`${run.length} words in a row are the same.`]),
  ]
  const certain = run.length >= longRun
  return {
    score: Math.round(Math.min(1, certain ? Math.max(score, 0.6) : score) * 100) / 100,
    method: certain ? 'same words' : 'shared words',
    reasons,
    whole,
    run: run.length,
  }
}

const isCertain = ({ run, whole }: Pair): boolean => run >= longRun || whole

/** The places in what is told between which a telling stands: those that the nearest sure ones before and after it tell. */
function betweenOf(certain: readonly Pair[], telling: number): readonly [number, number] | undefined {
  const before = Math.max(...certain.filter((pair) => pair.telling < telling).map(({ told }) => told))
  const after = Math.min(...certain.filter((pair) => pair.telling > telling).map(({ told }) => told))
  return Number.isFinite(before) && Number.isFinite(after) && before < after ? [before, after] : undefined
}

/** Chooses the pairs that stand clear, the best first, each text once. */
class Choice {
  readonly chosen: Pair[]
  readonly #pairs: readonly Pair[]
  readonly #tellings: Set<number>
  readonly #told: Set<number>

  constructor(pairs: readonly Pair[]) {
    this.#pairs = pairs
    this.chosen = pairs.filter(isCertain)
    this.#tellings = new Set(this.chosen.map(({ telling }) => telling))
    this.#told = new Set(this.chosen.map(({ told }) => told))
  }

  take(least: number, clear: number, fits: (pair: Pair) => boolean, as: (pair: Pair) => Pair = (pair) => pair): void {
    const usable = this.#pairs.filter((pair) => pair.score >= least && fits(pair))
    for (const pair of usable.sort((a, b) => b.score - a.score || a.telling - b.telling || a.told - b.told)) {
      if (this.#tellings.has(pair.telling) || this.#told.has(pair.told)) continue
      const rivals = this.#pairs.filter(
        ({ telling, told }) => telling === pair.telling && told !== pair.told && !this.#told.has(told),
      )
      if (rivals.some((rival) => fits(rival) && rival.score > pair.score - clear)) continue
      this.chosen.push(as(pair))
      this.#tellings.add(pair.telling)
      this.#told.add(pair.told)
    }
  }
}

const inOrder = (pair: Pair): Pair => ({
  ...pair,
  method: 'shared words, in order',
  reasons: [...pair.reasons, 'The paragraphs before and after it tell again what stands before and after there.'],
})

/**
 * Which texts tell again which others. Where many words in a row are the same, every such pair counts; where only single words are
 * shared, each text has one partner at most, that stands clear of the next one.
 */
export function retellings(tellings: readonly string[], told: readonly string[]): Match[] {
  const [left, right] = [tellings.map(textOf), told.map(textOf)]
  const weight = weigher([...left, ...right])
  const pairs = left.flatMap((telling, at) =>
    right.map((each, place): Pair => ({ telling: at, told: place, ...pairOf(telling, each, weight) })),
  )
  const choice = new Choice(pairs)
  const certain = pairs.filter(isCertain)
  choice.take(floor, margin, () => true)
  const between = tellings.map((_, at) => betweenOf(certain, at))
  choice.take(
    betweenFloor,
    betweenMargin,
    ({ telling, told: place }) => {
      const [before, after] = between[telling] ?? [0, 0]
      return place > before && place < after
    },
    inOrder,
  )
  return choice.chosen.sort((a, b) => a.telling - b.telling || a.told - b.told).map(({ run: _, ...match }) => match)
}

/** Whether two texts are the same but for how they are set. */
export const isSame = (a: string, b: string): boolean => wordsIn(a).join(' ') === wordsIn(b).join(' ')

/** The share of words, in their order, that two texts have in common. */
export function wordLikeness(a: string, b: string): number {
  const [left, right] = [wordsIn(a), wordsIn(b)]
  let row = new Array<number>(right.length + 1).fill(0)
  for (const word of left) {
    const next = [0]
    for (const [at, other] of right.entries())
      next.push(word === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number))
    row = next
  }
  return left.length + right.length === 0 ? 1 : (2 * (row.at(-1) as number)) / (left.length + right.length)
}
