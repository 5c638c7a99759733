import { link, linkers, readVocabulary, type Vocabulary } from '../seed/link/index.ts'
import { Known } from '../seed/link/known.ts'
import { councilToLink } from './linked-council.ts'
import { median, millisecondsSince } from './processor-time.ts'

const sizes = [5_000, 10_000, 20_000, 40_000] as const
const rounds = 3

/** How long linking takes (of the processor, whatever else runs), each linker's share of it, and how it grows: twice the things in twice the time is a growth of 1. */
export async function benchLinking(): Promise<Record<string, string>[]> {
  const vocabulary = await readVocabulary()
  let before: number | undefined
  return sizes.map((size) => {
    const { records, texts } = councilToLink(size)
    const times: number[] = []
    let added = 0
    for (let round = 0; round < rounds; round++) {
      const began = process.cpuUsage()
      added = link(records, texts, vocabulary).length - records.length
      times.push(millisecondsSince(began))
    }
    const whole = median(times)
    const growth = before === undefined ? '' : Math.log2(whole / before).toFixed(2)
    before = whole
    return { things: String(size), seconds: (whole / 1000).toFixed(2), added: String(added), growth, ...shares(size, vocabulary) }
  })
}

function shares(size: number, vocabulary: Vocabulary): Record<string, string> {
  const { records, texts } = councilToLink(size)
  const known = new Known(records)
  const inOrder = [...texts].sort((a, b) => (a.document < b.document ? -1 : 1))
  return Object.fromEntries(
    linkers.map((linker) => {
      const began = process.cpuUsage()
      known.add(linker({ known, texts: inOrder, vocabulary }))
      return [linker.name, `${(millisecondsSince(began) / 1000).toFixed(2)} s`]
    }),
  )
}
