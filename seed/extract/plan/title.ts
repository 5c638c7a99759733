import type { Layer } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'

const planWords = /\b(?:improvement|action|recovery|transformation|delivery)\s+plan\b/i
const longest = 90

/** A line that could be a plan's title: it names a plan, is short, no sentence, no cell and no list's entry. */
const couldBe = (text: string): boolean =>
  planWords.test(text) &&
  text.length <= longest &&
  !/[.|]|^\s*[-\d(]|\b(?:the|our|of the)\s+improvement plan\b|appendix|welcome/i.test(text)

/** The plan's title: of the lines that could be it, the one most often printed; of several the first. */
export function planTitle({ text, lines }: Layer): Words | undefined {
  const found = lines
    .filter((line) => couldBe(line.text))
    .map((line) => wordsAt(text, [{ start: line.start + (/^[#*\s]*/.exec(line.text)?.[0].length ?? 0), end: line.end }]))
  const count = (words: Words): number => found.filter((other) => other.text === words.text).length
  return found.reduce<Words | undefined>(
    (best, each) => (best === undefined || count(each) > count(best) ? each : best),
    undefined,
  )
}
