/** Things to be looked up by what they name, or by other keys of theirs. */
export class ByKey<T> {
  readonly all: readonly T[]
  readonly #places = new Map<string, number[]>()

  constructor(all: readonly T[], keysOf: (each: T) => Iterable<string>) {
    this.all = all
    for (const [at, each] of all.entries())
      for (const key of new Set(keysOf(each))) {
        const list = this.#places.get(key)
        if (list === undefined) this.#places.set(key, [at])
        else list.push(at)
      }
  }

  /** Those that have any of some keys, each once, in their own order. */
  having(keys: Iterable<string>): T[] {
    const places = new Set<number>()
    for (const key of keys) for (const at of this.#places.get(key) ?? []) places.add(at)
    return [...places].sort((a, b) => a - b).map((at) => this.all[at] as T)
  }
}
