import type { Block } from '../../../outline/blocks/index.ts'
import type { Figure } from '../figure.ts'

/** Words that mean something else in a paragraph that has named another body before them, and what is added to say so. */
const senses: readonly (readonly [words: RegExp, named: RegExp, adds: string])[] = [
  [/(?:re-? ?|repeat )referrals?$/i, /risk assessment conference|\bMARAC\b/i, 'to the risk assessment conference'],
]

/** Figures whose words are read in the sense that their paragraph gives them. */
export function inSenseOf(figures: readonly Figure[], blocks: readonly Block[]): Figure[] {
  return figures.map((figure) => {
    const { words } = figure.counted
    const sense = senses.find(([pattern]) => pattern.test(words))
    const at = figure.printed.spans[0]?.start
    if (sense === undefined || at === undefined) return figure
    const block = blocks.find((each) => each.words.spans.some(({ start, end }) => start <= at && at < end))
    return block === undefined || !sense[1].test(block.words.text)
      ? figure
      : { ...figure, counted: { ...figure.counted, words: `${words} ${sense[2]}` } }
  })
}
