/** The figure that a cell, or a line, holds and nothing else. */
export interface CellValue {
  readonly value: number
  readonly unit?: '%' | '£' | 'percentage points' | 'days' | 'weeks' | 'months'
  readonly count?: number
  readonly of?: number
  readonly qualifier?: string
  /** As printed, with a sign: a change. */
  readonly isSigned?: true
}

const missing =
  /^(?:[-\u2010-\u2015*.]+|n\/?a\.?|nil return|na|x|c|z|u|tbc|tba|none available|not (?:available|applicable|known|yet available|published|reported|measured)|no data|suppressed|redacted|awaiting data|data not available|unavailable|pending)\*?$/i

/** Words that stand for a figure that is not there: not measured, not told, kept back because it is small. */
export const isMissing = (text: string): boolean => missing.test(text.trim())

const arrows = /[\u2190-\u21ff\u25b2-\u25bf\u2b05-\u2b0d\u{1f53a}-\u{1f53d}\u{1f7e0}-\u{1f7eb}\u{1f534}-\u{1f535}]/gu
const marks =
  /(?<=[\d%)])\s?(?:\*+|\^|#|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\((?:[pr]|[grabGRAB]|prov(?:isional)?|est(?:imate)?)\))$/u
const bounds: Readonly<Record<string, string>> = {
  '<': 'under',
  '>': 'over',
  '\u2264': 'at most',
  '\u2265': 'at least',
  '<=': 'at most',
  '>=': 'at least',
  '~': 'about',
  'c.': 'about',
  under: 'under',
  'less than': 'under',
  over: 'over',
  'more than': 'over',
  below: 'under',
  above: 'over',
}
const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const single = new RegExp(
  `^(?<bound><=|>=|[<>\u2264\u2265~]|c\\.|under|less than|over|more than|below|above)? ?(?<sign>[+\u2212\u2013-])? ?(?<pound>£)?(?<n>${number})(?<scale>k|m|bn)? ?(?<unit>%|pp|ppts?|(?:%|percentage) points?|per cent|(?:working |calendar )?(?:days?|weeks?|months?))?(?<plus>\\+)?$`,
  'i',
)
const withShare = new RegExp(`^(?<n>${number}) ?[(/] ?(?<p>${number}) ?%\\)?$`)
const shareWith = new RegExp(`^(?<p>${number}) ?% ?\\((?:n ?= ?)?(?<n>${number})(?:(?: ?/ ?| of | out of )(?<of>${number}))?\\)$`)
const outOf = new RegExp(`^(?<n>${number}) (?:of|out of) (?<of>${number})(?: \\((?<p>${number}) ?%\\))?$`)

const scales: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, bn: 1_000_000_000 }
const read = (printed: string | undefined): number => Number((printed ?? '').replaceAll(',', ''))

function unitOf(printed: string | undefined, isPound: boolean): CellValue['unit'] {
  const told = printed?.toLowerCase()
  if (isPound) return '£'
  if (told === undefined) return undefined
  if (told === '%' || told === 'per cent') return '%'
  if (/point|^pp/.test(told)) return 'percentage points'
  return /day/.test(told) ? 'days' : /week/.test(told) ? 'weeks' : 'months'
}

/**
 * Reads a cell that holds a figure. A small number that is kept back ("<5") is `under` it, and no count; undefined where the cell holds
 * something else, or nothing.
 */
export function valueIn(text: string): CellValue | undefined {
  const told = text.replace(arrows, '').replace(/\s+/g, ' ').trim().replace(marks, '').trim()
  const share = shareWith.exec(told) ?? withShare.exec(told)
  if (share?.groups !== undefined && share !== null) {
    const { p, n, of } = share.groups
    return { value: read(p), unit: '%', count: read(n), ...(of === undefined ? {} : { of: read(of) }) }
  }
  const part = outOf.exec(told)
  if (part?.groups !== undefined && part !== null) {
    const { p, n, of } = part.groups
    const value = p === undefined ? Math.round((read(n) / read(of)) * 1000) / 10 : read(p)
    return read(of) < read(n) || read(of) === 0 ? undefined : { value, unit: '%', count: read(n), of: read(of) }
  }
  const found = single.exec(told)
  if (found?.groups === undefined || found === null) return undefined
  const { bound, sign, pound, n, scale, unit, plus } = found.groups
  if (scale !== undefined && pound === undefined) return undefined
  const size = read(n) * (scale === undefined ? 1 : (scales[scale.toLowerCase()] as number))
  const kind = unitOf(unit, pound !== undefined)
  return {
    value: sign === undefined || sign === '+' ? size : -size,
    ...(kind === undefined ? {} : { unit: kind }),
    ...(bound === undefined
      ? plus === undefined
        ? {}
        : { qualifier: 'at least' }
      : { qualifier: bounds[bound.toLowerCase()] as string }),
    ...(sign === undefined ? {} : { isSigned: true }),
  }
}
