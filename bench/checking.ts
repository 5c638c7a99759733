import { isNode } from '../schema/index.ts'
import { Checking } from '../seed/check/checking.ts'
import { check, rules } from '../seed/check/index.ts'
import { link, readVocabulary } from '../seed/link/index.ts'
import { Known } from '../seed/link/known.ts'
import { councilToLink } from './linked-council.ts'
import { median, millisecondsSince } from './processor-time.ts'

const sizes = [5_000, 10_000, 20_000, 40_000] as const
const rounds = 3
const slowest = 4

/** How long checks take (of the processor, whatever else runs), how it grows with the things, and the slowest rules' shares. */
export async function benchChecking(): Promise<Record<string, string>[]> {
  const vocabulary = await readVocabulary()
  let before: number | undefined
  return sizes.map((size) => {
    const { records: unlinked, texts } = councilToLink(size)
    const records = link(unlinked, texts, vocabulary)
    const times: number[] = []
    let flags = 0
    for (let round = 0; round < rounds; round++) {
      const began = process.cpuUsage()
      flags = check(records, texts).filter((record) => isNode(record) && record.label === 'Flag').length
      times.push(millisecondsSince(began))
    }
    const looking = new Checking(new Known(records), texts)
    const shares = rules.map(({ id, find }) => {
      const began = process.cpuUsage()
      find(looking)
      return { id, took: millisecondsSince(began) }
    })
    const whole = median(times)
    const growth = before === undefined ? '' : Math.log2(whole / before).toFixed(2)
    before = whole
    const most = shares.sort((a, b) => b.took - a.took).slice(0, slowest)
    return {
      things: String(size),
      seconds: (whole / 1000).toFixed(2),
      flags: String(flags),
      growth,
      slowest: most.map(({ id, took }) => `${id} ${(took / 1000).toFixed(2)} s`).join(', '),
    }
  })
}
