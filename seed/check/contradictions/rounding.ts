/** A number as it was before it was rounded: at least and at most. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** How many digits stand behind the point of a printed number. */
export const decimalsOf = (printed: string): number => /\d\.(\d+)/.exec(printed)?.[1]?.length ?? 0

const scaled = /\d ?(k|m|bn|thousand|million|billion)\b/i
const scales: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }

const vague: ReadonlySet<string> = new Set(['about', 'nearly', 'average', 'forecast'])
/** What "about" may leave open, as a part of the number. */
const aboutOpen = 0.1

/** What a printed number can have been. A whole number that counts things is exact. */
export function rangeOf(
  value: number,
  printed: string,
  { unit, qualifier }: { readonly unit?: string | undefined; readonly qualifier?: string | undefined } = {},
): Range {
  const scale = scales[(scaled.exec(printed)?.[1] ?? '').toLowerCase()] ?? 1
  const isCount = unit === undefined && scale === 1 && decimalsOf(printed) === 0
  const half = isCount ? 0 : 0.5 * scale * 10 ** -decimalsOf(printed)
  const open = qualifier === undefined ? 0 : vague.has(qualifier) ? Math.abs(value) * aboutOpen : undefined
  if (open !== undefined) return { low: value - half - open, high: value + half + open }
  if (/^(?:over|more than|at least)$/.test(qualifier ?? '')) return { low: value, high: Number.POSITIVE_INFINITY }
  return { low: Number.NEGATIVE_INFINITY, high: value }
}

const slack = 1e-9

export const meet = (a: Range, b: Range): boolean => a.low <= b.high + slack && b.low <= a.high + slack

export const minus = (a: Range, b: Range): Range => ({ low: a.low - b.high, high: a.high - b.low })

/** By how many per cent one number is more than another. */
export function percentOver(to: Range, from: Range): Range | undefined {
  if (from.low <= 0) return undefined
  return { low: (to.low / from.high - 1) * 100, high: (to.high / from.low - 1) * 100 }
}

export const widened = ({ low, high }: Range, by: number): Range => ({ low: low - by, high: high + by })

export const sizeOf = ({ low, high }: Range): Range =>
  low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) }
