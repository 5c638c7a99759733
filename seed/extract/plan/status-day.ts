import type { Layer } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { readMilestone } from './milestone.ts'
import { sentencesOf } from './sentences.ts'

const speaksOfStatus = /\b(?:status|rag|ratings?|position|progress)\b/i
const asAt = /\b(?:as at|as of|as on|position at|status at|correct at|up to)\s+(?=\S)/gi

export interface StatusDay {
  readonly day: string
  readonly words: Words
}

/** The day that a plan's ratings speak of: the first sentence that says as at which day the status, the ratings or the progress are. */
export function statusDay({ text, lines }: Layer, before: number): StatusDay | undefined {
  for (const line of lines) {
    if (line.start >= before) break
    if (!speaksOfStatus.test(line.text)) continue
    for (const sentence of sentencesOf(text, wordsAt(text, [line])))
      for (const { index, 0: mark } of sentence.text.matchAll(asAt)) {
        const rest = sentence.text.slice(index + mark.length)
        const day = readMilestone(rest)?.dueOn
        if (day !== undefined && speaksOfStatus.test(sentence.text)) return { day, words: sentence }
      }
  }
  return undefined
}
