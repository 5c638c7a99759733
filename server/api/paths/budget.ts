import type { Context } from '../context.ts'

/** How many links the ways of one request may be looked for among, each counted as often as it is looked at. */
const mostLooks = 200_000

/** What a request may still look at, shared by all that it asks for. */
export class Budget {
  #left: number

  constructor(looks: number) {
    this.#left = looks
  }

  get left(): number {
    return this.#left
  }

  /** Takes so many looks; false where there are none left. */
  take(looks = 1): boolean {
    this.#left = Math.max(0, this.#left - looks)
    return this.#left > 0
  }
}

const made = new WeakMap<Context, Budget>()

/** The budget of a request. */
export function budgetOf(context: Context): Budget {
  const budget = made.get(context) ?? new Budget(mostLooks)
  made.set(context, budget)
  return budget
}
