import type { Said, Term } from './said.ts'
import { waysOfWorking } from './service-words.ts'
import type { Weigh } from './weights.ts'

/** How alike two texts are in what they speak of. */
export interface Likeness {
  /** From 0 to 1: how much of what either is about the other is about too. Much of little is less than much of much. */
  readonly score: number
  /** What both speak of, that which says most first. */
  readonly shared: readonly Term[]
}

/** So much weight that is shared makes a half of what can be known. */
const half = 0.15

const squares = new WeakMap<Said, { readonly weigh: Weigh; readonly square: number }>()

function squareOf(said: Said, weigh: Weigh): number {
  const before = squares.get(said)
  if (before?.weigh === weigh) return before.square
  let square = 0
  for (const { term, stress } of said.values()) square += (weigh(term) * stress) ** 2
  squares.set(said, { weigh, square })
  return square
}

class Alike implements Likeness {
  readonly score: number
  readonly #few: Said
  readonly #many: Said
  readonly #weigh: Weigh

  constructor(score: number, few: Said, many: Said, weigh: Weigh) {
    this.score = score
    this.#few = few
    this.#many = many
    this.#weigh = weigh
  }

  /** Told only where it is asked for: most likenesses are looked at once and left. */
  get shared(): readonly Term[] {
    const shared: { term: Term; weight: number }[] = []
    for (const [key, { term, stress }] of this.#few) {
      const there = this.#many.get(key)
      if (there !== undefined) shared.push({ term, weight: this.#weigh(term) ** 2 * stress * there.stress })
    }
    shared.sort((a, b) => b.weight - a.weight || (a.term.key < b.term.key ? -1 : 1))
    return shared.map(({ term }) => term)
  }

  times(share: number): Alike {
    return new Alike(this.score * share, this.#few, this.#many, this.#weigh)
  }
}

export function likenessOf(one: Said, other: Said, weigh: Weigh): Alike {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  let weight = 0
  for (const [key, { term, stress }] of few) {
    const there = many.get(key)
    if (there !== undefined) weight += weigh(term) ** 2 * stress * there.stress
  }
  if (weight === 0) return new Alike(0, few, many, weigh)
  const cosine = weight / Math.sqrt(squareOf(one, weigh) * squareOf(other, weigh))
  return new Alike(cosine * (weight / (weight + half)) ** 0.5, few, many, weigh)
}

const ways = new Set(waysOfWorking.map((label) => `MATTER ${label}`))
/** What is about something else, in the same way of working, counts for so much. */
const elsewhere = 0.4

/** Whether a text is mainly about something that another does not speak of, though both speak of a way of working: audits of two services. */
function isElsewhere(text: Said, other: Said): boolean {
  let another = false
  for (const [key, { term, stress }] of text) {
    if (term.kind !== 'MATTER' || ways.has(key)) continue
    if (other.has(key)) return false
    if (stress >= 1) another = true
  }
  return another
}

/** How far an answer fits what it is to answer. */
export function fitOf(asked: Said, answer: Said, weigh: Weigh): Likeness {
  const like = likenessOf(asked, answer, weigh)
  return isElsewhere(answer, asked) ? like.times(elsewhere) : like
}

/** How two texts are compared. */
export type How = (one: Said, other: Said, weigh: Weigh) => Likeness

/** So many entries of the index are looked at, and no more, for each that is wanted: of a longer list, those that stand first. */
const lookedAt = 50

/** What stands in it, by what it speaks of. */
export class Field<T> {
  readonly #holding = new Map<string, number[]>()
  readonly #all: readonly (readonly [T, Said])[]
  readonly #weigh: Weigh
  /** How much of a text each holds, while it is looked for; 0 between. */
  readonly #weights: Float64Array

  constructor(all: readonly (readonly [T, Said])[], weigh: Weigh) {
    this.#all = all
    this.#weights = new Float64Array(all.length)
    this.#weigh = weigh
    for (const [at, [, said]] of all.entries())
      for (const key of said.keys()) {
        const list = this.#holding.get(key)
        if (list === undefined) this.#holding.set(key, [at])
        else list.push(at)
      }
  }

  /** Those that share most with a text: so many at most, looked for by its terms that stand in the fewest others. */
  near(text: Said, how: How = likenessOf, most = 40): { readonly item: T; readonly like: Likeness }[] {
    const weights = this.#weights
    const touched: number[] = []
    const lists = [...text.values()]
      .flatMap(({ term }) => {
        const list = this.#holding.get(term.key)
        return list === undefined ? [] : [{ term, list }]
      })
      .sort((a, b) => a.list.length - b.list.length || (a.term.key < b.term.key ? -1 : 1))
    let left = most * lookedAt
    for (const { term, list } of lists) {
      if (left === 0) break
      const weight = this.#weigh(term)
      const upTo = Math.min(left, list.length)
      left -= upTo
      for (let place = 0; place < upTo; place++) {
        const at = list[place] as number
        if (weights[at] === 0) touched.push(at)
        weights[at] = (weights[at] as number) + weight + Number.EPSILON
      }
    }
    const best = touched.length <= most ? touched : nearestOf(touched, weights, most)
    for (const at of touched) if (best !== touched) weights[at] = 0
    return best.map((at) => {
      weights[at] = 0
      const [item, said] = this.#all[at] as readonly [T, Said]
      return { item, like: how(text, said, this.#weigh) }
    })
  }
}

const nearestOf = (touched: readonly number[], weights: Float64Array, most: number): number[] =>
  [...touched].sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b).slice(0, most)
