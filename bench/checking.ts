import { type GraphRecord, isNode } from '../schema/index.ts'
import { Checking } from '../seed/check/checking.ts'
import { Flags } from '../seed/check/flags.ts'
import { rules } from '../seed/check/index.ts'
import { link, readVocabulary } from '../seed/link/index.ts'
import { Known } from '../seed/link/known.ts'
import { councilToLink, type LinkedCouncil } from './linked-council.ts'
import { median, millisecondsSince } from './processor-time.ts'

const sizes = [5_000, 10_000, 20_000, 40_000] as const
const rounds = 3
/** A round of so many milliseconds is long enough to be measured once. */
const long = 4000
const slowest = 4

interface Round {
  readonly took: number
  readonly flags: number
  readonly shares: readonly { readonly id: string; readonly took: number }[]
}

/** All checks once; what several rules read is counted to the first that asks for it. */
function checked(records: readonly GraphRecord[], texts: LinkedCouncil['texts']): Round {
  const began = process.cpuUsage()
  const looking = new Checking(new Known(records), texts)
  const flags = new Flags(looking)
  const shares = rules.map((rule) => {
    const began = process.cpuUsage()
    for (const raised of rule.find(looking)) flags.add(rule, raised)
    return { id: rule.id, took: millisecondsSince(began) }
  })
  const raised = flags.records.filter((record) => isNode(record) && record.label === 'Flag').length
  return { took: millisecondsSince(began), flags: raised, shares }
}

/** How long checks take (of the processor, whatever else runs), how it grows with the things, and the slowest rules' shares. */
export async function benchChecking(): Promise<Record<string, string>[]> {
  const vocabulary = await readVocabulary()
  let before: number | undefined
  return sizes.map((size) => {
    const { records: unlinked, texts } = councilToLink(size)
    const records = link(unlinked, texts, vocabulary)
    const all: Round[] = []
    while (all.length < rounds && all.every(({ took }) => took < long)) all.push(checked(records, texts))
    const whole = median(all.map(({ took }) => took))
    const growth = before === undefined ? '' : Math.log2(whole / before).toFixed(2)
    before = whole
    const last = all.at(-1) as Round
    const most = [...last.shares].sort((a, b) => b.took - a.took).slice(0, slowest)
    return {
      things: String(size),
      seconds: (whole / 1000).toFixed(2),
      flags: String(last.flags),
      growth,
      slowest: most.map(({ id, took }) => `${id} ${(took / 1000).toFixed(2)} s`).join(', '),
    }
  })
}
