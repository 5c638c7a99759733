import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Shown } from '../rule.ts'

type Measure = NodeRecord<'Measure'>

const number = /(?<![\d.])\d{1,2}(?:\.\d{1,2})+(?:\/\d{1,2})?(?![\d/])/g

/** The numbers that a cell prints, each as often as it stands there. */
export const numbersIn = (cell: string): string[] => [...cell.matchAll(number)].map(([printed]) => printed.replace(/\.$/, ''))

/** The cells in which the editions print what a measure refers to. */
export const cellsOf = (checking: Checking, measure: Measure): NodeRecord<'Passage'>[][] =>
  checking.byEdition(measure.id, 'printedRefs')

const quoteOf = ({ properties: { quote = '' } }: NodeRecord<'Passage'>): string => quote

/** Of what a measure prints as references: what holds in every edition. */
export function inEveryEdition(checking: Checking, measure: Measure, isSo: (numbers: readonly string[]) => boolean): boolean {
  const editions = cellsOf(checking, measure)
  return editions.length > 0 && editions.every((cells) => isSo(cells.flatMap((cell) => numbersIn(quoteOf(cell)))))
}

/** The words of a measure and its references, in every edition. */
export const rowOf = (checking: Checking, measure: Measure): Shown[] => [
  ...checking.known.passagesOf(measure.id).map(({ id }) => ({ passage: id })),
  ...cellsOf(checking, measure)
    .flat()
    .map((cell) => ({ passage: cell.id, property: 'printedRefs', printed: quoteOf(cell).replace(/\s+/g, ' ') })),
]
