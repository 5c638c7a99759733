/** Whole numbers from 0 to 2^32 - 1, as many as come. */
export class Growing {
  #numbers = new Uint32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  add(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Uint32Array(this.#length * 2)
      wider.set(this.#numbers)
      this.#numbers = wider
    }
    this.#numbers[this.#length++] = number
  }

  /** What came so far, where it stands: more that comes may stand elsewhere. */
  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#length)
  }
}
