import { Problem } from '../../schema/index.ts'

export interface GateBounds {
  /** How many are let through at once, how many may wait, and for how many milliseconds. */
  readonly atOnce: number
  readonly waiting: number
  readonly patience: number
}

const usual: GateBounds = { atOnce: 24, waiting: 400, patience: 10_000 }

const busy = ({ atOnce }: GateBounds): Problem =>
  new Problem('BUSY', {
    what: `This server answers ${atOnce} questions at once, and more are waiting than it can answer soon`,
    todo: 'Ask again in a few seconds',
  })

/** Lets so many through at once; the others wait their turn, and are refused where that would take too long. Its memory is bounded. */
export class Gate {
  readonly #bounds: GateBounds
  readonly #queue = new Set<() => void>()
  #inside = 0

  constructor(bounds: GateBounds = usual) {
    this.#bounds = bounds
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside < this.#bounds.atOnce) this.#inside++
    else await this.#turn()
    try {
      return await work()
    } finally {
      // Whoever waits takes this place over, so that nobody slips in between.
      const [next] = this.#queue
      if (next === undefined) this.#inside--
      else next()
    }
  }

  #turn(): Promise<void> {
    if (this.#queue.size >= this.#bounds.waiting) throw busy(this.#bounds)
    return new Promise((pass, refuse) => {
      const turn = (): void => {
        clearTimeout(late)
        this.#queue.delete(turn)
        pass()
      }
      const late = setTimeout(() => {
        this.#queue.delete(turn)
        refuse(busy(this.#bounds))
      }, this.#bounds.patience)
      this.#queue.add(turn)
    })
  }
}
