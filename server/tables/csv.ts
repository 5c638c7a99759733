import type { Cell } from './spread.ts'

/** Between several values of one cell. */
export const between = ' | '

/**
 * A text that a spreadsheet would take for a formula (OWASP, "CSV Injection") gets an apostrophe before it, which such programs
 * take for the sign of a text. Numbers are written as numbers.
 */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

const isSeveral = (cell: Cell): cell is Exclude<Cell, string | number | boolean | null> => Array.isArray(cell)

/** Nothing stands where nothing is known; between known values, the unknown keep their places. */
function textOf(cell: Cell): string {
  if (isSeveral(cell)) return cell.every((each) => each === null) ? '' : harmless(cell.join(between))
  return typeof cell === 'string' ? harmless(cell) : String(cell ?? '')
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A line of RFC 4180, its end included. */
export const lineOf = (cells: readonly Cell[]): string => `${cells.map((cell) => quoted(textOf(cell))).join(',')}\r\n`
