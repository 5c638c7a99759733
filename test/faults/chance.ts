import { onTestFailed } from 'vitest'

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A chance of this test's own, told if the test fails; FAULTS_SEED repeats it. */
export function seededChance(): () => number {
  const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000)
  onTestFailed(() => void process.stderr.write(`The seed was FAULTS_SEED=${seed}\n`))
  return chance(seed)
}
