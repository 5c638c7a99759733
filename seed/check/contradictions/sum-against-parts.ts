import type { Quantity } from '../../extract/figures/numbers/quantities.ts'
import type { Block } from '../../outline/blocks/index.ts'
import type { Cell, TableRow } from '../../outline/tables.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { publicationOf } from './editions.ts'
import { type FoundInSentence, proseOf, raisedFromSentences } from './from-sentences.ts'
import { numberInWords, paperInWords } from './papers.ts'
import { blocksIn } from './read-once.ts'
import { decimalsOf } from './rounding.ts'
import { quantitiesOf, signOf, type Told, tellingOf } from './told.ts'

const half = (printed: string): number => (/%|\./.test(printed) ? 0.5 * 10 ** -decimalsOf(printed) : 0)
const partsBegin = /(?:^|[,;(–] ?)(?:of (?:these|those|them|which|whom)|made up of|comprising|consisting of|split between)\b/i
const joins = /^[^.;:]{0,140}?(?:, and|,| and|;) (?:(?:the )?(?:other|remaining|rest|a further|another) )?$/i
/** Parts that come this near to the whole are meant to make it up. */
const nearWhole = 0.1

/** A whole and, behind "of these", two parts or more of the same unit. */
function partsIn(told: Told): { whole: Quantity; parts: Quantity[] } | undefined {
  const { text } = told
  const begin = partsBegin.exec(text)
  if (begin === null) return undefined
  const all = quantitiesOf(told)
  const whole = all.filter(({ end }) => end <= begin.index + 1).at(-1)
  const parts = all.filter(({ from }) => from >= begin.index)
  const isAlike = (each: Quantity): boolean =>
    each.unit === whole?.unit && each.qualifier === undefined && each.form !== 'none' && each.sign === 0
  if (whole === undefined || whole.qualifier !== undefined || parts.length < 2 || !parts.every(isAlike)) return undefined
  const isJoined = parts.slice(1).every((each, at) => joins.test(text.slice((parts[at] as Quantity).end, each.from)))
  return isJoined ? { whole, parts } : undefined
}

function foundIn(told: Told): FoundInSentence[] {
  const { text } = told
  const found = partsIn(told)
  if (found === undefined) return []
  const printed = (each: Quantity): string => text.slice(each.start, each.end)
  const { whole, parts } = found
  const sum = parts.reduce((total, { value }) => total + value, 0)
  const rounding = [whole, ...parts].reduce((total, each) => total + half(printed(each)), 0) + 1e-9
  const off = Math.abs(sum - whole.value)
  if (off <= rounding || off > whole.value * nearWhole) return []
  const unit = whole.unit === '%' ? '%' : ''
  const says = `prints ${printed(whole)} and, as parts of it, ${parts.map(printed).join(' and ')}, which come to ${numberInWords(Number(sum.toFixed(4)))}${unit}.`
  return [{ told, says, printed: printed(whole) }]
}

const wholeRow = /^(?:grand |overall )?totals?(?: number)?(?:\b.{0,20})?$/i
const numeric = /^£?-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^£?-?\d+(?:\.\d+)?$/

const textOf = ({ paragraphs }: Cell): string =>
  paragraphs
    .map(({ text }) => text)
    .join(' ')
    .trim()
const numberIn = (cell: Cell | undefined): number | undefined => {
  const text = cell === undefined ? '' : textOf(cell)
  return numeric.test(text) ? Number(text.replace(/[£,]/g, '')) : undefined
}

interface Column {
  readonly total: TableRow
  readonly at: number
  readonly rows: readonly TableRow[]
  readonly sum: number
  readonly printed: string
}

/** Columns of whole numbers that do not come to what the row of totals prints, each number above it known. */
function columnsOff({ rows = [] }: Block): Column[] {
  const found: Column[] = []
  let from = 0
  for (const [place, row] of rows.entries()) {
    const [head] = row.cells
    if (head === undefined || !wholeRow.test(textOf(head))) continue
    const above = rows.slice(from, place).filter(({ cells }) => cells.some((cell) => numberIn(cell) !== undefined))
    from = place + 1
    if (above.length < 2 || above.some(({ cells }) => /\b(?:of which|sub-?total|including)\b/i.test(textOf(cells[0] as Cell))))
      continue
    for (const [at, cell] of row.cells.entries()) {
      const [total, values] = [numberIn(cell), above.map(({ cells }) => numberIn(cells[at]))]
      if (at === 0 || total === undefined || values.some((value) => value === undefined || !Number.isInteger(value))) continue
      const sum = values.reduce<number>((all, value) => all + (value as number), 0)
      if (sum !== total && Number.isInteger(total)) found.push({ total: row, at, rows: above, sum, printed: textOf(cell) })
    }
  }
  return found
}

/** Totals that most columns of a table fit are sums; where none fits, they are something else, as numbers of children with several needs. */
function isSummed(block: Block, off: readonly Column[]): boolean {
  const first = off[0] as Column
  const wholes = first.total.cells.filter((cell, at) => at > 0 && Number.isInteger(numberIn(cell)))
  const near = off.every(
    ({ sum, printed }) => Math.abs(sum - Number(printed.replace(/[£,]/g, ''))) <= Math.max(1, sum * nearWhole),
  )
  return near && (off.length < wholes.length || wholes.length === 1) && block.rows !== undefined
}

function raisedInTables(checking: Checking): Raised[] {
  const telling = tellingOf(checking)
  return checking.texts.flatMap(({ document, layer }) => {
    const isCopy = publicationOf(checking, document) !== document
    if (isCopy) return []
    return blocksIn(layer).flatMap((block): Raised[] => {
      const off = columnsOff(block)
      if (off.length === 0 || !isSummed(block, off)) return []
      return off.map(({ total, at, rows, sum, printed }): Raised => {
        const holder = telling.holderOf(document, total)
        const cells = rows.flatMap(({ cells }) => (cells[at] === undefined ? [] : [textOf(cells[at] as Cell)]))
        return {
          on: [holder],
          key: signOf(`${total.cells.map(textOf).join(' ')} ${at} ${cells.join(' ')}`),
          says: `${asStart(paperInWords(checking, holder))} prints a total of ${printed} below ${cells.join(', ')}, which come to ${numberInWords(sum)}.`,
          shown: [...rows, total].map(({ start, end, line }) => ({
            passage: { document, span: { start, end }, locator: `line ${line}` },
            ...(start === total.start ? { printed } : {}),
          })),
          certainty: 'PROVEN',
        }
      })
    })
  })
}

export const sumAgainstParts: Rule = {
  id: 'sum-against-parts',
  find: (checking) => [
    ...raisedFromSentences(checking, proseOf(checking).flatMap(foundIn), { certainty: 'LIKELY', score: 0.8, severity: 'LOW' }),
    ...raisedInTables(checking),
  ],
}
