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

export function likenessOf(one: Said, other: Said, weigh: Weigh): Likeness {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  const shared: { term: Term; weight: number }[] = []
  for (const [key, { term, stress }] of few) {
    const there = many.get(key)
    if (there !== undefined) shared.push({ term, weight: weigh(term) ** 2 * stress * there.stress })
  }
  const weight = shared.reduce((total, each) => total + each.weight, 0)
  if (weight === 0) return { score: 0, shared: [] }
  const cosine = weight / Math.sqrt(squareOf(one, weigh) * squareOf(other, weigh))
  shared.sort((a, b) => b.weight - a.weight || (a.term.key < b.term.key ? -1 : 1))
  return { score: cosine * (weight / (weight + half)) ** 0.5, shared: shared.map(({ term }) => term) }
}

const ways = new Set(waysOfWorking.map((label) => `MATTER ${label}`))
/** What is about something else, in the same way of working, counts for so much. */
export const elsewhere = 0.4

/** Whether a text is mainly about something that another does not speak of, though both speak of a way of working: audits of two services. */
export function isElsewhere(text: Said, other: Said): boolean {
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
  return isElsewhere(answer, asked) ? { ...like, score: like.score * elsewhere } : like
}

/** So many entries of the index are looked at for one text. */
const lookedAt = 2000

/** What stands in it, by what it speaks of. */
export class Field<T> {
  readonly #holding = new Map<string, number[]>()
  readonly #all: readonly (readonly [T, Said])[]
  readonly #weigh: Weigh

  constructor(all: readonly (readonly [T, Said])[], weigh: Weigh) {
    this.#all = all
    this.#weigh = weigh
    for (const [at, [, said]] of all.entries())
      for (const key of said.keys()) {
        const list = this.#holding.get(key)
        if (list === undefined) this.#holding.set(key, [at])
        else list.push(at)
      }
  }

  /** Those that share most with a text: so many at most, looked for by its terms that stand in the fewest others. */
  near(text: Said, how = likenessOf, most = 40): { readonly item: T; readonly like: Likeness }[] {
    const weights = new Map<number, number>()
    const lists = [...text.values()]
      .flatMap(({ term }) => {
        const list = this.#holding.get(term.key)
        return list === undefined ? [] : [{ term, list }]
      })
      .sort((a, b) => a.list.length - b.list.length || (a.term.key < b.term.key ? -1 : 1))
    let looked = 0
    for (const { term, list } of lists) {
      looked += list.length
      if (looked > lookedAt && weights.size >= most) break
      for (const at of list) weights.set(at, (weights.get(at) ?? 0) + this.#weigh(term))
    }
    const best = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most)
    return best.map(([at]) => {
      const [item, said] = this.#all[at] as readonly [T, Said]
      return { item, like: how(text, said, this.#weigh) }
    })
  }
}
