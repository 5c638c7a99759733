import type { Block } from '../../../outline/blocks/index.ts'
import type { Figure } from '../figure.ts'

/** Words that mean something else where another body is named beside them, and what is added to say so. */
const senses: readonly { readonly words: RegExp; readonly named: RegExp; readonly adds: string }[] = [
  {
    words: /(?:re-? ?|repeat )referrals?/i,
    named: /risk assessment conference|\bMARAC\b/i,
    adds: 'to the risk assessment conference',
  },
]

/** Figures whose words are read in the sense that their paragraph gives them. */
export function inSenseOf(figures: readonly Figure[], blocks: readonly Block[]): Figure[] {
  return figures.map((figure) => {
    const { words } = figure.counted
    const sense = senses.find((each) => each.words.test(words))
    const at = figure.printed.spans[0]?.start
    if (sense === undefined || at === undefined) return figure
    const block = blocks.find((each) => each.words.spans.some(({ start, end }) => start <= at && at < end))
    if (block === undefined || !sense.named.test(block.words.text)) return figure
    const said = words.replace(sense.words, (match) => `${match} ${sense.adds}`)
    return { ...figure, counted: { ...figure.counted, words: said } }
  })
}
