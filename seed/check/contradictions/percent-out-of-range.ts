import type { Rule } from '../rule.ts'
import { asStart, listed } from '../telling.ts'
import { figuresOf, isDamaged, nameOf } from './figures.ts'
import { papersOf, valueInWords } from './figures-told.ts'

/** What can be more than all of it. */
const canBeMore =
  /\b(?:capacity|occupancy|occupied|budget|spend|spent|savings?|increase|rise|growth|compared|ratio|of target|of expected|funding|attendance of|utilis|uptake|over-?subscribed|change|fill(?:ed)? rate)\b/i

export const percentOutOfRange: Rule = {
  id: 'percent-out-of-range',
  find: (checking) =>
    figuresOf(checking).flatMap((figure) => {
      const { value = 0, unit, kind, count, of } = figure.told
      const words = `${figure.indicator.properties.name} ${figure.passages.map(({ properties }) => properties.quote ?? '').join(' ')}`
      const isLevel = kind === 'ACTUAL' || kind === 'COMPARATOR'
      const isShare = unit === '%' && (value > 100 || value < 0) && !canBeMore.test(words)
      const isPart = count !== undefined && of !== undefined && count > of && !canBeMore.test(words)
      const isBelow = unit !== '%' && unit !== '£' && value < 0
      if (!isLevel || !(isShare || isPart || isBelow) || isDamaged(checking, figure)) return []
      const told = isPart ? `${count} of ${of}` : valueInWords(figure.told)
      return [
        {
          on: [figure.id],
          says: `${asStart(listed(papersOf(checking, figure)))} prints ${told} for ${nameOf(figure) ?? figure.indicator.properties.name}.`,
          shown: figure.passages.map(({ id }) => ({ passage: id, property: 'value', printed: figure.told.printed ?? told })),
          certainty: 'PROVEN' as const,
        },
      ]
    }),
}
