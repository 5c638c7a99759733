import type { Asked } from './asks.ts'
import type { Found } from './findings.ts'
import type { Part } from './walk.ts'

/** In words: what is asked for is shorter than what is told of. */
const longest = 40
/** How many of a list's items may ask after all. */
const mostAsking = 0.3

const asks =
  /^(?:\S+\s+){0,12}?(?:should|must|needs? to|will need)\b|^(?:ensure|improve|develop|review|strengthen|establish|make|take|provide|increase|reduce|implement|embed|continue)\b/i

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const tells = (asked: readonly Asked[]): boolean => {
  const lengths = asked.map(({ words }) => words.text.split(' ').length)
  const asking = asked.filter(({ words }) => asks.test(words.text)).length
  return asked.length > 0 && median(lengths) >= longest && asking <= asked.length * mostAsking
}

/**
 * Joint inspections list, as areas for improvement, what they found to be weak, in paragraphs and without asking for anything in so many
 * words: each is both what is to be improved and a finding.
 */
export function toldInAsks(parts: readonly Part[], asked: readonly Asked[]): Found[] {
  const lists = new Map<string, { part: Part; asked: Asked[] }>()
  for (const part of parts) {
    if (part.role.kind !== 'asks' || part.role.ask !== 'AREA_FOR_IMPROVEMENT') continue
    const own = asked.filter(({ words }) => part.blocks.some((block) => block.words.spans[0]?.start === words.spans[0]?.start))
    const start = `${part.heading?.spans[0]?.start ?? 0}`
    const list = lists.get(start)
    if (list === undefined) lists.set(start, { part, asked: own })
    else list.asked.push(...own)
  }
  return [...lists.values()].flatMap((list) =>
    tells(list.asked) ? list.asked.map(({ words }): Found => ({ number: undefined, words, part: list.part })) : [],
  )
}
