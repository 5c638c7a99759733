import { dayInWords } from '../../dates/index.ts'
import type { Rule } from '../rule.ts'
import { asStart, listed } from '../telling.ts'
import { figuresOf, isDamaged, nameOf } from './figures.ts'
import { papersOf, valueInWords } from './figures-told.ts'

/** What is to come, is hoped for, or is settled before its time. */
const toCome =
  /\b(?:will|would|shall|expect\w*|forecast\w*|project(?:ed|ion)s?|plan(?:s|ned)?|target\w*|aim\w*|estimat\w*|predict\w*|by the end|due|budget\w*|so far|to date|year to date|ytd|current year|allocat\w*|award\w*|contract\w*|going forward|until|from)\b/i

export const periodMismatch: Rule = {
  id: 'period-mismatch',
  find: (checking) =>
    figuresOf(checking).flatMap((figure) => {
      const { start, end, kind, unit, periodBasis, label = '' } = figure.told
      if (kind !== 'ACTUAL' || end === undefined || unit === '£' || periodBasis !== 'STATED') return []
      const days = figure.passages.flatMap(({ id }) => checking.dayOfPassage(id) ?? []).sort()
      const day = days.at(-1)
      const words = figure.passages.map(({ properties }) => properties.quote ?? '').join(' ')
      if (
        day === undefined ||
        start === undefined ||
        start <= day ||
        toCome.test(`${words} ${label}`) ||
        isDamaged(checking, figure)
      )
        return []
      return [
        {
          on: [figure.id],
          says: `${asStart(listed(papersOf(checking, figure)))} prints ${valueInWords(figure.told)} for ${nameOf(figure) ?? 'a measure'}, for a time that begins on ${dayInWords(start)}, printed as “${label}”; the paper is of ${dayInWords(day)}.`,
          shown: figure.passages.map(({ id }) => ({ passage: id, property: 'end', printed: label })),
          certainty: 'LIKELY' as const,
          score: 0.7,
        },
      ]
    }),
}
