import type { NodeRecord } from '../../../schema/index.ts'
import { Field, type How, type Likeness, likenessOf } from '../likeness/field.ts'
import type { Said } from '../likeness/said.ts'
import type { Subjects } from './subjects.ts'

export interface Near<T> {
  readonly to: T
  /** How alike the two are as a whole, and those of their parts that are most alike. */
  readonly whole: number
  readonly part: number
  readonly alike: Likeness
}

/** Things that can be answers, found as a whole and by any of their parts. */
export class Answers<T extends NodeRecord> {
  readonly #whole: Field<T>
  readonly #parts: Field<T>
  readonly #subjects: Subjects
  readonly #how: How

  constructor(all: readonly T[], subjects: Subjects, how: How = likenessOf) {
    this.#subjects = subjects
    this.#how = how
    this.#whole = new Field(
      all.map((each) => [each, subjects.own(each)] as const),
      subjects.weigh,
    )
    this.#parts = new Field(
      all.flatMap((each) => subjects.parts(each).map((part) => [each, part] as const)),
      subjects.weigh,
    )
  }

  near(node: NodeRecord): Near<T>[] {
    const found = new Map<string, Near<T>>()
    const own = this.#subjects.own(node)
    for (const { item, like } of this.#whole.near(own, this.#how))
      found.set(item.id, { to: item, whole: like.score, part: 0, alike: like })
    for (const part of this.#subjects.parts(node))
      for (const { item, like } of this.#parts.near(part, this.#how, mostParts)) {
        const before = found.get(item.id)
        if (before === undefined) {
          const whole = this.#againstWhole(own, item).score
          found.set(item.id, { to: item, whole, part: like.score, alike: like })
        } else if (like.score > before.part) found.set(item.id, { ...before, part: like.score })
      }
    return [...found.values()]
  }

  #againstWhole(own: Said, item: T): Likeness {
    return this.#how(own, this.#subjects.own(item), this.#subjects.weigh)
  }
}

const mostParts = 8
