/** Works one after the other, in the order in which they come; one that fails keeps no other from its turn. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve()

  take<T>(work: () => Promise<T>): Promise<T> {
    const taken = this.#last.then(work)
    this.#last = taken.catch(() => undefined)
    return taken
  }

  /** Until all that has come is done. */
  async idle(): Promise<void> {
    await this.#last
  }
}
